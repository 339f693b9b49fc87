import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Options, type OptionsProps } from '../../../components/Options.tsx';
import css from '../../../components/options.css?inline';
import { MARK_COLOURS } from '../../../lib/page/mark-look.ts';
import { compareStored } from '../../../lib/settings/transfer.ts';
import { explainSite } from '../../../entrypoints/options/site-rules.ts';
import { IDLE_OPTIONS, showStored } from '../../../scripts/gallery/idle-options.ts';
import { faults, find, prefer, show } from './show.tsx';

const props: OptionsProps = {
  ...showStored({}),
  mended: 0,
  companies: [
    { id: 'openai', name: 'OpenAI' },
    { id: 'foxconn', name: 'Foxconn' },
    { id: 'broadcom', name: 'Broadcom' },
  ],
  grants: [],
  shortcuts: [{ name: 'next-mention', description: 'Go to the next mention', keys: 'Alt+Shift+J' }],
  summary: { asOf: '22 November 2026', companies: 3, facts: 225, sources: 193, publishers: 60, overdue: [] },
  longestRest: 1000,
  incoming: undefined,
  canUndo: false,
  outcome: undefined,
  ...IDLE_OPTIONS,
};
const CHOSEN = {
  markStyle: 'tint',
  hidden: ['foxconn'],
  colours: { openai: 'orange' },
  onlyListed: true,
  'site:news.example': 'on',
  [`site:${'a-long-name-of-a-site.'.repeat(4)}example`]: 'off',
};
const FULL: OptionsProps = {
  ...props,
  ...showStored(CHOSEN),
  mended: 2,
  grants: [
    { host: undefined, origins: [] },
    { host: 'news.example', origins: [] },
  ],
  shortcuts: [...props.shortcuts, { name: 'previous-mention', description: 'Go back', keys: '' }],
  summary: {
    ...props.summary,
    overdue: [{ claim: 'a', text: 'Broadcom was founded.', reviewBy: '1 May 2026' }],
  },
  incoming: { kind: 'read', changes: compareStored(CHOSEN, { restMs: 0 }), unknown: 1 },
  canUndo: true,
  outcome: { part: 'sites', kind: 'failed' },
};

afterEach(async () => {
  await page.viewport(414, 896);
  await prefer({});
});

describe('the options page', () => {
  test('marks its example as chosen', () => {
    show(<Options {...FULL} />, { css });
    const marks = [...document.querySelectorAll<HTMLElement>('.mark-preview .mark')];
    expect(marks.map(({ textContent, dataset }) => [textContent, dataset.style, dataset.colour])).toEqual([
      ['OpenAI', 'tint', 'orange'],
      ['Broadcom', 'tint', undefined],
    ]);
    expect(getComputedStyle(marks[0]!).textDecorationLine).toBe('none');
  });

  test('paints every colour as pages are marked', () => {
    for (const [colour, value] of Object.entries(MARK_COLOURS)) {
      show(<Options {...props} {...showStored({ colours: { openai: colour } })} />, { css });
      const swatch = getComputedStyle(find('.swatch[data-colour]')).backgroundColor;
      const hex = (swatch.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0'));
      expect(`#${hex.join('')}`).toBe(value);
    }
  });

  test('asks for what the reader chooses by key', async () => {
    const onChoose = vi.fn();
    show(<Options {...props} onChoose={onChoose} />, { css });
    find('input[value=both]').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(onChoose).toHaveBeenLastCalledWith('markStyle', 'underline');
    find('input[type=range]').focus();
    await userEvent.keyboard('{Home}');
    expect(onChoose).toHaveBeenLastCalledWith('restMs', 0);
  });

  test('finds a site among many, and draws no more rows than help', async () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`site:s${i}.example`, 'off']));
    show(<Options {...props} {...showStored(many)} />, { css });
    expect(document.querySelectorAll('.table tbody tr').length).toBe(100);
    await userEvent.fill(find('input[type=search]'), 'S4999.');
    expect(find('.table tbody').textContent).toContain('s4999.example');
    expect(document.querySelectorAll('.table tbody tr').length).toBe(1);
    await userEvent.fill(find('input[type=search]'), 'x'.repeat(10_000));
    expect(document.querySelector('.table')).toBeNull();
  });

  test('shows which rule goes before which, and which one decides for what is sought', async () => {
    const stored = { 'site:*.example.com': 'off', 'site:news.example.com': 'on' };
    const shown = showStored(stored);
    show(<Options {...props} {...shown} explain={(text) => explainSite(shown.settings, text)} />, { css });
    expect([...document.querySelectorAll('.table tbody th')].map(({ textContent }) => textContent)).toEqual([
      'all of example.com',
      'news.example.comgoes before all of example.com: Off',
    ]);
    await userEvent.fill(find('input[type=search]'), 'https://www.Sport.example.com/today');
    expect(find('.holding').textContent).toBe('sport.example.com: Off, by the rule for all of example.com.');
    await userEvent.fill(find('input[type=search]'), 'other.example');
    expect(find('.holding').textContent).toContain('other.example: no rule.');
  });

  test('says what came of a change in the part where it was made, in a live region that was there before', () => {
    show(<Options {...props} />);
    const regions = [...document.querySelectorAll('.option-outcome')];
    show(<Options {...props} outcome={{ part: 'cards', kind: 'saved' }} />);
    const filled = [...document.querySelectorAll('.option-outcome')].filter(({ textContent }) => textContent);
    expect(regions.length).toBeGreaterThan(4);
    expect(filled.map((region) => region.parentElement?.textContent)).toEqual(['CardsSaved']);
  });

  test.for(['light', 'dark'])('passes axe in %s', async (scheme) => {
    await prefer({ 'prefers-color-scheme': scheme });
    for (const state of [props, FULL]) {
      show(<Options {...state} />, { css });
      for (const details of document.querySelectorAll('details')) details.open = true;
      expect(await faults()).toEqual([]);
    }
  });

  test.for([320, 1200])('needs no sideways scrolling at %i px', async (width) => {
    await page.viewport(width, 800);
    show(<Options {...FULL} />, { css });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
