import { describe, expect, it } from 'vitest';
import { layTimeline } from '../../lib/citation/timeline.ts';
import type { Claim } from '../../lib/data/claim-schema.ts';
import { joinRecords } from '../../lib/data/dataset.ts';

const claim = (over: Partial<Claim> & Pick<Claim, 'id' | 'when'>): Claim => ({
  entities: ['openai'],
  topic: 'plan',
  text: over.id,
  asOf: '2026-06-01',
  reviewBy: '2027-05-01',
  stances: [{ stance: 'states', source: 'a-source' }],
  ...over,
});

const announced = claim({
  id: 'announced',
  when: '2027',
  plan: 'racks',
  stage: 'announced',
  reached: '2025-10-13',
});
const signed = claim({ id: 'signed', when: '2026-03', plan: 'racks', stage: 'signed', reached: '2026-03' });
const shown = claim({ id: 'shown', when: '2026-06-24' });
const vague = claim({ id: 'vague', when: '2026' });
const ancient = claim({ id: 'ancient', when: '2015-12' });
const dataset = joinRecords({
  entities: [],
  claims: [announced, signed, shown, vague, ancient],
  sources: [],
  publishers: [],
});
const reader = { locale: 'en-GB', today: '2026-11-25', published: '2026-01-15' };

function lay(claims: readonly Claim[], over: Partial<typeof reader> = {}) {
  return layTimeline(dataset, claims, { ...reader, ...over });
}

describe('layTimeline', () => {
  it('shows a plan once, with all its steps and the time set for it', () => {
    const rows = lay([signed, announced])?.rows;
    expect(rows).toHaveLength(1);
    expect(rows?.[0]?.claim).toBe('announced');
    expect(rows?.[0]?.marks.map(({ stage, when }) => `${stage} ${when}`)).toEqual([
      'announced Oct 2025',
      'signed Mar 2026',
    ]);
    expect(rows?.[0]?.window?.when).toBe('2027');
  });

  it('keeps time in order from start to end', () => {
    const timeline = lay([announced, shown])!;
    const [first, second] = timeline.rows[0]!.marks;
    const places = [
      first!.from,
      timeline.article!.at,
      second!.from,
      timeline.today.at,
      timeline.rows[0]!.window!.from,
    ];
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(timeline.rows[0]!.window!.to).toBeLessThan(1);
    expect(timeline.years.map(({ label }) => label)).toEqual(['2026', '2027']);
  });

  it('leaves out what is not known to the month, or is far from the article', () => {
    expect(lay([vague, ancient])).toBeUndefined();
    expect(lay([vague, shown, ancient])?.rows.map(({ claim: id }) => id)).toEqual(['shown']);
  });

  it('goes by today where the article has no date', () => {
    const timeline = layTimeline(dataset, [shown], { locale: 'en-GB', today: '2026-11-25' });
    expect(timeline?.article).toBeUndefined();
    expect(timeline?.today.when).toBe('25 November 2026');
  });

  it('stays finite where all falls on one day', () => {
    const timeline = lay([shown], { today: '2026-06-24', published: '2026-06-24' });
    expect(Number.isFinite(timeline?.today.at)).toBe(true);
  });
});
