import { STYLES } from '../../e2e/hostile-host.cases.ts';
import type { HostilePage } from './hostile-page.ts';

const show = (markup: string, call = 'showPopover'): string =>
  `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(markup)}); document.body.lastElementChild.${call}();`;

const COVER =
  'inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; margin: 0; padding: 0; border: 0';

const fullScreen = (selector: string): Pick<HostilePage, 'script' | 'key'> => ({
  script: `addEventListener('keydown', ({ key }) => { if (key === 'f') document.querySelector('${selector}').requestFullscreen(); });`,
  key: { press: 'f', until: 'document.fullscreenElement !== null' },
});

/** Attacks on what is seen and reached. */
export const SURFACE_PAGES: readonly HostilePage[] = [
  ...STYLES.map(({ name, css }): HostilePage => ({
    row: 'style attacks',
    name,
    head: `<style>${css}</style>`,
    card: 'right',
  })),
  {
    row: 'style attacks',
    name: 'a sheet that follows our host',
    attack: `const sheet = new CSSStyleSheet(); sheet.replaceSync('div { all: unset !important; display: none !important; content-visibility: hidden !important }'); document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];`,
    card: 'right',
  },
  {
    row: 'covers',
    name: 'a wall of the page over the article',
    after: `<section style="position: fixed; ${COVER}; z-index: 2147483647; background: rgb(255 255 255 / 50%)"></section>`,
    card: 'absent',
  },
  {
    row: 'covers',
    name: 'a clear popover that lets clicks through',
    attack: show(
      `<section popover="manual" style="${COVER}; background: #fff; opacity: 0.99; pointer-events: none"></section>`,
    ),
  },
  {
    row: 'covers',
    name: 'a popover that takes the clicks',
    attack: show(`<section popover="manual" style="${COVER}; background: none"></section>`),
    card: 'absent',
  },
  {
    row: 'covers',
    name: 'a modal dialog',
    attack: show('<dialog>Subscribe</dialog>', 'showModal'),
    card: 'absent',
  },
  {
    row: 'covers',
    name: 'popovers, one after the other',
    attack: `for (let at = 0; at < 40; at += 1) { ${show('<section popover="manual" style="inset: auto 0 0 auto; margin: 0; width: 9px; height: 9px"></section>')} }`,
    card: 'right',
  },
  {
    row: 'top layer',
    name: 'an open modal dialog around the text',
    after: '<dialog id="modal"><p>Broadcom speaks in a dialog.</p></dialog>',
    script: `document.querySelector('#first').append(document.querySelector('#modal')); document.querySelector('#modal').showModal();`,
    marks: 2,
  },
  {
    row: 'top layer',
    name: 'dialogs in one another',
    after: '<dialog>a<dialog>b<dialog>c</dialog></dialog></dialog>',
    attack: `for (const dialog of document.querySelectorAll('dialog')) dialog.showModal();`,
    card: 'absent',
  },
  {
    row: 'top layer',
    name: 'an auto popover that closes what is open',
    attack: show('<section popover="auto" style="inset: auto 0 0 auto; margin: 0">tip</section>'),
    card: 'right',
  },
  {
    row: 'top layer',
    name: 'a popover that comes back each time ours opens',
    script: `${show(`<section popover="manual" style="${COVER}; background: none; pointer-events: none"></section>`)}
      const section = document.body.lastElementChild; let turns = 0;
      document.addEventListener('toggle', ({ target }) => { if (target !== section && (turns += 1) < 20) { section.hidePopover(); section.showPopover(); } }, true);`,
  },
  {
    row: 'top layer',
    name: 'our host, hidden and shown fifty times',
    attack: `for (let at = 0; at < 50; at += 1) { host.hidePopover(); host.showPopover(); }`,
  },
  { row: 'full screen', name: 'the article', ...fullScreen('article') },
  { row: 'full screen', name: 'the root', ...fullScreen('html') },
  { row: 'full screen', name: 'something else', ...fullScreen('h1'), card: 'absent' },
  {
    row: 'full screen',
    name: 'the article, which then goes',
    ...fullScreen('article'),
    attack: `document.querySelector('article').remove();`,
    card: 'absent',
  },
  {
    row: 'full screen',
    name: 'a page that leaves it while a card is open',
    ...fullScreen('article'),
    attack: `document.exitFullscreen().catch(() => {});`,
  },
  { row: 'inert', name: 'the root', script: `document.documentElement.inert = true;`, card: 'absent' },
  {
    row: 'inert',
    name: 'the root, while a card is open',
    attack: `document.documentElement.inert = true;`,
    card: 'absent',
  },
  { row: 'inert', name: 'our host', attack: `host.inert = true;`, card: 'absent' },
  { row: 'inert', name: 'the article', script: `document.querySelector('article').inert = true;` },
  {
    row: 'inert',
    name: 'by style',
    head: '<style>html { interactivity: inert; pointer-events: none }</style>',
  },
];
