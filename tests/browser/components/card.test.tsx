import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Card, type CardProps } from '../../../components/Card.tsx';
import { WordsProvider } from '../../../components/text.tsx';
import css from '../../../components/card.css?inline';
import { MARGIN_PX } from '../../../lib/card/constants.ts';
import { entity, fact, facts } from './sample-facts.ts';
import { button, english, faults, find, prefer, show } from './show.tsx';

const none = () => {};
const props: CardProps = {
  entity,
  facts,
  asOf: '22 November 2026',
  published: '20 November 2025',
  pinned: false,
  onCopy: async () => {},
  onAllFacts: none,
  onPin: none,
  onMove: none,
  onClose: none,
};

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

test.for([
  [
    'legal',
    'Hon Hai Precision Industry',
    '“Hon Hai” stands for Hon Hai Precision Industry, the legal name of Foxconn.',
  ],
  [
    'official',
    'Hon Hai Precision Industry',
    '“Hon Hai” is another name of Foxconn, beside the legal one (Hon Hai Precision Industry).',
  ],
  ['former', undefined, '“Hon Hai” is a former name of Foxconn.'],
  ['ticker', 'TWSE', '“Hon Hai” is the sign under which Foxconn is traded on TWSE.'],
  ['localized', 'zh', '“Hon Hai” is Foxconn in Chinese.'],
  ['unit', 'listed subsidiary', '“Hon Hai” belongs to Foxconn: listed subsidiary.'],
  ['parent', 'controls it', '“Hon Hai” stands above Foxconn: controls it.'],
] as const)('tells what a name of the kind %s has to do with the company', ([kind, detail, line]) => {
  show(<Card {...props} story={{ kind, text: 'Hon Hai', detail, fact: undefined }} />);
  expect(find('.card-story').textContent).toBe(line);
});

test('cites what bears out the story of a name, and tells a change of names in its words', () => {
  const origin = fact({ text: 'Avago took the name of Broadcom in 2016.' });
  show(<Card {...props} story={{ kind: 'former', text: 'Avago', detail: undefined, fact: origin }} />);
  expect(find('.card-story').textContent).toMatch(/^Avago took the name of Broadcom in 2016\. OpenAI/);
  expect(find<HTMLAnchorElement>('.card-story a').href).toBe('https://source.example/openai');
});

test('shows the facts in the order given', () => {
  show(<Card {...props} />);
  const claims = [...document.querySelectorAll<HTMLElement>('li[data-claim]')].map(
    ({ dataset }) => dataset.claim,
  );
  expect(claims).toEqual(props.facts.map(({ claim }) => claim));
});

test('tells the date of the article and of the data, and where a page gives none', () => {
  show(<Card {...props} />);
  expect(find('.card-days').innerText).toContain('Article of 20 November 2025');
  expect(find('.card-days').innerText).toContain('Data as of 22 November 2026');
  show(<Card {...props} published={undefined} />);
  expect(find('.card-days').innerText).toContain('Article without a date');
});

test('says so where nothing is on record, and offers nothing to copy', () => {
  show(<Card {...props} facts={[]} />);
  expect(find('.card-body').textContent).toBe('No fact on record yet.');
  expect(find('.card-actions').textContent).toBe('All factsPin');
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

test('can be walked by Tab from the close button over facts, sources and what unfolds to its foot', async () => {
  const onAllFacts = vi.fn();
  const shown = fact({ reasons: [{ kind: 'news' }] });
  show(<Card {...props} facts={[shown]} onAllFacts={onAllFacts} />, { css });
  find('[role=dialog]').focus();
  const stops: string[] = [];
  for (let i = 0; i < 7; i++) {
    await userEvent.keyboard('{Tab}');
    const { activeElement } = document;
    stops.push(activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '');
  }
  expect(stops).toEqual([
    'Close',
    'Facts',
    'OpenAI',
    '1 publisher states it',
    'Why this fact is shown',
    'Copy this fact',
    'All facts',
  ]);
  await userEvent.keyboard('{Enter}');
  expect(onAllFacts).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(button('All facts'));
});

test.for(['light', 'dark'])('passes axe in %s, folded and with each part unfolded', async (scheme) => {
  await prefer({ 'prefers-color-scheme': scheme });
  const shown = facts.map((each) => ({ ...each, reasons: [{ kind: 'news' }] as const }));
  show(<Card {...props} facts={shown} pinned />, { css });
  expect(await faults()).toEqual([]);
  for (const part of ['.fact .toggle', '.toggle-differs', '.fact-tools .toggle', '[aria-label^=Copy]']) {
    await userEvent.click(find(part));
    expect(await faults()).toEqual([]);
  }
  await userEvent.click(button('Copy citation'));
  expect(await faults()).toEqual([]);
});

test('keeps its own look in the shadow root of a hostile page', () => {
  show(<Card {...props} />, { css });
  const wanted = lookOf(find('.card-who'));
  show(<div id="host" />, {
    css: `:root { font-size: 62.5% !important }
      * { color: lime !important; font: italic 40px cursive !important; text-transform: uppercase !important;
      letter-spacing: 9px !important; text-align: end !important; word-break: break-all !important;
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
  const { color, font, textTransform, letterSpacing, textAlign, wordBreak } = getComputedStyle(element);
  return { color, font, textTransform, letterSpacing, textAlign, wordBreak };
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

test('is not printed', async () => {
  show(<Card {...props} />, { css });
  expect(find('.card').checkVisibility()).toBe(true);
  await prefer({}, 'print');
  expect(find('.card').checkVisibility()).toBe(false);
  await prefer({}, 'screen');
});
