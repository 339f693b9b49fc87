import { AMBUSHES, BORNE, LOST } from '../../e2e/hostile-host.cases.ts';
import type { HostilePage } from './hostile-page.ts';

const EDITOR = 'OpenAI is being written about.';

/** Runs `code` in each of `times` ticks of the page, then says that it is done. */
export const each = (times: number, code: string, ms = 10): string =>
  `let tick = 0; const go = () => { ${code}; if ((tick += 1) < ${times}) setTimeout(go, ${ms}); else document.title = 'done'; }; setTimeout(go);`;

const lieInWait = (code: string): string =>
  `new MutationObserver((records) => { for (const host of records.flatMap(({ addedNodes }) => [...addedNodes])) if (host.popover === 'manual') { ${code} } }).observe(document.documentElement, { childList: true });`;

/** The article written anew, with the words of the first one. */
const REWRITE = `const kept = '<!doctype html>' + document.documentElement.outerHTML.replace(/<script nonce[^]*?<\\/script>|<div popover[^]*$/g, '');`;
const WRITE = `document.open(); document.write(kept); document.close();`;

/** Attacks on the document, on our element in it and on our highlights. */
export const DOCUMENT_PAGES: readonly HostilePage[] = [
  {
    row: 'detection',
    name: 'a page that asks for files of every extension',
    script: `for (const scheme of ['chrome-extension', 'moz-extension']) { const image = new Image(); image.src = scheme + '://11111111-2222-4333-8444-555555555555/icon/16.png'; }`,
  },
  {
    row: 'detection',
    name: 'a page that looks for what is new on its window',
    script: `for (const name of Object.getOwnPropertyNames(globalThis)) if (/gloss/i.test(name)) throw new Error('found ' + name);`,
    attack: `for (const name of Object.getOwnPropertyNames(globalThis)) if (/gloss/i.test(name)) throw new Error('found ' + name);`,
    card: 'right',
  },
  {
    row: 'detection',
    name: 'a page that looks for an id in our host',
    attack: `if (/extension:|gloss/i.test(host.outerHTML) || host.childNodes.length > 0) throw new Error('found ' + host.outerHTML);`,
    card: 'right',
  },
  {
    row: 'detection',
    name: 'a page that throws upon each change that is not its own',
    script: `new MutationObserver((records) => { for (const { addedNodes, target } of records) if (![...addedNodes].every(({ popover }) => popover === 'manual') && target.popover !== 'manual') throw new Error('a stranger changed ' + target.nodeName); })
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });`,
  },
  {
    row: 'detection',
    name: 'a page that listens to what is sent around',
    early: `for (const type of ['message', 'error', 'unhandledrejection', 'securitypolicyviolation']) addEventListener(type, (event) => { throw new Error('heard ' + type + (event.message ?? event.data ?? '')); });`,
    attack: `void 0`,
    card: 'right',
  },
  { row: 'registry', name: 'cleared once', attack: `CSS.highlights.clear();` },
  {
    row: 'registry',
    name: 'cleared a hundred times',
    script: each(100, 'CSS.highlights.clear()'),
    runs: true,
    marks: 0,
  },
  {
    row: 'registry',
    name: 'our names, with other ranges',
    script: `for (const name of ['newsgloss-mention', 'newsgloss-open', 'newsgloss-selected']) CSS.highlights.set(name, new Highlight(new StaticRange({ startContainer: document.body, startOffset: 0, endContainer: document.body, endOffset: 1 })));`,
    marks: 0,
  },
  {
    row: 'registry',
    name: 'our ranges, emptied and set to another kind',
    attack: `for (const highlight of CSS.highlights.values()) { highlight.clear(); highlight.priority = 99; highlight.type = 'spelling-error'; }`,
  },
  {
    row: 'registry',
    name: 'a registry that throws',
    early: `for (const name of ['set', 'get', 'delete', 'has', 'clear', 'highlightsFromPoint']) if (name in HighlightRegistry.prototype) HighlightRegistry.prototype[name] = () => { throw new Error('trap ' + name); };`,
  },
  {
    row: 'editors',
    name: 'an editable text',
    more: `<div contenteditable>${EDITOR}</div>`,
    script: `document.querySelector('[contenteditable]').focus();`,
  },
  {
    row: 'editors',
    name: 'a document in design mode',
    script: `document.designMode = 'on';`,
    marks: 0,
  },
  {
    row: 'editors',
    name: 'a script that wraps every name',
    script: `const walker = document.createTreeWalker(document.querySelector('#first'), NodeFilter.SHOW_TEXT);
      const [text] = [walker.nextNode()]; for (const name of ['Foxconn', 'Broadcom', 'OpenAI']) { const range = document.createRange(); const at = text.data.indexOf(name); range.setStart(text, at); range.setEnd(text, at + name.length); range.surroundContents(document.createElement('mark')); }`,
  },
  {
    row: 'editors',
    name: 'a script that splits every text to letters',
    script: `const [text] = document.querySelector('#first').childNodes; text.replaceWith(...[...text.data].map((letter) => document.createTextNode(letter)));`,
  },
  {
    row: 'editors',
    name: 'a script that joins, splits and joins again',
    script: each(
      30,
      `const p = document.querySelector('#first'); if (tick % 2) p.normalize(); else p.firstChild.splitText(3 + (tick % 7))`,
    ),
    runs: true,
  },
  ...BORNE.map(({ name, code }): HostilePage => ({
    row: 'removal',
    name: `a page that ${name}`,
    attack: code,
    card: 'right',
  })),
  ...LOST.map(({ name, code }): HostilePage => ({
    row: 'removal',
    name: `a page that ${name}`,
    attack: code,
    card: 'absent',
  })),
  ...AMBUSHES.map(({ name, code }): HostilePage => ({
    row: 'removal',
    name: `a page that lies in wait and ${name}`,
    script: lieInWait(code),
    card: 'absent',
  })),
  {
    row: 'document.open',
    name: 'once, at the end',
    script: `${REWRITE} setTimeout(() => { ${WRITE} document.title = 'done'; });`,
    runs: true,
  },
  { row: 'document.open', name: 'ten times', script: `${REWRITE} ${each(10, WRITE, 20)}`, runs: true },
  { row: 'document.open', name: 'while a card is open', attack: `${REWRITE} ${WRITE}`, card: 'absent' },
  {
    row: 'document.open',
    name: 'and left open',
    attack: `document.open(); document.write('<p>New'); `,
    card: 'absent',
  },
  {
    row: 'document.open',
    name: 'with nothing in it',
    script: `setTimeout(() => { document.open(); document.close(); const p = document.createElement('title'); p.textContent = 'done'; document.documentElement.append(p); });`,
    runs: true,
    card: 'absent',
    marks: 0,
  },
];
