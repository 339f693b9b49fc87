import { each } from './document.ts';
import type { HostilePage } from './hostile-page.ts';

/** Puts `count` copies of `markup` at the end of the article, by the engine's own parser. */
const grow = (count: number, markup: string): string =>
  `document.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(markup)}.repeat(${count}));`;

/** Nests by script: parsers stop at 512 levels. */
const nest = (depth: number, element: string, text: string): string =>
  `let deep = document.querySelector('article'); for (let level = 0; level < ${depth}; level += 1) { const child = document.createElement('${element}'); deep.append(child); deep = child; } deep.append(${JSON.stringify(text)});`;

const FEED = '<p>More of the feed: Foxconn, OpenAI, and words.</p>';

/** Pages that are too much. */
export const BULK_PAGES: readonly HostilePage[] = [
  {
    row: 'giant',
    name: '20,000 attributes on one element',
    script: `const p = document.querySelector('#first'); for (let at = 0; at < 20_000; at += 1) p.setAttribute('data-a' + at, 'OpenAI');`,
  },
  {
    row: 'giant',
    name: '250,000 paragraphs, which are 500,000 nodes',
    script: grow(250_000, '<p>Words.</p>'),
  },
  { row: 'giant', name: '500,000 elements without a text', script: grow(500_000, '<i></i>') },
  {
    row: 'giant',
    name: '15,000 paragraphs with names',
    script: grow(15_000, '<p>OpenAI and Foxconn.</p>'),
  },
  {
    row: 'giant',
    name: 'a text of 10 MB',
    script: `document.querySelector('article').append('no name in these words '.repeat(435_000));`,
  },
  {
    row: 'giant',
    name: 'one paragraph of 200,000 texts',
    script: `const p = document.createElement('p'); for (let at = 0; at < 200_000; at += 1) p.append('word ' + at + ' '); document.querySelector('article').append(p);`,
  },
  { row: 'nesting', name: '1,000 blocks in one another', script: nest(1_000, 'div', 'Foxconn.') },
  { row: 'nesting', name: '3,000 inline elements in one another', script: nest(3_000, 'span', 'Foxconn.') },
  { row: 'nesting', name: '600 lists in one another', script: nest(600, 'ul', 'OpenAI.') },
  { row: 'nesting', name: '500 tables in one another', script: nest(500, 'table', 'OpenAI.') },
  {
    row: 'nesting',
    name: '400 roots in one another',
    script: `let deep = document.querySelector('article'); for (let level = 0; level < 400; level += 1) { const child = document.createElement('div'); deep.append(child); deep = child.attachShadow({ mode: 'closed' }); } deep.append('Foxconn.');`,
  },
  {
    row: 'storm',
    name: 'texts that change all the time',
    script: `${grow(20, FEED)} const texts = [...document.querySelectorAll('article > p + p')].map((p) => p.firstChild); ${each(100, `texts.forEach((text, at) => { text.data = 'Wire ' + tick + ': Foxconn ' + at; })`, 5)}`,
    runs: true,
  },
  {
    row: 'storm',
    name: 'elements that come and go',
    script: each(
      100,
      `document.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(FEED)}); if (tick > 9) document.querySelector('article').lastElementChild.previousElementSibling.remove()`,
      5,
    ),
    runs: true,
  },
  {
    row: 'storm',
    name: 'attributes that change all the time',
    script: each(
      100,
      `for (const element of document.querySelectorAll('*')) element.className = 'tick-' + tick`,
      5,
    ),
    runs: true,
  },
  {
    row: 'storm',
    name: 'a name that is moved around',
    script: each(
      100,
      `const p = document.querySelector('#first'); if (tick % 2) document.querySelector('article').append(p); else document.querySelector('article').prepend(p)`,
      5,
    ),
    runs: true,
  },
  {
    row: 'storm',
    name: 'an observer that answers every change with ten',
    script: `let left = 2_000; new MutationObserver(() => { for (let at = 0; at < 10 && left > 0; at += 1, left -= 1) document.body.dataset.left = left; if (left === 0) document.title = 'done'; }).observe(document.body, { attributes: true }); document.body.dataset.left = left;`,
    runs: true,
  },
  {
    row: 'endless scroll',
    name: 'as the reader scrolls',
    script: `addEventListener('scroll', () => { ${grow(5, FEED)} });`,
  },
  {
    row: 'endless scroll',
    name: 'by itself',
    script: each(
      60,
      `${grow(10, FEED)} scrollTo(0, document.documentElement.scrollHeight); if (tick === 59) scrollTo(0, 0)`,
    ),
    runs: true,
  },
  {
    row: 'endless scroll',
    name: 'with the old taken away',
    script: each(
      60,
      `${grow(10, FEED)} [...document.querySelectorAll('article > p + p')].slice(0, -40).forEach((p) => p.remove())`,
    ),
    runs: true,
  },
  {
    row: 'endless scroll',
    name: 'from address to address',
    script: each(40, `history.pushState(null, '', '/2026/11/20/' + tick + '.html'); ${grow(3, FEED)}`),
    runs: true,
  },
  {
    row: 'endless scroll',
    name: 'watched by an observer',
    more: '<footer id="end">end</footer>',
    script: `let left = 40; new IntersectionObserver(() => { if ((left -= 1) > 0) document.querySelector('#end').insertAdjacentHTML('beforebegin', ${JSON.stringify(FEED)}); }).observe(document.querySelector('#end'));`,
  },
];
