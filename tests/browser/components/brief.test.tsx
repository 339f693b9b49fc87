import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import css from '../../../components/brief.css?inline';
import { BriefPanel, type BriefState } from '../../../components/BriefPanel.tsx';
import type { PageStatus } from '../../../components/PageStatus.tsx';
import { WordsProvider } from '../../../components/text.tsx';
import { brief } from './sample-brief.ts';
import { button, english, faults, find, prefer, show } from './show.tsx';

const none = () => {};
const props = {
  known: ['OpenAI', 'Foxconn'],
  onJump: none,
  onCopy: async () => {},
  onPrint: none,
  onSearchAll: none,
  onAllowSite: none,
  onReadPage: none,
  onLookAgain: none,
};
const whole: BriefState = { kind: 'brief', brief };
const passed = (reason: 'news' | 'not-news' | 'rule-off' | 'paused'): PageStatus => ({
  kind: 'read',
  host: 'news.example',
  reason,
  companies: [],
});
const STATES: readonly BriefState[] = [
  whole,
  { kind: 'closed' },
  { kind: 'silent' },
  { kind: 'page', status: { kind: 'loading' } },
  { kind: 'page', status: { kind: 'unreadable', why: 'pdf' } },
  { kind: 'page', status: { kind: 'needs-access', host: 'news.example' } },
  ...(['news', 'not-news', 'rule-off', 'paused'] as const).map((reason): BriefState => ({
    kind: 'page',
    status: passed(reason),
  })),
];

afterEach(async () => {
  await page.viewport(414, 896);
  await prefer({});
});

test('has a heading for each part, the article first and the sources last', () => {
  show(<BriefPanel {...props} state={whole} />);
  expect([...document.querySelectorAll('h1, h2')].map(({ textContent }) => textContent)).toEqual([
    'Racks for a gigawatt',
    'Named here',
    'What they have to do with each other',
    'Changed since this was written',
    'Figures here and on record',
    'Plans and dates',
    'On OpenAI',
    'Sources',
  ]);
});

test('leaves out parts that have nothing', () => {
  const bare = { ...brief, pairs: [], changed: [], figures: [], timeline: undefined };
  show(<BriefPanel {...props} state={{ kind: 'brief', brief: bare }} />);
  expect(document.querySelectorAll('h2')).toHaveLength(3);
});

test('refers to each source by a number that leads to it', () => {
  show(<BriefPanel {...props} state={whole} />);
  const item = find('.brief-pairs [data-claim]');
  const references = [...item.querySelectorAll<HTMLAnchorElement>('.reference')];
  expect(references.map(({ textContent }) => textContent)).toEqual(['[1]', '[2]', '[3]']);
  for (const [at, reference] of references.entries()) {
    expect(find(`${reference.getAttribute('href')} .source-link`).getAttribute('href')).toBe(
      brief.sources[at]?.url,
    );
  }
  expect(find('.brief-differs', item).textContent).toBe('SemiAnalysis differs: sixteen months [3]');
});

test('says why a fact is there, where that is more than a name', () => {
  show(<BriefPanel {...props} state={whole} />);
  expect(find('.brief-pairs .reasons').textContent).toBe('Shown because this sentence says “$10 billion”.');
});

test('puts the figure of the article, with the words around it, beside that on record', () => {
  show(<BriefPanel {...props} state={whole} />);
  expect(find('.figures th[scope=row] .figure-amount').textContent).toBe('$10 billion');
  expect(find('.figure-sentence').textContent).toMatch(/^….{1,60}of \$10 billion .{1,60}…$/);
  expect(find('.figures td').textContent).toContain('about 10 billion USD, revenue20 November 2025');
});

test('says in words what each strip of the timeline draws', () => {
  show(<BriefPanel {...props} state={whole} />);
  expect(find('.timeline-scale').getAttribute('aria-label')).toContain('this article: 20 November 2026');
  const [plan, event] = [...document.querySelectorAll('.timeline-words')];
  expect([...(plan?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
    'announced Oct 2025',
    'delayed Nov 2025',
    'cancelled Dec 2025',
    'set for: second half of 2026',
  ]);
  expect(event?.textContent).toBe('Jan 2026');
});

test('lets time run as the text does', () => {
  const place = () => find('.timeline-scale .timeline-article').getAttribute('x1');
  show(<BriefPanel {...props} state={whole} />);
  expect(place()).toBe('60.00%');
  show(
    <WordsProvider value={{ ...english, direction: 'rtl' }}>
      <BriefPanel {...props} state={whole} />
    </WordsProvider>,
  );
  expect(place()).toBe('40.00%');
});

test('leads to a mention by keyboard', async () => {
  const onJump = vi.fn();
  show(<BriefPanel {...props} state={whole} onJump={onJump} />, { css });
  find('summary').focus();
  await userEvent.keyboard('{Enter}{Tab}{Enter}');
  expect(onJump).toHaveBeenCalledExactlyOnceWith(0);
});

test('confirms a copy, and says so where it was refused', async () => {
  show(<BriefPanel {...props} state={whole} />, { css });
  await userEvent.click(button('Copy as Markdown'));
  await expect.poll(() => find('.copy-outcome').textContent).toBe('Copied');
  const onCopy = () => Promise.reject(new Error('refused'));
  show(<BriefPanel {...props} state={whole} onCopy={onCopy} />, { css });
  await userEvent.click(button('Copy as Markdown'));
  await expect.poll(() => find('.copy-outcome').textContent).toContain('Not copied');
});

test('offers what helps in each state', async () => {
  const onReadPage = vi.fn();
  show(
    <BriefPanel {...props} state={{ kind: 'page', status: passed('not-news') }} onReadPage={onReadPage} />,
  );
  await userEvent.click(button('Read this page anyway'));
  expect(onReadPage).toHaveBeenCalledOnce();
  const onLookAgain = vi.fn();
  show(<BriefPanel {...props} state={{ kind: 'silent' }} onLookAgain={onLookAgain} />);
  expect(find('[role=status]').textContent).toMatch(/may have crashed/);
  await userEvent.click(button('Look again'));
  expect(onLookAgain).toHaveBeenCalledOnce();
  show(<BriefPanel {...props} state={{ kind: 'page', status: passed('rule-off') }} />);
  expect(document.body.innerText).toContain('Off: you switched news.example off.');
});

test.for(['light', 'dark'])('passes axe in every state in %s', async (scheme) => {
  await prefer({ 'prefers-color-scheme': scheme });
  for (const state of STATES) {
    show(<BriefPanel {...props} state={state} />, { css });
    for (const details of document.querySelectorAll('details')) details.open = true;
    expect(await faults(), JSON.stringify(state).slice(0, 80)).toEqual([]);
  }
});

// A sidebar of Firefox is 252 px wide at first.
test.for([252, 320, 400, 1100])('needs no sideways scrolling at %i px', async (width) => {
  await page.viewport(width, 700);
  for (const state of STATES) {
    show(<BriefPanel {...props} state={state} />, { css });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  }
});

test('has nothing to press on paper, and the addresses of its sources', async () => {
  await prefer({}, 'print');
  show(<BriefPanel {...props} state={whole} />, { css });
  expect([...document.querySelectorAll('button')].filter((one) => one.checkVisibility())).toEqual([]);
  expect(find('.source-address').checkVisibility()).toBe(true);
});
