import { describe, expect, test } from 'vitest';
import { answered } from '../../../src/ingest/front-matter/answers.ts';
import type { Problem } from '../../../src/model/problem.ts';

const problem = (severity: Problem['severity'], rule: string): Problem => ({
  severity,
  rule,
  file: 'seeds/a.txt',
  line: 4,
  found: 'It is so.',
  remedy: 'Mend it.',
});
const both = [problem('fatal', 'date-in-future'), problem('warning', 'date-differs')];
const told = (...quiet: readonly string[]) =>
  answered(both, quiet, { file: 'seeds/a.txt', line: 2 }).map(({ rule, line }) => `${rule}:${line}`);

describe('of a file’s problems', () => {
  test.each([
    ['all are told when none is answered', [], ['date-in-future:4', 'date-differs:4']],
    ['a warning that is answered stays quiet', ['date-differs'], ['date-in-future:4']],
    [
      'what is fatal is told, and an answer to it is one to nothing',
      ['date-differs', 'date-in-future'],
      ['date-in-future:4', 'answers-nothing:2'],
    ],
    ['an answer that stands twice is one', ['x', 'x'], ['date-in-future:4', 'date-differs:4', 'answers-nothing:2']],
  ])('%s', (_what, quiet, rules) => {
    expect(told(...quiet)).toEqual(rules);
  });

  test('a warning says how it is answered, and what is fatal does not', () => {
    expect(answered(both, [], { file: 'seeds/a.txt', line: 2 }).map(({ remedy }) => remedy)).toEqual([
      'Mend it.',
      'Mend it. If all is as it should be, write "quiet: date-differs" into the front matter.',
    ]);
  });
});
