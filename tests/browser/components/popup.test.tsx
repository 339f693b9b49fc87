import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PageStatus } from '../../../components/PageStatus.tsx';
import { Popup, type PopupProps } from '../../../components/Popup.tsx';
import css from '../../../components/popup.css?inline';
import type { PageReason } from '../../../lib/page/page-report.ts';
import { companies, facts, named } from './sample-facts.ts';
import { button, faults, find, prefer, show } from './show.tsx';

const none = () => {};
const props: PopupProps = {
  status: { kind: 'read', host: 'news.example', reason: 'news', companies: named },
  paused: false,
  density: 'section',
  facts,
  companies,
  asOf: '22 November 2026',
  pairs: [],
  find: () => undefined,
  onSwitchSite: none,
  onPause: none,
  onChooseDensity: none,
  onReadPage: none,
  onAllowSite: none,
  onJump: none,
  onOpenBrief: none,
  onOpenWelcome: none,
  onOpenOptions: none,
  onCopy: async () => {},
};

const read = (reason: PageReason): PageStatus => ({
  kind: 'read',
  host: 'news.example',
  reason,
  companies: [],
});

const STATES: readonly PageStatus[] = [
  { kind: 'loading' },
  { kind: 'unreadable', why: 'browser-page' },
  { kind: 'unreadable', why: 'pdf' },
  { kind: 'unreadable', why: 'file' },
  { kind: 'unreadable', why: 'other' },
  { kind: 'needs-access', host: 'news.example' },
  read('news'),
  read('rule-on'),
  read('asked'),
  read('not-news'),
  read('rule-off'),
];

afterEach(async () => {
  await page.viewport(414, 896);
  await prefer({});
});

function siteSwitch() {
  return find('[role=switch]');
}

function wordsOf(element: Element, attribute: string) {
  return find(`[id="${element.getAttribute(attribute)}"]`).textContent;
}

test('puts the page first, then the switches, then all facts', () => {
  show(<Popup {...props} />);
  expect([...document.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
    'On this page',
    'Where and how often it marks',
    'All facts',
  ]);
});

test('starts the sheet at the company asked for, also when that is known late', () => {
  show(<Popup {...props} />);
  expect(find('.sheet label:has(:checked)').textContent).toBe('All');
  show(<Popup {...props} selected="broadcom" />);
  expect(find('.sheet label:has(:checked)').textContent).toBe('Broadcom');
});

describe('companies on the page', () => {
  test('are those that are named, with their counts', () => {
    show(<Popup {...props} />);
    const lines = [...document.querySelectorAll('summary')].map(({ textContent }) => textContent);
    expect(lines).toEqual(['OpenAI2 mentions', 'Foxconn1 mention']);
  });

  test('unfold by keyboard to their mentions in context', async () => {
    show(<Popup {...props} />, { css });
    const quote = find('details .mention');
    expect(quote.checkVisibility()).toBe(false);
    find('summary').focus();
    await userEvent.keyboard('{Enter}');
    expect(quote.checkVisibility()).toBe(true);
    expect(quote.textContent).toBe('…A year ago OpenAI said it would Show');
  });

  test('lead to the mention that was pressed', async () => {
    const onJump = vi.fn();
    show(<Popup {...props} onJump={onJump} />, { css });
    await userEvent.click(find('summary'));
    const second = document.querySelectorAll<HTMLElement>('details[open] .mention')[1];
    second?.focus();
    await userEvent.keyboard('{Enter}');
    expect(onJump).toHaveBeenCalledExactlyOnceWith(4);
    expect(second?.textContent).toContain('not marked: outside the article');
  });

  test('say which names are not marked again', () => {
    const [first] = named;
    const mentions = first?.mentions.map((mention) => ({ ...mention, mark: 'repeated' as const })) ?? [];
    const status = { ...props.status, companies: [{ id: 'openai', name: 'OpenAI', mentions }] } as PageStatus;
    show(<Popup {...props} status={status} />);
    expect([...document.querySelectorAll('.mention-note')].map(({ textContent }) => textContent)).toEqual([
      'not marked again',
      'not marked again',
    ]);
  });

  test('say so where the page hides the mention that was pressed', () => {
    show(<Popup {...props} />);
    const said = [...document.querySelectorAll('.mention-hidden')].map(({ textContent }) => textContent);
    expect(said.filter((text) => text !== '')).toEqual([expect.stringContaining('hides this part')]);
  });

  test('are said to be absent only where the page was read', () => {
    show(<Popup {...props} status={read('news')} />);
    expect(find('.part .quiet').textContent).toBe(
      'OpenAI, Foxconn and Broadcom: not named in the text of this page.',
    );
    show(<Popup {...props} status={read('not-news')} />);
    expect(find('.part .quiet').textContent).toBe('Newsgloss has not read this page.');
  });
});

