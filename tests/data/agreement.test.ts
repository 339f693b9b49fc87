import { describe, expect, it } from 'vitest';
import { weighAgreement } from '../../lib/data/agreement.ts';
import { claimStatedBy, datasetOf, source } from '../citation/records.ts';

describe('weighAgreement', () => {
  it('names the independent publishers, and who differs', () => {
    const sources = [source('wire'), source('daily', { origin: 'wire' }), source('lexicon')];
    const claim = claimStatedBy(['wire', 'daily'], {
      stances: [
        { stance: 'states', source: 'wire' },
        { stance: 'states', source: 'daily' },
        { stance: 'differs', source: 'lexicon', says: 'half of it' },
      ],
    });
    expect(weighAgreement(datasetOf(sources), claim)).toEqual({
      publishers: ['wire'],
      isPrimary: false,
      differing: [{ stance: 'differs', source: 'lexicon', says: 'half of it' }],
    });
  });

  it.each(['openai', 'sec'])('is first-hand where %s states the claim', (id) => {
    expect(weighAgreement(datasetOf([source(id)]), claimStatedBy([id])).isPrimary).toBe(true);
  });
});
