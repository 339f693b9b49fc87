import { afterEach, describe, expect, it } from 'vitest';
import type { Reading } from '../../../lib/page/reading.ts';
import { startSample } from './start-sample.ts';
import { waitFor } from './wait-for.ts';

const NAME = 'newsgloss-mention';

let reading: Reading | undefined;

async function read(): Promise<Reading> {
  document.body.innerHTML = '<article><p>OpenAI and Foxconn</p></article>';
  const started = startSample();
  reading = started.reading;
  await started.done;
  return started.reading;
}

afterEach(() => {
  reading?.stop();
  document.body.replaceChildren();
});

describe('a registry of highlights that the page clears', () => {
  it('is filled again, with the sheet, without a sign from the page', async () => {
    await read();
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
    await waitFor(() => expect(CSS.highlights.get(NAME)?.size).toBe(2));
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it('is filled at most twice a second and five times in ten seconds, then left alone', async () => {
    const { mentions, isMarked } = await read();
    const returns: number[] = [];
    const clearing = setInterval(() => {
      if (!CSS.highlights.has(NAME)) return;
      returns.push(performance.now());
      CSS.highlights.clear();
    }, 20);
    await waitFor(() => expect(mentions.some(isMarked)).toBe(false));
    clearInterval(clearing);
    // The first of them was the marking itself.
    expect(returns).toHaveLength(6);
    expect(Math.min(...returns.slice(2).map((time, i) => time - returns[i + 1]!))).toBeGreaterThan(400);
    document.querySelector('p')!.append(' and Broadcom');
    await waitFor(() => expect(reading?.mentions).toHaveLength(3));
    expect(CSS.highlights.has(NAME)).toBe(false);
    expect(document.adoptedStyleSheets).toEqual([]);
  }, 20_000);
});
