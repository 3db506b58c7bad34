import { describe, expect, test } from 'vitest';
import { toldProblems } from '../../../src/ingest/faults/told-problems.ts';
import type { Problem } from '../../../src/model/problem.ts';

const problems = (rule: string, count: number, severity: Problem['severity'] = 'warning'): readonly Problem[] =>
  Array.from({ length: count }, (_, index) => ({
    rule,
    severity,
    file: `seeds/${index}.txt`,
    line: 1,
    found: 'It is wrong.',
    remedy: 'Mend it.',
  }));
/** The first line of each that is told. */
const told = (all: readonly Problem[]) => toldProblems(all).map(({ lines }) => lines.split('\n')[0]);

describe('problems are told', () => {
  test('all, where warnings of a kind are few', () => {
    expect(told(problems('same-text', 9))).toHaveLength(9);
  });

  test('the first few, and how many more, where they are many', () => {
    expect(told(problems('same-text', 10))).toEqual([
      'seeds/0.txt:1  warning same-text',
      'seeds/1.txt:1  warning same-text',
      'seeds/2.txt:1  warning same-text',
      '7 more warnings of the kind same-text. Mend some to see others.',
    ]);
  });

  test('each kind by itself', () => {
    expect(told([...problems('same-text', 12), ...problems('no-date', 2), ...problems('old', 10)])).toHaveLength(
      4 + 2 + 4,
    );
  });

  test('all that is fatal, however many', () => {
    expect(told(problems('same-address', 40, 'fatal'))).toHaveLength(40);
    expect(toldProblems(problems('same-address', 1, 'fatal'))[0]?.severity).toBe('fatal');
  });
});
