import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { LadderStrip } from '../../../components/LadderStrip.tsx';
import css from '../../../components/card.css?inline';
import type { Rung } from '../../../lib/citation/describe-ladder.ts';
import { citation } from './sample-facts.ts';
import { faults, prefer, show } from './show.tsx';

const reached = {
  when: '13 October 2025',
  month: 'Oct 2025',
  text: 'It was announced.',
  citation: citation(),
};
const rungs: readonly Rung[] = [
  { stage: 'announced', reached },
  { stage: 'delayed', reached: { ...reached, when: '9 February 2026', month: 'Feb 2026' } },
  { stage: 'building' },
  { stage: 'operating' },
];

afterEach(async () => {
  await page.viewport(414, 896);
  await prefer({});
});

function showStrip(): HTMLElement[] {
  show(
    <main class="gloss">
      <LadderStrip rungs={rungs} />
    </main>,
    { css },
  );
  return [...document.querySelectorAll<HTMLElement>('.rung')];
}

test('names each step, with its day and a link to its source where it was reached', () => {
  const steps = showStrip();
  expect(steps.map(({ textContent }) => textContent)).toEqual([
    'announced Oct 2025 OpenAI',
    'delayed Feb 2026 OpenAI',
    'building (not on record)',
    'operating (not on record)',
  ]);
  const link = document.querySelector('a');
  expect(link?.href).toBe('https://source.example/openai');
  expect(link?.rel).toBe('noreferrer noopener');
  expect(link?.title).toBe('13 October 2025. It was announced. (OpenAI)');
});

test('tells which step is the latest', () => {
  expect(showStrip().map((step) => step.getAttribute('aria-current'))).toEqual([null, 'step', null, null]);
});

test.for(['none', 'active'])('tells steps apart without colour, with forced colours %s', async (forced) => {
  await prefer({ 'forced-colors': forced });
  const shapes = showStrip().map((step) => {
    const { borderWidth, borderRadius } = getComputedStyle(step, '::before');
    return `${borderWidth} ${borderRadius}`;
  });
  expect(new Set(shapes).size).toBe(3); // reached, delayed, and the two ahead
  expect(shapes[2]).toBe(shapes[3]);
});

test.for([414, 320])('has targets of 24 px and no fault in a window of %i px', async (width) => {
  await page.viewport(width, 600);
  showStrip();
  for (const link of document.querySelectorAll('a')) {
    const { width: across, height } = link.getBoundingClientRect();
    expect(Math.min(across, height)).toBeGreaterThanOrEqual(24);
  }
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  expect(await faults()).toEqual([]);
});
