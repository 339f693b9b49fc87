import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'preact';
import { Sheet, type SheetProps } from '../../../components/Sheet.tsx';
import { WordsProvider } from '../../../components/text.tsx';
import css from '../../../components/popup.css?inline';
import { companies, facts } from './sample-facts.ts';
import { button, english, find, prefer, show } from './show.tsx';

/** Finds what says the word, in an order of its own. */
const search = (query: string) =>
  query.trim() === ''
    ? undefined
    : facts
        .filter(({ text }) => text.toLowerCase().includes(query.trim()))
        .map(({ claim }) => claim)
        .toReversed();

const props: SheetProps = {
  companies,
  facts,
  asOf: '22 November 2026',
  find: search,
  onCopy: async () => {},
};

afterEach(() => prefer({}));

function shownClaims(): (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>('li[data-claim]')].map(({ dataset }) => dataset.claim);
}

test('shows the facts of every company by topic', () => {
  show(<Sheet {...props} />);
  expect([...document.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
    'Partnerships',
    'Products',
    'Manufacturing',
    'Finance',
  ]);
  expect(shownClaims()).toEqual(['no-purchase', 'nine-months', 'late', 'revenue']);
  expect(find('[role=status]').textContent).toBe('4 facts');
});

test('starts at the company asked for, and says who else a fact is about', () => {
  show(<Sheet {...props} selected="foxconn" />);
  expect(shownClaims()).toEqual(['no-purchase', 'revenue']);
  expect(find('[data-claim=no-purchase] .fact-with').textContent).toBe('with OpenAI');
  expect(document.querySelector('[data-claim=revenue] .fact-with')).toBeNull();
});

test('changes the company by arrow key', async () => {
  show(<Sheet {...props} selected="openai" />);
  find('input:checked').focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(find('label:has(:checked)').textContent).toBe('Foxconn');
  expect(shownClaims()).toEqual(['no-purchase', 'revenue']);
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(find('label:has(:checked)').textContent).toBe('All');
  expect(shownClaims()).toHaveLength(4);
});

test('shows all sources with title, language, date, kind and the day of the check', () => {
  show(<Sheet {...props} />);
  const sources = [...document.querySelectorAll<HTMLElement>('[data-claim=no-purchase] .sources li')];
  expect(sources).toHaveLength(4);
  const korean = sources[1];
  expect(find('cite', korean).lang).toBe('ko');
  expect(find('cite', korean).textContent).toBe('폭스콘과 협업');
  expect(find('.source-kind', korean).textContent).toBe('press');
  expect(find('.source-date', sources[2]).textContent).toBe('undated');
  expect(find('[data-claim=no-purchase]').textContent).toContain('as of 26 November 2025');
  expect(find('[data-claim=nine-months]').textContent).toContain('1 publisher states it');
});

test('copies one fact in the format chosen, and confirms it there', async () => {
  const onCopy = vi.fn(async () => {});
  show(<Sheet {...props} onCopy={onCopy} />);
  const item = find('[data-claim=nine-months]');
  const toggle = find('.toggle', item);
  expect(find(`[id="${toggle.getAttribute('aria-describedby')}"]`).textContent).toBe(facts[1]?.text);
  await userEvent.click(toggle);
  await userEvent.click(find('[data-format=csl]', item));
  await expect.poll(() => find('[role=status]', item).textContent).toBe('Copied');
  expect(onCopy).toHaveBeenCalledExactlyOnceWith(facts[1], 'csl');
});

test('says so where the clipboard is refused', async () => {
  show(<Sheet {...props} onCopy={() => Promise.reject(new Error('refused'))} />);
  const item = find('[data-claim=revenue]');
  await userEvent.click(find('.toggle', item));
  await userEvent.click(find('[data-format=text]', item));
  await expect
    .poll(() => find('.copy [role=status]', item).textContent)
    .toBe('Not copied: the browser refused');
});

test('tells the chosen company from the others in forced colours', async () => {
  await prefer({ 'forced-colors': 'active' });
  show(
    <main class="gloss popup">
      <Sheet {...props} selected="foxconn" />
    </main>,
    { css },
  );
  const chosen = getComputedStyle(find('.filter-choice:has(:checked)')).borderBlockEndColor;
  const other = getComputedStyle(find('.filter-choice:not(:has(:checked))')).borderBlockEndColor;
  expect(other).toBe(getComputedStyle(find('.popup')).backgroundColor);
  expect(chosen).not.toBe(other);
});

test('searches by keyboard: / enters, Enter goes to the first fact, Escape empties', async () => {
  show(<Sheet {...props} />, { css });
  await userEvent.keyboard('/');
  const field = find<HTMLInputElement>('.search');
  expect(document.activeElement).toBe(field);
  await userEvent.keyboard('an/');
  expect(field.value).toBe('an/');
  await userEvent.keyboard('{Backspace}');
  expect(shownClaims()).toEqual(search('an'));
  expect(document.querySelector('h3')).toBeNull();
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(find('.fact a'));
  field.focus();
  const escaped = vi.fn();
  document.addEventListener('keydown', escaped, { once: true });
  await userEvent.keyboard('{Escape}');
  expect(field.value).toBe('');
  expect(escaped).not.toHaveBeenCalled();
  expect(shownClaims()).toHaveLength(4);
});

test('says so where nothing is found', async () => {
  show(<Sheet {...props} />, { css });
  await userEvent.type(find('.search'), 'zeppelin');
  expect(find('.sheet [role=status]').textContent).toBe('0 facts');
  expect(find('.sheet .quiet').textContent).toMatch(/^No fact on record has all of this/);
});

test('filters by topic and by how a fact stands, together with the rest', async () => {
  show(<Sheet {...props} />, { css });
  const [topic, standing] = [...document.querySelectorAll<HTMLSelectElement>('.select')];
  await userEvent.selectOptions(standing!, 'overdue');
  expect(shownClaims()).toEqual(['late']);
  await userEvent.selectOptions(topic!, 'finance');
  expect(shownClaims()).toEqual([]);
  await userEvent.selectOptions(standing!, '');
  expect(shownClaims()).toEqual(['revenue']);
});

test('keeps what the reader chose when the company that is asked for is known late', async () => {
  show(<Sheet {...props} />, { css });
  await userEvent.type(find('.search'), 'an');
  render(
    <WordsProvider value={english}>
      <Sheet {...props} selected="broadcom" />
    </WordsProvider>,
    document.body,
  );
  expect(find<HTMLInputElement>('.search').value).toBe('an');
  expect(find('.filter label:has(:checked)').textContent).toBe('Broadcom');
});

test('shows the fact that a link leads to, and the way to all', async () => {
  show(<Sheet {...props} linked="late" />, { css });
  expect(shownClaims()).toEqual(['late']);
  expect(find('.fact-date').getAttribute('href')).toBe('#late');
  await userEvent.click(button('Show all 4 facts'));
  expect(shownClaims()).toHaveLength(4);
});

test('draws part of a long list at first, and the rest on request', async () => {
  const many = Array.from({ length: 100 }, (_, i) => ({ ...facts[0]!, claim: `claim-${i}` }));
  show(<Sheet {...props} facts={many} />, { css });
  expect(shownClaims()).toHaveLength(8);
  expect(find('[role=status]').textContent).toBe('100 facts');
  await userEvent.click(button('Show all 100 facts'));
  expect(shownClaims()).toHaveLength(100);
});
