import { expect, it } from 'vitest';
import { describeProblem } from '../../src/ingest/describe-problem.ts';

it('says where, how bad, which rule, what was found and what to do', () => {
  const told = describeProblem({
    rule: 'date-prefix-impossible',
    severity: 'fatal',
    file: 'seeds/003.txt',
    line: 2,
    found: 'The date prefix "2025-02-31" is not in the calendar.',
    remedy: 'Write it as "date YYYY-MM-DD" or remove it.',
  });
  expect(told.split('\n')).toEqual([
    'seeds/003.txt:2  fatal date-prefix-impossible',
    '    The date prefix "2025-02-31" is not in the calendar.',
    '    Write it as "date YYYY-MM-DD" or remove it.',
  ]);
});
