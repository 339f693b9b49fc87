/** How many tests (or steps that are no test run) went which way. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** What is read of Vitest's JSON report. */
export interface VitestReport {
  readonly success: boolean;
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

const ONE_FAILED: Count = { passed: 0, failed: 1 };

/**
 * Counts a Vitest run by its tests. A file that fails without a failed test (it does not compile,
 * a hook throws) counts as one failed, and so does a run that crashed, found no test, or ended
 * badly for another reason: no failure may hide behind a count of none.
 */
export function countVitest(report: VitestReport | undefined, exitCode: number): Count {
  if (!report || report.numTotalTests === 0) return ONE_FAILED;
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  const endedBadly = !report.success || exitCode !== 0;
  return { passed: report.numPassedTests, failed: failed === 0 && endedBadly ? 1 : failed };
}

/** Counts a step that is no test run. */
export function countStep(exitCode: number): Count {
  return exitCode === 0 ? { passed: 1, failed: 0 } : ONE_FAILED;
}

export function sum(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
  };
}

/** The line that ends the test command, and that every CI can read. */
export function totalLine({ passed, failed }: Count): string {
  return `${passed} passed, ${failed} failed`;
}
