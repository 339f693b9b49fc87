import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Card } from '../../../components/Card.tsx';
import css from '../../../components/card.css?inline';
import type { CardFact } from '../../../components/CardFact.tsx';
import { citation, entity, fact, facts } from './sample-facts.ts';
import { find, show } from './show.tsx';

const none = () => {};

afterEach(() => page.viewport(414, 896));

function showFacts(...shown: readonly CardFact[]): void {
  const days = { asOf: '22 November 2026', published: undefined };
  show(
    <Card
      entity={entity}
      facts={shown}
      {...days}
      pinned={false}
      onCopy={async () => {}}
      onAllFacts={none}
      onClose={none}
    />,
    { css },
  );
}

test('gives a fact its date, the companies beside, its stage in a word and the number of publishers', () => {
  showFacts(fact({ agreement: 3, others: ['OpenAI'] }), fact({ claim: 'alone' }));
  expect(find('.fact-date').textContent).toBe('20 November 2025');
  expect(find('.fact-with').textContent).toBe('with OpenAI');
  expect(find('.stage').textContent).toBe('signed');
  expect(find('.fact-foot').textContent).toContain('3 publishers agree');
  expect(find('[data-claim=alone]').textContent).toContain('1 publisher states it');
});

test.for(['announced', 'signed', 'building', 'operating', 'delayed', 'cancelled'] as const)(
  'gives the stage %s a sign of its own beside the word',
  (stage) => {
    showFacts(fact({ stage }), fact({ claim: 'other', stage: stage === 'signed' ? 'building' : 'signed' }));
    const [sign, otherSign] = [...document.querySelectorAll('.stage-sign')];
    expect(sign?.innerHTML).not.toBe(otherSign?.innerHTML);
    expect(find('.stage').textContent).toBe(stage);
  },
);

test('links sources by publisher, safely, with their kind and date', () => {
  showFacts(facts[0]!);
  const [primary, press, ...more] = [...document.querySelectorAll<HTMLElement>('.source')];
  const link = find<HTMLAnchorElement>('a', primary);
  expect(link.textContent).toBe('OpenAI');
  expect(link.href).toBe('https://source.example/openai');
  expect(link.target).toBe('_blank');
  expect(link.rel).toBe('noreferrer noopener');
  expect(primary?.title).toBe('20 November 2025');
  expect(primary?.textContent).toBe('OpenAI primary');
  expect(press?.textContent).toBe('YTN press');
  expect(more).toEqual([]);
});

test('marks first-hand sources by shape and not by colour alone', () => {
  showFacts(facts[0]!);
  const borders = [...document.querySelectorAll('.source')].map(
    (source) => getComputedStyle(source, '::before').borderTopWidth,
  );
  expect(borders).toEqual(['3px', '1px']);
});

