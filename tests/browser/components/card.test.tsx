import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Card, type CardProps } from '../../../components/Card.tsx';
import { WordsProvider } from '../../../components/text.tsx';
import css from '../../../components/card.css?inline';
import { MARGIN_PX } from '../../../lib/card/constants.ts';
import { citation, entity, fact, facts } from './sample-facts.ts';
import { button, english, faults, find, prefer, show } from './show.tsx';

const props: CardProps = { entity, facts, asOf: '22 November 2026', onAllFacts: () => {}, onClose: () => {} };

afterEach(async () => {
  await page.viewport(414, 896);
  await prefer({});
});

test('is a dialog named after the company, with who it is, its country and its ticker', () => {
  show(<Card {...props} />);
  const dialog = find('[role=dialog]');
  expect(find(`[id="${dialog.getAttribute('aria-labelledby')}"]`).textContent).toBe('Foxconn');
  expect(dialog.getAttribute('aria-modal')).toBeNull();
  expect(find('.card-head').innerText).toContain('Maker of electronics and AI servers');
  expect([...document.querySelectorAll('.card-seat li')].map(({ textContent }) => textContent)).toEqual([
    'Taiwan',
    'TWSE: 2317',
  ]);
});

test('shows the facts in the order given', () => {
  show(<Card {...props} />);
  const claims = [...document.querySelectorAll<HTMLElement>('li[data-claim]')].map(
    ({ dataset }) => dataset.claim,
  );
  expect(claims).toEqual(props.facts.map(({ claim }) => claim));
});

test('gives each fact its date, its stage in a word and the number of publishers', () => {
  show(<Card {...props} />);
  const first = find('[data-claim=no-purchase] .fact-when');
  expect(first.textContent).toContain('20 November 2025');
  expect(find('.stage', first).textContent).toBe('signed');
  expect(first.textContent).toContain('3 publishers agree');
  expect(find('[data-claim=nine-months]').textContent).not.toContain('publisher');
});

test.for(['announced', 'signed', 'building', 'operating', 'delayed', 'cancelled'] as const)(
  'gives the stage %s a sign of its own beside the word',
  (stage) => {
    const other = fact({ claim: 'other', stage: stage === 'signed' ? 'building' : 'signed' });
    show(<Card {...props} facts={[fact({ stage }), other]} />);
    const [sign, otherSign] = [...document.querySelectorAll('.stage-sign')];
    expect(sign?.innerHTML).not.toBe(otherSign?.innerHTML);
    expect(find('.stage').textContent).toBe(stage);
  },
);

test('links sources by publisher, safely, with their kind and date', () => {
  show(<Card {...props} />);
  const link = find<HTMLAnchorElement>('[data-claim=no-purchase] a');
  expect(link.textContent).toBe('OpenAI');
  expect(link.href).toBe('https://source.example/openai');
  expect(link.target).toBe('_blank');
  expect(link.rel).toBe('noreferrer noopener');
  expect(link.title).toBe('20 November 2025');
  expect(link.nextElementSibling?.textContent).toBe('primary');
});

test('names two sources and counts the rest', () => {
  show(<Card {...props} />);
  const sources = find('[data-claim=no-purchase] .sources');
  expect(sources.querySelectorAll('a')).toHaveLength(2);
  expect(sources.textContent).toContain('and 2 more');
});

test('always names a source that differs, and what it says', () => {
  const agreeing = ['A', 'B', 'C', 'D'].map((publisher) => citation({ publisher }));
  const differing = citation({ publisher: 'SemiAnalysis', differs: 'sixteen months' });
  show(<Card {...props} facts={[fact({ citations: [...agreeing, differing] })]} />);
  expect(find('.differs').innerText.replace(/\s+/g, ' ')).toBe('1 differs: SemiAnalysis: sixteen months');
  expect(find('.sources').textContent).not.toContain('SemiAnalysis');
});

