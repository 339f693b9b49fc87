import { describe, expect, it } from 'vitest';
import { readOrder } from '../../scripts/data/order.ts';

describe('readOrder', () => {
  it.each([
    [[], { task: 'check', isJson: false }],
    [['--json'], { task: 'check', isJson: true }],
    [['--add'], { task: 'add' }],
    [['--schema'], { task: 'schema' }],
    [['--help'], { task: 'help' }],
    [['--report'], { task: 'report', file: '.output/data/report.html' }],
    [['--report', 'page.html'], { task: 'report', file: 'page.html' }],
    [['--folder', 'elsewhere', '--add'], { folder: 'elsewhere', task: 'add' }],
  ])('understands %j', (args, order) => {
    expect(readOrder(args)).toEqual(order);
  });

  it.each([
    [['--bad'], "Unknown option '--bad'"],
    [['claims'], '"claims" has no meaning here'],
    [['--json', 'claims'], '"claims" has no meaning here'],
    [['--add', '--report'], '--add and --report do not go together'],
    [['--report', 'a.html', 'b.html'], '--report writes one file, not 2'],
    [['--folder'], "Option '--folder <value>' argument missing"],
  ])('says what is wrong with %j', (args, message) => {
    expect(() => readOrder(args)).toThrow(new Error(message));
  });
});
