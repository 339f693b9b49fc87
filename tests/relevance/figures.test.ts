import { describe, expect, it, test } from 'vitest';
import { isClose, isSameUnit, readFigures, type Figure } from '../../lib/relevance/figures.ts';

const cases: readonly (readonly [text: string, lang: string, figures: readonly [number, string][]])[] = [
  ['an order worth $10 billion', 'en', [[10e9, 'USD']]],
  [
    'US$10bn, or NT$305 billion',
    'en',
    [
      [10e9, 'USD'],
      [305e9, 'TWD'],
    ],
  ],
  ['$270-280 billion through 2030', 'en', [[280e9, 'USD']]],
  ['8.4 billion of it', 'en', [[8.4e9, '?']]],
  ['a 10-gigawatt order', 'en', [[10e9, 'W']]],
  ['six gigawatts of processors', 'en', [[6e9, 'W']]],
  ['800 megawatts', 'en', [[800e6, 'W']]],
  [
    '13,000 jobs, 40 per cent more',
    'en',
    [
      [13_000, 'people'],
      [40, '%'],
    ],
  ],
  ['800 million weekly active users', 'en', [[800e6, 'users']]],
  ['damages of £100m', 'en', [[100e6, 'GBP']]],
  ['122 Milliarden Dollar', 'de', [[122e9, 'USD']]],
  ['1.300 Mitarbeiter', 'de', [[1_300, 'people']]],
  ['3,5 Gigawatt', 'de', [[3.5e9, 'W']]],
  ['10.000 millones de dólares', 'es', [[10e9, 'USD']]],
  ['jusqu’à 50 000 processeurs', 'fr', [[50_000, 'chips']]],
  ['40 млрд долларов', 'ru', [[40e9, 'USD']]],
  ['1.2 兆元', 'zh-Hant', [[1.2e12, '元']]],
  [
    '9,218 億元,年增 52%',
    'zh-Hant',
    [
      [921.8e9, '元'],
      [52, '%'],
    ],
  ],
  ['约3.5吉瓦', 'zh-Hans', [[3.5e9, 'W']]],
  ['100億ドル', 'ja', [[10e9, 'USD']]],
  ['約3兆300億台湾ドル', 'ja', [[3.03e12, 'TWD']]],
  ['3億7500万ドル', 'ja', [[375e6, 'USD']]],
  ['296억 달러', 'ko', [[29.6e9, 'USD']]],
  ['Figure 4 of 2025, at 10.45 on 3 May', 'en', []],
  ['iPhone 17, GB200 and Tomahawk 6', 'en', []],
];

describe('readFigures', () => {
  test.each(cases)('reads %j (%s)', (text, lang, figures) => {
    expect(readFigures(text, lang).map(({ amount, unit }) => [Number(amount.toPrecision(9)), unit])).toEqual(
      figures,
    );
  });

  it('quotes a figure as it is written', () => {
    expect(readFigures('It lent “about US$ 1.5 billion”.', 'en')[0]?.text).toBe('US$ 1.5 billion');
  });
});

describe('two figures', () => {
  const of = (amount: number, unit: string): Figure => ({ amount, unit, text: '' });

  it('are close within what is rounded away', () => {
    expect(isClose(of(29.6e9, 'USD'), of(29.591e9, 'USD'))).toBe(true);
    expect(isClose(of(10e9, 'USD'), of(11e9, 'USD'))).toBe(false);
  });

  it('have one unit where one leaves it open', () => {
    expect(isSameUnit(of(1, '元'), of(1, 'TWD'))).toBe(true);
    expect(isSameUnit(of(1, 'CNY'), of(1, '元'))).toBe(true);
    expect(isSameUnit(of(1, '元'), of(1, 'USD'))).toBe(false);
    expect(isSameUnit(of(1, '?'), of(1, 'USD'))).toBe(true);
    expect(isSameUnit(of(1, '?'), of(1, 'W'))).toBe(false);
  });
});
