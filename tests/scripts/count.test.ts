import { describe, expect, test } from 'vitest';
import { countStep, countVitest, sum, totalLine, type VitestReport } from '../../scripts/test/count.ts';

const report = (parts: Partial<VitestReport>): VitestReport => ({
  success: true,
  numTotalTests: 3,
  numPassedTests: 3,
  numFailedTests: 0,
  testResults: [],
  ...parts,
});

describe('counting a Vitest run', () => {
  test('counts its tests', () => {
    expect(countVitest(report({}), 0)).toEqual({ passed: 3, failed: 0 });
  });

  test('counts failed tests once, though their file failed too', () => {
    const testResults = [
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
    ];
    const failing = report({ success: false, numPassedTests: 2, numFailedTests: 1, testResults });
    expect(countVitest(failing, 1)).toEqual({ passed: 2, failed: 1 });
  });

  test('counts a file that does not even start as one failed', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    expect(countVitest(report({ success: false, testResults }), 1)).toEqual({ passed: 3, failed: 1 });
  });

  test.each([
    ['there is no report', undefined, 0],
    ['no test ran', report({ numTotalTests: 0, numPassedTests: 0 }), 0],
  ])('is one failed where %s', (_, given, exitCode) => {
    expect(countVitest(given, exitCode)).toEqual({ passed: 0, failed: 1 });
  });

  test.each([
    ['the exit code says so', report({}), 1],
    ['the report says so', report({ success: false }), 0],
  ])('is failed without a failed test where %s', (_, given, exitCode) => {
    expect(countVitest(given, exitCode)).toEqual({ passed: 3, failed: 1 });
  });
});

test('a step that is no test run counts as one', () => {
  expect([countStep(0), countStep(2)]).toEqual([
    { passed: 1, failed: 0 },
    { passed: 0, failed: 1 },
  ]);
});

test('the total is one plain line', () => {
  expect(totalLine(sum([{ passed: 40, failed: 1 }, countStep(0)]))).toBe('41 passed, 1 failed');
});
