import { describe, expect, it, test } from 'vitest';
import { dataset } from '../../lib/data/index.ts';
import { prepareSearch } from '../../lib/search/search-claims.ts';

const find = prepareSearch(dataset);
const textOf = (id: string | undefined) => dataset.claims.find((claim) => claim.id === id)?.text ?? '';

/** Each query, and what the first claim found says. */
const queries: readonly (readonly [query: string, says: RegExp])[] = [
  ['jalapeno', /Jalapeño/],
  ['JALAPEÑO', /Jalapeño/],
  ['Ｊａｌａｐｅñｏ', /Jalapeño/],
  ['jalapen', /Jalapeño/],
  ['jalapnio', /^$/],
  ['jalapenno', /Jalapeño/],
  ['celestica', /Celestica/],
  ['gigawat broadcom', /gigawatt/],
  ['10GW', /10 gigawatts/],
  ['鴻海 wisconsin', /Foxconn.*Wisconsin/],
  ['ホンハイ ウィスコンシン', /Wisconsin/],
  ['폭스콘 sharp', /Foxconn.*Sharp/],
  ['Hon Hai Lordstown', /Foxconn.*Lordstown/],
  ['foxconn umsatz 2025', /revenue.*2025/],
  ['openai 員工', /employees/],
  ['openai microsoft licence', /licence/],
];

describe('the search', () => {
  test.each(queries)('finds %j', (query, says) => {
    const [first] = find(query) ?? [];
    if (says.source === '^$') expect(first).toBeUndefined();
    else expect(textOf(first)).toMatch(says);
  });

  it('asks for all words', () => {
    const both = find('broadcom vmware') ?? [];
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan((find('broadcom') ?? []).length);
  });

  it.each(['stargate', 'wisconsin', 'lawsuit'])('finds %s where it is said, and little else', (word) => {
    const said = dataset.claims.filter((claim) => JSON.stringify(claim).toLowerCase().includes(word));
    expect(find(word)?.length).toBeGreaterThanOrEqual(1);
    expect(find(word)?.length).toBeLessThanOrEqual(said.length * 2 + 5);
  });

  it('puts what was replaced behind what replaced it', () => {
    const ids = find('weekly users') ?? [];
    const replaced = ids.map((id) => dataset.replaced.has(id));
    expect(replaced[0]).toBe(false);
  });

  it('has no answer to a query without a word', () => {
    for (const query of ['', '   ', '?!', '\u200b']) expect(find(query)).toBeUndefined();
  });

  it.each([
    'a '.repeat(5_000),
    'x'.repeat(10_000),
    '鴻'.repeat(10_000),
    '\u0301'.repeat(10_000),
    '(((((.*)*)*)*'.repeat(800),
    '__proto__ constructor toString',
  ])('takes a pasted text as it is', (query) => {
    expect(() => find(query)).not.toThrow();
  });
});
