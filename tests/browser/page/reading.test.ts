import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { explainMention } from '../../../lib/detection/explain-mention.ts';
import { boxesOf } from '../../../lib/page/mention.ts';
import type { Reading } from '../../../lib/page/reading.ts';
import { startSample } from './start-sample.ts';
import { waitFor } from './wait-for.ts';

const ARTICLE =
  '<article><h1>A headline</h1><p>OpenAI works with Hon <b>Hai</b> Technology Group.</p><p id="late"></p></article>';

let reading: Reading | undefined;

async function read(html: string): Promise<Reading> {
  document.body.innerHTML = html;
  const started = startSample();
  reading = started.reading;
  await started.done;
  return started.reading;
}

function found(): string[] {
  return (reading?.mentions ?? []).map(({ entity, text }) => `${entity}: ${text}`);
}

beforeEach(() => {
  document.body.style.font = '16px/1.5 sans-serif';
});

afterEach(() => {
  reading?.stop();
  reading = undefined;
  document.body.replaceChildren();
});

describe('startReading', () => {
  it('finds names over inline elements, in document order, with the text around them', async () => {
    const { mentions } = await read(ARTICLE);
    expect(found()).toEqual(['openai: OpenAI', 'foxconn: Hon Hai Technology Group']);
    expect(mentions[0]).toMatchObject({
      before: '',
      after: ' works with Hon Hai Technology',
      place: 'article',
    });
  });

  it('can say of each mention why it counts', async () => {
    const { mentions } = await read('<article><p>FOXCONN sells (<b>AVGO</b>) racks</p></article>');
    expect(mentions.map((mention) => explainMention(mention.flowText, mention))).toMatchObject([
      { alias: 'Foxconn', form: 'capitals' },
      { alias: 'AVGO', cue: { place: 'before', cue: '(' } },
    ]);
  });

  it('finds names that a style sheet alone sets apart', async () => {
    await read(
      '<article><p><a href="#a">OpenAI</a><a href="#b">Nvidia</a><a href="#c">Broadcom</a></p></article>',
    );
    expect(found()).toEqual(['openai: OpenAI', 'broadcom: Broadcom']);
  });

  it('does not take a part of a word in mark-up for a name', async () => {
    await read('<article><p>G<b>openAI</b>s and @<b>OpenAI</b></p></article>');
    expect(found()).toEqual([]);
  });

  it('leaves the page as it was, byte for byte', async () => {
    document.body.innerHTML = ARTICLE;
    const before = document.documentElement.outerHTML;
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((seen) => records.push(...seen));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const started = startSample();
    reading = started.reading;
    await started.done;
    expect(reading.mentions).toHaveLength(2);
    expect(reading.mentions.every(reading.isMarked)).toBe(true);
    records.push(...observer.takeRecords());
    observer.disconnect();
    expect(records).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('finds the mention under a point, also where the name wraps over two lines', async () => {
    const { mentions, mentionAt } = await read(`<div style="width:170px">${ARTICLE}</div>`);
    const wrapped = mentions[1];
    if (!wrapped) throw new Error('no mention');
    const boxes = boxesOf(wrapped);
    expect(new Set(boxes.map(({ top }) => Math.round(top))).size).toBeGreaterThan(1);
    for (const { x, y, width, height } of boxes)
      expect(mentionAt(x + width / 2, y + height / 2)).toBe(wrapped);
    expect(mentionAt(1, 1)).toBeUndefined();
  });

  it('follows text that comes, changes and goes', async () => {
    await read(ARTICLE);
    const late = document.querySelector('#late');
    late?.append('Broadcom supplies the switches.');
    await waitFor(() => expect(found()).toContain('broadcom: Broadcom'));
    const first = reading?.mentions[0];
    if (late?.firstChild instanceof Text) late.firstChild.data = 'Foxconn builds them.';
    await waitFor(() => expect(found()).toContain('foxconn: Foxconn'));
    expect(found()).not.toContain('broadcom: Broadcom');
    expect(reading?.mentions[0]).toBe(first);
    document.querySelector('article')?.remove();
    await waitFor(() => expect(found()).toEqual([]));
  });

  it('follows text that moves to another place', async () => {
    await read(`<div hidden id="from">${ARTICLE}</div><main></main>`);
    document.querySelector('main')?.append(...(document.querySelector('#from')?.childNodes ?? []));
    await waitFor(() =>
      expect((reading?.mentions[0] && boxesOf(reading.mentions[0]).length) ?? 0).toBeGreaterThan(0),
    );
    expect(found()).toEqual(['openai: OpenAI', 'foxconn: Hon Hai Technology Group']);
  });

  it('keeps its mentions in document order when text comes before, between and after them', async () => {
    await read('<main><p>OpenAI</p><p>Broadcom</p></main>');
    const main = document.querySelector('main');
    const paragraph = (text: string): Element => {
      const element = document.createElement('p');
      element.textContent = text;
      return element;
    };
    main?.prepend(paragraph('Foxconn first'));
    main?.children[1]?.after(paragraph('Foxconn between'));
    main?.append(paragraph('Foxconn last'));
    await waitFor(() => expect(reading?.mentions).toHaveLength(5));
    expect(reading?.mentions.map(({ text, after }) => text + after)).toEqual([
      'Foxconn first',
      'OpenAI',
      'Foxconn between',
      'Broadcom',
      'Foxconn last',
    ]);
  });

  it('finds every name of a text that is read in pieces, each where it stands', async () => {
    const sentence = 'Hon Hai builds racks for OpenAI and Broadcom in its plants. ';
    await read(`<article><p>${sentence.repeat(2_000)}</p></article>`);
    expect(reading?.mentions).toHaveLength(6_000);
    const spelled = reading?.mentions.map(({ range: { startContainer, startOffset, endOffset } }) =>
      startContainer.textContent?.slice(startOffset, endOffset),
    );
    expect(new Set(spelled)).toEqual(new Set(['Hon Hai', 'OpenAI', 'Broadcom']));
    const starts = reading?.mentions.map(({ range }) => range.startOffset) ?? [];
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('leaves no trace when it stops', async () => {
    const sheets = document.adoptedStyleSheets.length;
    const { mentions, stop } = await read(ARTICLE);
    expect(mentions).toHaveLength(2);
    expect(CSS.highlights.has('newsgloss-mention')).toBe(true);
    stop();
    expect(CSS.highlights.size).toBe(0);
    expect(document.adoptedStyleSheets).toHaveLength(sheets);
  });

  it('marks the article alone, but tells of every mention', async () => {
    await read(`<nav><a href="#">OpenAI</a></nav>${ARTICLE}<footer>OpenAI news</footer>`);
    expect(
      reading?.mentions.map((mention) => [mention.text, mention.place, reading?.isMarked(mention)]),
    ).toEqual([
      ['OpenAI', 'outside', false],
      ['OpenAI', 'article', true],
      ['Hon Hai Technology Group', 'article', true],
      ['OpenAI', 'outside', false],
    ]);
  });
});
