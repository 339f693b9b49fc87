import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Welcome, type WelcomeProps } from '../../../components/Welcome.tsx';
import css from '../../../components/welcome.css?inline';
import { IDLE_DEMO } from '../../../scripts/gallery/idle-demo.ts';
import { button, faults, find, prefer, show } from './show.tsx';

const props: WelcomeProps = {
  access: 'none',
  newsSites: ['news.example', 'paper.example'],
  demo: IDLE_DEMO,
  onChoose: () => {},
};

afterEach(async () => {
  await page.viewport(414, 896);
  await prefer({});
});

test.for([
  ['Allow all news sites', 'all'],
  ['Allow these sites', 'list'],
  ['Run only on click', 'click'],
] as const)('%s chooses %s', async ([words, choice]) => {
  const onChoose = vi.fn();
  show(<Welcome {...props} onChoose={onChoose} />);
  button(words).focus();
  await userEvent.keyboard('{Enter}');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(choice);
});

test.for([
  ['none', 'Only when I click', 'Chosen now'],
  ['some', 'A short list', 'Some sites are allowed now'],
  ['all', 'All news sites', 'Chosen now'],
] as const)('access %s: marks "%s" with "%s"', ([access, title, mark]) => {
  show(<Welcome {...props} access={access} />);
  const marks = [...document.querySelectorAll('.choice-current')];
  expect(marks.map(({ textContent }) => textContent)).toEqual([mark]);
  expect(marks[0]?.parentElement?.querySelector('h3')?.textContent).toBe(title);
});

test('offers to allow the one site that the reader came from', async () => {
  const onChoose = vi.fn();
  show(<Welcome {...props} site="news.example" onChoose={onChoose} />);
  await userEvent.click(button('Allow on news.example'));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('site');
  show(<Welcome {...props} />);
  expect(() => button('Allow on news.example')).toThrow();
});

test('shows the sites of the short list', () => {
  show(<Welcome {...props} />);
  expect([...document.querySelectorAll('.sites li')].map(({ textContent }) => textContent)).toEqual(
    props.newsSites,
  );
});

test('says what came of the choice, in a live region that was there before', () => {
  show(<Welcome {...props} />);
  expect(find('[role=status]').textContent).toBe('');
  show(<Welcome {...props} outcome="saved" />);
  expect(find('[role=status]').textContent).toContain('Done.');
  show(<Welcome {...props} outcome="not-granted" />);
  expect(find('[role=status]').textContent).toContain('did not grant access');
});

test('has an article to try cards on, and names keys only where there are some', () => {
  show(<Welcome {...props} />);
  expect(find('.demo').textContent).toMatch(/OpenAI.*Broadcom.*Foxconn/s);
  expect(find('.welcome-demo > p').textContent).toContain('press Alt+Shift+J');
  show(<Welcome {...props} demo={{ ...IDLE_DEMO, keys: '' }} />);
  expect(find('.welcome-demo > p').textContent).not.toContain('press');
});

test.for(['light', 'dark'])('passes axe in %s', async (scheme) => {
  await prefer({ 'prefers-color-scheme': scheme });
  for (const outcome of [undefined, 'saved', 'not-granted'] as const) {
    show(<Welcome {...props} access="all" site="news.example" outcome={outcome} />, { css });
    expect(await faults()).toEqual([]);
  }
});

test.for([320, 1200])('needs no sideways scrolling at %i px', async (width) => {
  await page.viewport(width, 800);
  show(<Welcome {...props} site="news.example" outcome="saved" />, { css });
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
