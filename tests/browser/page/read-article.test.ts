import { afterEach, describe, expect, it } from 'vitest';
import type { Reading } from '../../../lib/page/reading.ts';
import { readArticle } from '../../../lib/page/read-article.ts';
import type { Article } from '../../../lib/relevance/article.ts';
import { startSample } from './start-sample.ts';

const TODAY = '2026-11-25';

let reading: Reading | undefined;

/** The article around the mention with this number on the page. */
async function readAt(html: string, index: number): Promise<Article> {
  document.body.innerHTML = html;
  const started = startSample();
  reading = started.reading;
  await started.done;
  const { mentions } = started.reading;
  return readArticle(mentions[index]!, mentions, TODAY);
}

afterEach(() => {
  reading?.stop();
  document.body.replaceChildren();
  document.head.querySelectorAll('meta[property]').forEach((meta) => meta.remove());
});

const PAGE = `
  <article lang="en">
    <h1>Foxconn   and
      others</h1>
    <time datetime="2026-11-20"></time>
    <p>A first line on <b>Broad</b>com.</p>
    <p>OpenAI met Foxconn. Then OpenAI left.</p>
    <p>A last line on Foxconn.</p>
    <aside><p>Broadcom in a box beside it</p></aside>
  </article>`;

describe('readArticle', () => {
  it('reads the paragraph with the places of its names', async () => {
    const { paragraph, mention, lang } = await readAt(PAGE, 2);
    expect(paragraph.text.trim()).toBe('OpenAI met Foxconn. Then OpenAI left.');
    expect(
      paragraph.names.map(({ entity, start, end }) => [entity, paragraph.text.slice(start, end)]),
    ).toEqual([
      ['openai', 'OpenAI'],
      ['foxconn', 'Foxconn'],
      ['openai', 'OpenAI'],
    ]);
    expect(mention).toEqual(paragraph.names[0]);
    expect(lang).toBe('en');
  });

  it('reads the headline as it is seen, with its names, and the day', async () => {
    const { headline, published } = await readAt(PAGE, 2);
    expect(headline).toEqual({
      text: 'Foxconn and others',
      names: [{ entity: 'foxconn', start: 0, end: 7 }],
    });
    expect(published).toBe('2026-11-20');
  });

  it('reads the other texts of the article, the nearest first', async () => {
    const { others } = await readAt(PAGE, 2);
    expect(others.map(({ text }) => text.trim().replaceAll(/\s+/g, ' '))).toEqual([
      'A first line on Broadcom.',
      'A last line on Foxconn.',
      'Foxconn and others',
    ]);
  });

  it('takes the headline from the metadata where the page has none', async () => {
    document.head.insertAdjacentHTML('beforeend', '<meta property="og:title" content="Hon Hai rises">');
    const { headline } = await readAt('<p>Hon Hai and OpenAI met.</p>', 1);
    expect(headline).toEqual({ text: 'Hon Hai rises', names: [{ entity: 'foxconn', start: 0, end: 7 }] });
  });

  it('keeps the articles of an endless page apart', async () => {
    document.head.insertAdjacentHTML(
      'beforeend',
      '<meta property="article:published_time" content="2026-11-01">',
    );
    const second = PAGE.replace('2026-11-20', '2019-05-04').replace('Foxconn   and', 'OpenAI and');
    const first = '<article><h1>Broadcom sells</h1><p>Broadcom sold.</p></article>';
    const { headline, published, others } = await readAt(first + second, 4);
    expect(headline.text).toBe('OpenAI and others');
    expect(published).toBe('2019-05-04');
    expect(others.some(({ text }) => text.includes('sold'))).toBe(false);
    expect((await readAt(first + second, 0)).published).toBe('2026-11-01');
  });

  it('knows neither headline nor day of a page that tells none', async () => {
    const { headline, published, others } = await readAt('<p>OpenAI.</p>', 0);
    expect({ headline, published, others }).toEqual({
      headline: { text: '', names: [] },
      published: undefined,
      others: [],
    });
  });
});
