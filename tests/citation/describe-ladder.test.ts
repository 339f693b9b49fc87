import { describe, expect, it } from 'vitest';
import { describeLadder } from '../../lib/citation/describe-ladder.ts';
import type { Stage } from '../../lib/data/claim-schema.ts';
import { joinRecords } from '../../lib/data/dataset.ts';
import { claimStatedBy, publishers, source } from './records.ts';

/** The ladder of a plan with these steps, as `stage month`; what lies ahead is the bare stage. */
function ladderOf(steps: readonly (readonly [Stage, string])[]): string[] {
  const claims = steps.map(([stage, reached], at) =>
    claimStatedBy(['wire', 'openai'], {
      id: `step-${at}`,
      plan: 'racks',
      stage,
      reached,
      text: `Step ${at}.`,
    }),
  );
  const dataset = joinRecords({
    entities: [],
    claims,
    sources: [source('wire'), source('openai')],
    publishers,
  });
  return describeLadder(dataset, claims[0]!, 'en-GB').map(({ stage, reached }) =>
    reached === undefined ? stage : `${stage} ${reached.month}`,
  );
}

describe('describeLadder', () => {
  it.each([
    {
      name: 'shows what lies ahead after what was reached',
      steps: [['announced', '2025-10-13']],
      rungs: ['announced Oct 2025', 'signed', 'building', 'operating'],
    },
    {
      name: 'goes in the order of the climb, even where papers were signed before the news',
      steps: [
        ['signed', '2025-09/2025-10'],
        ['announced', '2025-11-20'],
      ],
      rungs: ['announced Nov 2025', 'signed Sept – Oct 2025', 'building', 'operating'],
    },
    {
      name: 'leaves out a step that was passed without a source',
      steps: [
        ['announced', '2017'],
        ['operating', '2024'],
      ],
      rungs: ['announced 2017', 'operating 2024'],
    },
    {
      name: 'dates a step that is told of twice from the first time',
      steps: [
        ['announced', '2026-09-02'],
        ['announced', '2026-03-04'],
      ],
      rungs: ['announced Mar 2026', 'signed', 'building', 'operating'],
    },
    {
      name: 'ends where a plan was cancelled',
      steps: [
        ['announced', '2017-11-06'],
        ['cancelled', '2018-03-12'],
      ],
      rungs: ['announced Nov 2017', 'cancelled Mar 2018'],
    },
    {
      name: 'puts a delay where it fell, with the climb after it',
      steps: [
        ['announced', '2025-01'],
        ['delayed', '2025-06'],
        ['building', '2026-02'],
      ],
      rungs: ['announced Jan 2025', 'delayed Jun 2025', 'building Feb 2026', 'operating'],
    },
    {
      name: 'begins with a delay where nothing earlier is on record',
      steps: [['delayed', '2026-02-09']],
      rungs: ['delayed Feb 2026', 'announced', 'signed', 'building', 'operating'],
    },
  ] as const)('$name', ({ steps, rungs }) => {
    expect(ladderOf(steps).map((rung) => rung.replace(/\s*–\s*/, ' – '))).toEqual(rungs);
  });

  it('is empty for a claim on no plan', () => {
    const dataset = joinRecords({ entities: [], claims: [], sources: [], publishers });
    expect(describeLadder(dataset, claimStatedBy(['wire']), 'en-GB')).toEqual([]);
  });

  it('gives each step its sentence, its day, and the source closest to the event', () => {
    const claim = claimStatedBy(['wire', 'openai'], {
      plan: 'racks',
      stage: 'signed',
      reached: '2025-11-20',
    });
    const dataset = joinRecords({
      entities: [],
      claims: [claim],
      sources: [source('wire'), source('openai')],
      publishers,
    });
    expect(describeLadder(dataset, claim, 'en-GB')[0]?.reached).toMatchObject({
      when: '20 November 2025',
      text: claim.text,
      citation: { publisher: 'OpenAI', url: 'https://openai.example/story' },
    });
  });
});
