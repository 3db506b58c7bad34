import { describe, expect, test } from 'vitest';
import { type DayRange, day } from '../../../src/model/date.ts';
import type { Deed } from '../../../src/model/deed.ts';
import { eventKind, kindByTime, misplaced } from '../../../src/timeline/events/event-kind.ts';

const span = { start: 0, end: 1 };
const deed = (says: Deed['says'], tense: 'past' | 'present' | 'future' = 'past'): Deed => ({
  time: span,
  sentence: span,
  quote: span,
  verb: { span, lemma: 'bid', tense, perfect: false, isMain: true },
  subject: null,
  parties: [],
  says,
  preposition: null,
  doubts: [],
});
const days = (earliest: string, latest = earliest): DayRange => ({ earliest: day(earliest), latest: day(latest) });
const published = days('2025-01-03');

describe('the kind of an event', () => {
  test.each([
    ['what came to pass', deed('done'), days('2025-01-02'), 'happened'],
    ['what is to come', deed('to-come'), days('2025-01-06'), 'expected'],
    ['what was told', deed('told'), days('2025-01-02'), 'reported'],
    ['a decision for a time to come', deed('decided'), days('2025-06-01', '2025-08-31'), 'expected'],
    ['a decision at a time that is over', deed('decided'), days('2024-06-01', '2024-08-31'), 'happened'],
    ['a decision for the very day', deed('decided'), published, 'happened'],
    ['what is open, of a time to come', deed(null), days('2025-01-06'), 'expected'],
    ['what is open, of a time that is over', deed(null), days('2025-01-02'), 'happened'],
    ['what is open, in the present, of the same day', deed(null, 'present'), published, 'expected'],
  ] as const)('%s', (_what, told, range, kind) => {
    expect(eventKind(told, range, published)).toBe(kind);
  });
});

describe('a time that cannot be that of the kind', () => {
  test.each([
    ['expected', days('2025-01-02')],
    ['happened', days('2025-01-04')],
    ['reported', days('2025-01-04')],
  ] as const)('%s', (kind, range) => {
    expect(misplaced(kind, range, published)).not.toBeNull();
  });

  test.each([
    ['expected', days('2025-01-03')],
    ['expected', days('2024-12-30', '2025-01-05')],
    ['happened', days('2024-12-30', '2025-01-05')],
    ['reported', days('2025-01-03')],
  ] as const)('but %s on %o can be', (kind, range) => {
    expect(misplaced(kind, range, published)).toBeNull();
  });
});

test('a time alone suggests what is to come where it begins after publication', () => {
  expect(kindByTime(days('2025-01-04'), published)).toBe('expected');
  expect(kindByTime(days('2025-01-03', '2025-01-31'), published)).toBe('happened');
});
