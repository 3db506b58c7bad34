import { describe, expect, test } from 'vitest';
import { openExpectations } from '../../src/timeline/open-expectations.ts';
import { timelineOf } from '../helpers/timeline-of.ts';

const expected = ' date 2025-01-03 It is late. Real Madrid will place a bid on 20 January 2025.';
/** Days from which something is expected and open. */
const open = (...seeds: readonly string[]): readonly (string | null)[] =>
  [...openExpectations(timelineOf([expected, ...seeds]).events)].map(({ when }) => when.earliest);

describe('what is expected is open', () => {
  test.each([
    ['while nothing else is told', []],
    ['while all that happened was before', [' date 2025-01-19 It is early. Real Madrid rejected a plea on Monday.']],
    ['while others did what happened since', [' date 2025-01-30 It is early. Chelsea rejected a plea on Tuesday.']],
  ])('%s', (_when, seeds) => {
    expect(open(...seeds)).toEqual(['2025-01-20']);
  });
});

describe('nothing is said of what is expected', () => {
  test.each([
    ['once its club did something since', ' date 2025-01-30 It is early. Real Madrid placed a bid on 20 January.'],
    [
      'once something happened that names no club',
      ' date 2025-01-30 It is early. The player signed the papers on Tuesday.',
    ],
  ])('%s', (_when, seed) => {
    expect(open(seed)).toEqual([]);
  });
});