test('says why pair facts lead', () => {
  show(<Card {...props} pairNames={['OpenAI', 'Broadcom']} />);
  expect(find('.card-lead').textContent).toBe('OpenAI and Broadcom are named here too: shared facts first.');
  show(<Card {...props} pairNames={['OpenAI']} />);
  expect(find('.card-lead').textContent).toBe('OpenAI is named here too: shared facts first.');
  show(<Card {...props} />);
  expect(document.querySelector('.card-lead')).toBeNull();
});

test('says so where nothing is on record', () => {
  show(<Card {...props} facts={[]} />);
  expect(find('.card-body').textContent).toBe('No fact on record yet.');
});

test('closes by its button and by Escape, and keeps Escape from the page', async () => {
  const onClose = vi.fn();
  const onPageKey = vi.fn();
  document.addEventListener('keydown', onPageKey);
  show(<Card {...props} onClose={onClose} />);
  await userEvent.click(find('[aria-label=Close]'));
  expect(onClose).toHaveBeenCalledTimes(1);
  find('[role=dialog]').focus();
  await userEvent.keyboard('{Escape}');
  document.removeEventListener('keydown', onPageKey);
  expect(onClose).toHaveBeenCalledTimes(2);
  expect(onPageKey).not.toHaveBeenCalled();
});

test('can be walked by Tab from the close button over the facts and their links to all facts', async () => {
  const onAllFacts = vi.fn();
  show(<Card {...props} facts={[fact()]} onAllFacts={onAllFacts} />, { css });
  find('[role=dialog]').focus();
  const stops: string[] = [];
  for (let i = 0; i < 4; i++) {
    await userEvent.keyboard('{Tab}');
    const { activeElement } = document;
    const text = activeElement?.textContent ?? '';
    stops.push(
      activeElement?.getAttribute('aria-label') ?? (activeElement?.matches('.card-body') ? 'facts' : text),
    );
  }
  expect(stops).toEqual(['Close', 'facts', 'OpenAI', 'All facts']);
  await userEvent.keyboard('{Enter}');
  expect(onAllFacts).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(button('All facts'));
});

test.for(['light', 'dark'])('passes axe in %s', async (scheme) => {
  await prefer({ 'prefers-color-scheme': scheme });
  show(<Card {...props} pairNames={['OpenAI']} />, { css });
  expect(await faults()).toEqual([]);
});

test('keeps its own look in the shadow root of a hostile page', () => {
  show(<Card {...props} />, { css });
  const wanted = lookOf(find('.card-who'));
  show(<div id="host" />, {
    css: `* { color: lime !important; font: italic 40px cursive !important; text-transform: uppercase !important;
      letter-spacing: 9px !important; text-align: end !important;
      --ink: red !important; --paper: red !important; --text: 40px !important; }`,
  });
  const root = find('#host').attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const place = document.createElement('div');
  root.append(style, place);
  render(
    <WordsProvider value={english}>
      <Card {...props} />
    </WordsProvider>,
    place,
  );
  expect(lookOf(find('.card-who', root))).toEqual(wanted);
});

function lookOf(element: Element) {
  const { color, font, textTransform, letterSpacing, textAlign } = getComputedStyle(element);
  return { color, font, textTransform, letterSpacing, textAlign };
}

test('fits a window of 320 px, and scrolls as a whole in a low one', async () => {
  await page.viewport(320, 600);
  show(<Card {...props} />, { css: `body { margin: 8px } ${css}` });
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  expect(find('.card').getBoundingClientRect().height).toBeLessThanOrEqual(600 - 2 * MARGIN_PX);
  expect(find('.card-body').scrollHeight).toBeGreaterThan(find('.card-body').clientHeight);

  await page.viewport(320, 256);
  const card = find('.card');
  expect(card.scrollHeight).toBeGreaterThan(card.clientHeight);
  card.scrollTo(0, card.scrollHeight);
  const close = find('[aria-label=Close]').getBoundingClientRect();
  expect(close.top).toBeGreaterThanOrEqual(card.getBoundingClientRect().top);
  expect(close.bottom).toBeLessThanOrEqual(card.getBoundingClientRect().bottom);
});
