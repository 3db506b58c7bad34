/** How many tests passed, and how many did not, in one run of a test runner. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

/** Reads the JSON report of Vitest or of Playwright. A test that passed at the second attempt has failed. */
export function testCounts(report: unknown): TestCounts {
  const { numPassedTests, numFailedTests, stats } = report as VitestReport & PlaywrightReport;
  return stats
    ? { passed: stats.expected, failed: stats.unexpected + stats.flaky }
    : { passed: numPassedTests, failed: numFailedTests };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

interface PlaywrightReport {
  readonly stats?: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}
