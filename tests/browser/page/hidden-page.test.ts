import { afterEach, describe, expect, it } from 'vitest';
import type { Reading } from '../../../lib/page/reading.ts';
import { startSample } from './start-sample.ts';
import { waitFor } from './wait-for.ts';

let reading: Reading | undefined;

function start(): Promise<void> {
  const started = startSample();
  reading = started.reading;
  return started.done;
}

/** The tests run in the one tab there is, which cannot be put out of sight. */
function show(state: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => state === 'hidden' });
  document.dispatchEvent(new Event('visibilitychange'));
}

function found(): string[] {
  return (reading?.mentions ?? []).map(({ text }) => text);
}

/** Long enough for what a page changes to be read. */
const untilRead = () => new Promise((resolve) => setTimeout(resolve, 600));

afterEach(() => {
  show('visible');
  reading?.stop();
  document.body.replaceChildren();
});

describe('a page out of sight', () => {
  it('is read as it opens, and marked as the reader now chooses', async () => {
    document.body.innerHTML = '<article><p>OpenAI, OpenAI</p></article>';
    show('hidden');
    await start();
    expect(found()).toEqual(['OpenAI', 'OpenAI']);
    await reading?.setDensity('section');
    expect(reading?.mentions.filter((mention) => reading?.isMarked(mention))).toHaveLength(1);
  });

  it('is not followed until it is shown again', async () => {
    document.body.innerHTML = '<article><p>OpenAI</p></article>';
    await start();
    show('hidden');
    document.querySelector('article')!.append(' and Foxconn');
    await untilRead();
    expect(found()).toEqual(['OpenAI']);
    show('visible');
    await waitFor(() => expect(found()).toEqual(['OpenAI', 'Foxconn']));
  });
});
