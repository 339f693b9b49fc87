import { describe, expect, it } from 'vitest';
import {
  proposeAsOf,
  proposeClaimId,
  proposePublisherId,
  proposeSourceId,
} from '../../scripts/data/add/propose.ts';
import { claim, source, TODAY } from '../data/small-records.ts';

describe('proposing', () => {
  it.each([
    ['Acme is the maker of 40 percent of anvils.', [], 'acme-maker-40-percent'],
    ['Acme’s Señor Wile bought it.', [], 'acme-acmes-senor-wile'],
    ['Acme sells rockets.', ['acme-sells-rockets', 'acme-sells-rockets-2'], 'acme-sells-rockets-3'],
  ])('names the claim %j', (text, taken, id) => {
    expect(proposeClaimId(claim('draft', { text }), new Set(taken))).toBe(id);
  });

  it.each([
    [{ publisher: 'reuters', published: '2025-05-01' }, 'reuters-acme-2025-05'],
    [{ publisher: 'reuters', published: '2025-Q4' }, 'reuters-acme-2025-q4'],
    [{ publisher: 'reuters', published: '2025' }, 'reuters-acme-2025'],
    [{ publisher: 'acme', published: '2025-05-01/2025-06-01' }, 'acme-2025-05'],
  ])('names the source %j', (more, id) => {
    expect(proposeSourceId(source('draft', more), { entities: ['acme'], taken: new Set() })).toBe(id);
  });

  it.each([
    ['Les Échos', 'https://www.lesechos.fr/', 'les-echos'],
    ['聯合新聞網', 'https://www.udn.com/news', 'udn-com'],
  ])('names the publisher %j', (name, home, id) => {
    expect(proposePublisherId(name, home, new Set())).toBe(id);
  });

  it.each([
    ['the latest of the days', ['2025-05-01', '2025-06-01', '2024'], '2025-06-01'],
    ['the last day of a month', ['2025-05'], '2025-05-31'],
    ['today, where the period is not over', ['2026'], TODAY],
  ])('lets the sources vouch up to %s', (_, days, asOf) => {
    expect(
      proposeAsOf(
        days.map((published) => source('a', { published })),
        TODAY,
      ),
    ).toBe(asOf);
  });

  it('takes the day of reading where no source is dated', () => {
    const { published: _, ...undated } = source('a');
    expect(proposeAsOf([undated], TODAY)).toBe('2025-06-01');
  });
});