describe('the switch for this site', () => {
  test.for([
    ['news', 'true', 'On: recognised as a news page.'],
    ['rule-on', 'true', 'On: you switched news.example on.'],
    [
      'asked',
      'false',
      'Only this page was read, because you asked. Switch it on to mark names on the whole site.',
    ],
    ['not-news', 'false', 'Off: this page does not look like news.'],
    ['rule-off', 'false', 'Off: you switched news.example off.'],
  ] as const)('%s: checked is %s', ([reason, checked, why]) => {
    show(<Popup {...props} status={read(reason)} />);
    expect(siteSwitch().getAttribute('aria-checked')).toBe(checked);
    expect(wordsOf(siteSwitch(), 'aria-labelledby')).toBe('Mark names on news.example');
    expect(wordsOf(siteSwitch(), 'aria-describedby')).toBe(why);
  });

  test('says which rule decides, and lets the reader choose what it holds for', async () => {
    const onChoose = vi.fn();
    const host = { site: 'news.example', host: 'news.example', isDomain: false };
    const domain = { site: '*.xn--r8jz45g.jp', host: '例え.jp', isDomain: true };
    const status: PageStatus = { ...read('rule-off'), decidedBy: domain } as PageStatus;
    show(
      <Popup {...props} status={status} scope={{ sites: [host, domain], chosen: domain.site, onChoose }} />,
      {
        css,
      },
    );
    expect(wordsOf(siteSwitch(), 'aria-describedby')).toBe('Off: you switched all of 例え.jp off.');
    expect(find('.scope').textContent).toBe('This switch is fornews.example onlyall of 例え.jp');
    find('.scope :checked').focus();
    await userEvent.keyboard('{ArrowUp}');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('news.example');
    expect(button('Read this page once')).toBeDefined();
    show(<Popup {...props} scope={{ sites: [host], chosen: host.site, onChoose }} />);
    expect(document.querySelector('.scope')).toBeNull();
  });

  test('asks for the other state, by mouse and by key', async () => {
    const onSwitchSite = vi.fn();
    show(<Popup {...props} onSwitchSite={onSwitchSite} />, { css });
    await userEvent.click(siteSwitch());
    show(<Popup {...props} status={read('rule-off')} onSwitchSite={onSwitchSite} />, { css });
    siteSwitch().focus();
    await userEvent.keyboard(' ');
    expect(onSwitchSite.mock.calls).toEqual([[false], [true]]);
  });

  test('offers to read a page that does not look like news', async () => {
    const onReadPage = vi.fn();
    show(<Popup {...props} status={read('not-news')} onReadPage={onReadPage} />);
    await userEvent.click(button('Read this page anyway'));
    expect(onReadPage).toHaveBeenCalledOnce();
    show(<Popup {...props} status={read('rule-off')} />);
    expect(() => button('Read this page anyway')).toThrow();
  });

  test('gives way to the pause', async () => {
    const onPause = vi.fn();
    show(<Popup {...props} paused status={read('paused')} onPause={onPause} />);
    expect(document.querySelectorAll('[role=switch]')).toHaveLength(1);
    expect(wordsOf(siteSwitch(), 'aria-labelledby')).toBe('Pause on every site');
    expect(siteSwitch().getAttribute('aria-checked')).toBe('true');
    expect(document.body.innerText).toContain('Paused everywhere. What you chose for news.example is kept.');
    await userEvent.click(siteSwitch());
    expect(onPause).toHaveBeenCalledExactlyOnceWith(false);
  });

  test('tells on from off in forced colours', async () => {
    await prefer({ 'forced-colors': 'active' });
    show(<Popup {...props} />, { css });
    const [site, pause] = [...document.querySelectorAll('.switch-track')].map((track) =>
      getComputedStyle(track),
    );
    expect(site?.backgroundColor).not.toBe(pause?.backgroundColor);
    expect(site?.justifyContent).not.toBe(pause?.justifyContent);
  });
});

