import { expect, it } from 'vitest';
import { describeProblem } from '../../../src/ingest/faults/describe-problem.ts';

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

it('no value in it moves the cursor of a terminal', () => {
  const told = describeProblem({
    rule: 'front-matter-field',
    severity: 'fatal',
    file: 'seeds/\u001B[2J\u202Etxt.exe',
    line: 2,
    found: 'The field "\u009B31m\r\n" is "\u2066".',
    remedy: 'Remove "\u0007".',
  });
  expect(told.split('\n')).toEqual([
    'seeds/\\u{1b}[2J\\u{202e}txt.exe:2  fatal front-matter-field',
    '    The field "\\u{9b}31m\\u{d}\\u{a}" is "\\u{2066}".',
    '    Remove "\\u{7}".',
  ]);
});
