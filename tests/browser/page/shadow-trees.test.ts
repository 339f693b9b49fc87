import { afterEach, describe, expect, it } from 'vitest';
import { boxesOf } from '../../../lib/page/mention.ts';
import type { Reading } from '../../../lib/page/reading.ts';
import { startSample } from './start-sample.ts';
import { waitFor } from './wait-for.ts';

/** What only a content script can reach. */
const closedRoots = new WeakMap<Element, ShadowRoot>();

let reading: Reading | undefined;

async function read(html: string): Promise<Reading> {
  const body = Document.parseHTMLUnsafe(html).body;
  document.body.replaceChildren(...[...body.childNodes].map((node) => document.adoptNode(node)));
  return readAsItIs();
}

async function readAsItIs(): Promise<Reading> {
  const started = startSample({ shadowRootOf: (element) => closedRoots.get(element) });
  reading = started.reading;
  await started.done;
  return started.reading;
}

function found(): string[] {
  return (reading?.mentions ?? []).map(({ text }) => text);
}

afterEach(() => {
  reading?.stop();
  reading = undefined;
  document.body.replaceChildren();
});

const HOST =
  '<div id="host"><template shadowrootmode="open"><p>In the tree: Broadcom.</p><slot></slot></template><p>In the slot: Foxconn.</p></div>';

describe('shadow trees', () => {
  it('are read where they stand, before what is put in their slots', async () => {
    await read(`<article><p>OpenAI first.</p>${HOST}<p>Hon Hai last.</p></article>`);
    expect(found()).toEqual(['OpenAI', 'Broadcom', 'Foxconn', 'Hon Hai']);
  });

  it('are read in one another, with text at their very top', async () => {
    await read(
      '<article><div><template shadowrootmode="open">OpenAI at the top<section><template shadowrootmode="open"><b>Foxconn</b> below</template></section></template></div></article>',
    );
    expect(found()).toEqual(['OpenAI', 'Foxconn']);
  });

  it('are read where they are closed', async () => {
    document.body.innerHTML = '<article><p>OpenAI</p><x-safe></x-safe><div id="box"></div></article>';
    for (const host of document.querySelectorAll('x-safe, #box')) {
      const root = host.attachShadow({ mode: 'closed' });
      root.innerHTML = '<p>Foxconn, kept apart</p>';
      closedRoots.set(host, root);
    }
    await readAsItIs();
    expect(found()).toEqual(['OpenAI', 'Foxconn', 'Foxconn']);
  });

  it('are followed as they change, and when they come later', async () => {
    await read(`<article>${HOST}</article>`);
    const root = document.querySelector('#host')!.shadowRoot!;
    root.querySelector('p')!.firstChild!.nodeValue = 'In the tree: OpenAI.';
    await waitFor(() => expect(found()).toEqual(['OpenAI', 'Foxconn']));
    const late = document.createElement('section');
    late.attachShadow({ mode: 'open' }).innerHTML = '<p>A late tree: Hon Hai.</p>';
    root.append(late);
    await waitFor(() => expect(found()).toEqual(['OpenAI', 'Hon Hai', 'Foxconn']));
    late.shadowRoot!.querySelector('p')!.textContent = 'A late tree: Broadcom.';
    await waitFor(() => expect(found()).toEqual(['OpenAI', 'Broadcom', 'Foxconn']));
    document.querySelector('#host')!.remove();
    await waitFor(() => expect(found()).toEqual([]));
  });

  it('are found when the script of their element runs late', async () => {
    await read('<article><p>OpenAI</p><x-upgraded></x-upgraded></article>');
    expect(found()).toEqual(['OpenAI']);
    customElements.define(
      'x-upgraded',
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).innerHTML = '<p>Broadcom, upgraded</p>';
        }
      },
    );
    await waitFor(() => expect(found()).toEqual(['OpenAI', 'Broadcom']));
  });

  it('give the mention under a point, and its place through their host', async () => {
    const { mentions, mentionAt } = await read(`<article>${HOST}</article><nav>${HOST}</nav>`);
    expect(mentions.map(({ place }) => place)).toEqual(['article', 'article', 'outside', 'outside']);
    for (const mention of mentions.slice(0, 2)) {
      const { x, y, width, height } = boxesOf(mention)[0]!;
      expect(mentionAt(x + width / 2, y + height / 2)).toBe(mention);
    }
  });

  it('are left as they were', async () => {
    await read(`<article>${HOST}</article>`);
    const root = document.querySelector('#host')!.shadowRoot!;
    expect(root.innerHTML).toBe('<p>In the tree: Broadcom.</p><slot></slot>');
    expect(reading?.mentions.every(reading.isMarked)).toBe(true);
    reading?.stop();
    expect(root.adoptedStyleSheets).toEqual([]);
    expect(document.adoptedStyleSheets).toEqual([]);
  });
});