describe('how often a company is marked', () => {
  const radios = () => [...document.querySelectorAll<HTMLInputElement>('.radio-row input')];

  test('is one of three choices, named for a screen reader', () => {
    show(<Popup {...props} density="article" />);
    expect(find('.radio-row legend').textContent).toBe('Mark each company');
    expect(radios().map(({ labels }) => labels?.[0]?.textContent)).toEqual([
      'Once a section',
      'Once an article',
      'Every time',
    ]);
    expect(radios().map(({ checked }) => checked)).toEqual([false, true, false]);
  });

  test('is chosen by mouse and by key', async () => {
    const onChooseDensity = vi.fn();
    show(<Popup {...props} onChooseDensity={onChooseDensity} />, { css });
    await userEvent.click(find('.radio-row .radio:last-child'));
    radios()[0]?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(onChooseDensity.mock.calls).toEqual([['all'], ['article']]);
  });
});

describe('a page that cannot be read yet', () => {
  test('can be allowed or read once', async () => {
    const onAllowSite = vi.fn();
    const onReadPage = vi.fn();
    const status = { kind: 'needs-access', host: 'news.example' } as const;
    show(<Popup {...props} status={status} onAllowSite={onAllowSite} onReadPage={onReadPage} />);
    expect(find('.status-line').textContent).toBe('Newsgloss may not read news.example yet.');
    await userEvent.click(button('Allow on news.example'));
    await userEvent.click(button('Read this page once'));
    expect(onAllowSite).toHaveBeenCalledOnce();
    expect(onReadPage).toHaveBeenCalledOnce();
  });

  test.for([
    ['browser-page', 'belongs to the browser'],
    ['pdf', 'PDF'],
    ['file', 'file on your computer'],
    ['other', 'no text here'],
  ] as const)('says why: %s', ([why, words]) => {
    show(<Popup {...props} status={{ kind: 'unreadable', why }} />);
    expect(find('.part .quiet').textContent).toContain(words);
  });
});

test('leads to the choice of sites in every state', async () => {
  for (const status of STATES) {
    const onOpenWelcome = vi.fn();
    show(<Popup {...props} status={status} onOpenWelcome={onOpenWelcome} />);
    await userEvent.click(button('Choose where Newsgloss runs'));
    expect(onOpenWelcome, JSON.stringify(status)).toHaveBeenCalledOnce();
  }
});

test.for(['light', 'dark'])('passes axe in every state in %s', async (scheme) => {
  await prefer({ 'prefers-color-scheme': scheme });
  for (const status of [...STATES, props.status]) {
    show(<Popup {...props} status={status} selected="foxconn" />, { css });
    for (const details of document.querySelectorAll('details')) details.open = true;
    expect(await faults(), JSON.stringify(status)).toEqual([]);
  }
});

test.for([320, 380, 1100])('needs no sideways scrolling at %i px', async (width) => {
  await page.viewport(width, 600);
  for (const status of [...STATES, props.status]) {
    show(<Popup {...props} status={status} />, { css });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  }
});
