import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { joinRecords, type Records } from '../../lib/data/dataset.ts';
import { writeReport } from '../../scripts/data/report/write-report.ts';
import { claim, entity, publisher, source, TODAY } from '../data/small-records.ts';

const SOUND: Records = {
  entities: [entity('acme', 'Acme'), entity('zeta', 'Zeta')],
  claims: [
    claim('acme-anvils', {
      value: { amount: 1234.5, unit: 'tonnes', scope: 'per year', qualifier: 'at least' },
      stances: [
        { stance: 'states', source: 'release' },
        { stance: 'differs', source: 'reprint', says: 'puts it at 900 tonnes' },
      ],
      supersedes: 'acme-mill',
    }),
    claim('acme-mill', {
      entities: ['acme', 'zeta'],
      topic: 'plan',
      text: 'Acme and Zeta announced a mill.',
      plan: 'mill',
      stage: 'announced',
      reached: '2025-05',
      reviewBy: '2025-12-31',
    }),
  ],
  sources: [source('release'), source('reprint', { origin: 'release', lang: 'zh-Hant', title: '鐵砧' })],
  publishers: [publisher('acme', 'primary')],
};

const write = (change: Partial<Records> = {}) =>
  writeReport({ dataset: joinRecords({ ...SOUND, ...change }), today: TODAY });

/** The text of the page in one line, so that its layout is free. */
const flat = (html: string) => html.replaceAll(/\s+/g, ' ');

describe('writeReport', () => {
  it.each([
    ['the sentence', 'Acme makes anvils.'],
    ['the figure', 'at least <b>1,234.5 tonnes</b>, per year'],
    ['a source as a link', 'href="https://example.com/release"'],
    ['a title in its own language', '<cite lang="zh-Hant" dir="auto">鐵砧</cite>'],
    ['when a source was read', '1 May 2025 · read 1 June 2025'],
    ['what a source repeats', '· repeats acme'],
    ['what a source says instead', '<b>Differs:</b> puts it at 900 tonnes'],
    ['the claim it replaces', '<dt>replaces</dt> <dd><a href="#acme-mill">'],
    ['the claim that replaces it', '<dt>replaced by</dt> <dd><a href="#acme-anvils">'],
    ['the ladder of a plan', '<li aria-current="step"> <b>announced</b> May 2025 </li>'],
    ['an overdue review', '<b class="late">31 December 2025, overdue</b>'],
    ['the counts', '<b>2</b> claims'],
  ])('shows %s', (_, markup) => {
    expect(flat(write())).toContain(markup);
  });

  it.each([
    ['a company', 'data-subject="acme-zeta"'],
    ['a topic', 'data-topic="plan"'],
    ['a standing', 'data-standing="superseded"'],
    ['a kind of source', 'data-best="primary"'],
    ['dissent', 'data-dissent="differs"'],
    ['an overdue review', 'data-review="overdue"'],
  ])('lets claims be filtered by %s', (_, attribute) => {
    expect(write()).toContain(attribute);
    const [, name, value] = /data-(\w+)="([\w-]+)"/.exec(attribute)!; // each of the cases has the form
    expect(write()).toContain(`name="${name}" value="${value}"`);
  });

  it('shows text that looks like HTML as text, wherever it stands', () => {
    const attack = `</script><b onload='x'>"&amp;`;
    const escaped = '&lt;/script&gt;&lt;b onload=&#39;x&#39;&gt;&quot;&amp;amp;';
    const html = write({
      entities: SOUND.entities.map((each) => ({ ...each, name: attack })),
      claims: SOUND.claims.map((each) => ({
        ...each,
        text: attack,
        stances: [{ stance: 'differs', source: 'release', says: attack }],
        value: { amount: 1, unit: attack, scope: attack, qualifier: 'about' },
      })),
      sources: SOUND.sources.map((each) => ({
        ...each,
        title: attack,
        lang: attack,
        url: `https://a/${attack}`,
      })),
      publishers: SOUND.publishers.map((each) => ({ ...each, name: attack })),
    });
    expect(html).not.toContain(attack);
    expect(html).toContain(`<h3 class="fact-text">${escaped}</h3>`);
    expect(html).toContain(`href="https://a/${escaped}"`);
    expect(html.match(/<script>/g)).toHaveLength(1);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
  });

  it('loads nothing: no file, no style and no script but its own, which its policy names', () => {
    const html = write();
    const addresses = [
      ...html.matchAll(/\s(?:src|srcset|data|poster|action)=|@import|url\(|<link|<img|<iframe/g),
    ];
    expect(addresses).toEqual([]);
    expect(html).toContain('default-src &#39;none&#39;;');
    for (const tag of ['style', 'script']) {
      const inside = new RegExp(`<${tag}>([^]*)</${tag}>`).exec(html)?.[1] ?? '';
      const hash = createHash('sha256').update(inside).digest('base64');
      expect(inside.length).toBeGreaterThan(500);
      // The policy stands in an attribute, where a single quote is written by its number.
      expect(html).toContain(`${tag}-src &#39;sha256-${hash}&#39;`);
    }
  });

  it('gives every claim an id of its own, to which links lead', () => {
    const html = write();
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(targets));
  });
});
