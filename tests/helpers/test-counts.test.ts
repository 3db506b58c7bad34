import { expect, test } from 'vitest';
import { testCounts } from './test-counts.ts';

test('reads the report of Vitest', () => {
  expect(testCounts({ numTotalTests: 6, numPassedTests: 3, numFailedTests: 2, numPendingTests: 1 })).toEqual({
    passed: 3,
    failed: 2,
  });
});

test('reads the report of Playwright, where a second attempt is no pass', () => {
  expect(testCounts({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 4 } })).toEqual({ passed: 5, failed: 2 });
});
