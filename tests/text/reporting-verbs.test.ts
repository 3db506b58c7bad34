import { expect, test } from 'vitest';
import { bareReportingVerb, reportingVerb } from '../../src/text/reporting-verbs.ts';

const whole = (source: string, text: string): boolean => new RegExp(`^${source}$`, 'iu').test(text);

test.each(['claims', 'reported', 'writes', 'said', 'has since exclusively revealed', 'have now been told'])(
  '“%s” reports',
  (text) => {
    expect(whole(reportingVerb, text)).toBe(true);
  },
);

test.each(['plays', 'claimant', 'has', 'exclusive', 'has since'])('“%s” does not', (text) => {
  expect(whole(reportingVerb, text)).toBe(false);
});

test('the bare verb has nothing before it', () => {
  expect(whole(bareReportingVerb, 'reported')).toBe(true);
  expect(whole(bareReportingVerb, 'has reported')).toBe(false);
});