test('unfolds all sources with title, language, kind and date, and the day of the check', async () => {
  showFacts(facts[0]!);
  const toggle = find('.fact-more > .toggle');
  expect(toggle.getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(toggle);
  expect(toggle.getAttribute('aria-expanded')).toBe('true');
  const unfolded = find(`[id="${toggle.getAttribute('aria-controls')}"]`);
  const sources = [...unfolded.querySelectorAll<HTMLElement>('.sources li')];
  expect(sources.map((source) => find('a', source).textContent)).toEqual([
    'OpenAI',
    'YTN',
    'Benzinga',
    'Encyclopedia',
  ]);
  expect(find('cite', sources[1]).lang).toBe('ko');
  expect(find('.source-date', sources[2]).textContent).toBe('undated');
  expect(unfolded.textContent).toContain('as of 26 November 2025, 12 months ago');
  await userEvent.click(toggle);
  expect(document.querySelector('.unfolded')).toBeNull();
});

test('counts those who differ, and unfolds what each says instead', async () => {
  showFacts(facts[1]!);
  const toggle = find('.toggle-differs');
  expect(toggle.textContent).toBe('1 differs');
  expect(find('.fact').textContent).not.toContain('sixteen months');
  await userEvent.click(toggle);
  const unfolded = find('.unfolded');
  expect(find('.says', unfolded).textContent).toBe('sixteen months');
  expect(find('a', unfolded).textContent).toBe('SemiAnalysis');
});

test('tells on request why it is shown', async () => {
  showFacts(
    fact({
      reasons: [
        { kind: 'named', entity: 'broadcom', name: 'Broadcom', where: 'paragraph' },
        { kind: 'figure', text: '10 gigawatts', where: 'sentence' },
        { kind: 'words', texts: ['Stargate', 'Abilene'], where: 'headline' },
        { kind: 'replaces' },
      ],
    }),
  );
  expect(find('.fact').textContent).not.toContain('Shown because');
  await userEvent.click(find('[aria-label="Why this fact is shown"]'));
  expect([...document.querySelectorAll('.reasons li')].map(({ textContent }) => textContent)).toEqual([
    'Shown because Broadcom is named in this paragraph.',
    'Shown because this sentence says “10 gigawatts”.',
    'Shown because the headline says “Stargate and Abilene”.',
    'Shown because it takes the place of what this article speaks of.',
  ]);
});

test('unfolds one part at a time', async () => {
  showFacts({ ...facts[1]!, reasons: [{ kind: 'news' }] });
  for (const toggle of document.querySelectorAll('.fact .toggle')) {
    await userEvent.click(toggle);
    expect(document.querySelectorAll('.fact [aria-expanded=true]')).toHaveLength(1);
  }
});

test.for([
  [{ kind: 'newer' }, 'Since this article: new. It could not know this.'],
  [
    { kind: 'replaced', when: 'March 2026', text: 'Over one gigawatt.' },
    'Since this article: changed. On record then (March 2026): Over one gigawatt.',
  ],
  [
    { kind: 'standing', was: 'upcoming' },
    'Since this article: was “still ahead”, now “overdue, not confirmed”.',
  ],
] as const)('says what changed since the article: %j', ([since, line]) => {
  showFacts(fact({ since, standing: 'overdue' }));
  expect(find('.since').textContent).toBe(line);
});

test.for([
  ['upcoming', 'Still ahead: the time set for it begins July 2026.'],
  ['window-open', 'Due since July 2026; not confirmed by the sources held, as of 26 November 2025.'],
  ['overdue', 'Was due by December 2026; not confirmed by the sources held, as of 26 November 2025.'],
  ['superseded', 'replaced by a newer fact'],
] as const)('says how a plan that is %s stands, with its days', ([standing, line]) => {
  showFacts(fact({ standing, window: { opens: 'July 2026', closes: 'December 2026' } }));
  expect(find('.standing').textContent).toBe(line);
});

test.for([414, 320])('holds the longest texts within its width, in a window of %i px', async (width) => {
  await page.viewport(width, 800);
  const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2);
  const citations = Array.from({ length: 12 }, (_, i) =>
    citation({
      publisher: `${word} ${i}`,
      title: word,
      published: undefined,
      publishedOn: undefined,
      kind: i % 2 === 0 ? 'press' : 'filing',
      differs: i > 9 ? word : undefined,
    }),
  );
  showFacts(
    fact({ text: word.padEnd(200, 'x'), citations, agreement: 10, others: [word], stage: undefined }),
  );
  const body = find('.card-body');
  for (const part of [
    undefined,
    '.fact-more > .toggle',
    '.toggle-differs',
    '[aria-label="Copy this fact"]',
  ]) {
    if (part !== undefined) await userEvent.click(find(part));
    expect(body.scrollWidth).toBeLessThanOrEqual(body.clientWidth);
  }
  expect(find('.card-foot').scrollWidth).toBeLessThanOrEqual(find('.card-foot').clientWidth);
});

test('gives every link and button of a fact at least 24 px', async () => {
  showFacts({ ...facts[1]!, reasons: [{ kind: 'news' }] });
  await userEvent.click(find('.fact-more > .toggle'));
  for (const target of document.querySelectorAll('a, button')) {
    const { width, height } = target.getBoundingClientRect();
    expect(Math.min(width, height), target.outerHTML).toBeGreaterThanOrEqual(24);
  }
});
