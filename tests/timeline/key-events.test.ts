import { describe, expect, test } from 'vitest';
import { keyEvents, tellerCount } from '../../src/timeline/key-events.ts';
import type { TimelineEvent } from '../../src/timeline/timeline.ts';

const stories = Array.from({ length: 9 }, (_, index) => ({ index }));
/** An event of which so many stories tell, with so many tellings in all. */
const event = (tellers: number, tellings = tellers) =>
  ({
    toldBy: Array.from({ length: tellings }, (_, index) => ({ told: stories[index % tellers] })),
  }) as unknown as TimelineEvent;
const ones = (count: number): readonly number[] => Array.from({ length: count }, () => 1);
/** Places of the key events among events told by so many stories each. */
const keyPlaces = (counts: readonly number[]): readonly number[] => {
  const events = counts.map((count) => event(count));
  const key = keyEvents(events);
  return events.flatMap((each, place) => (key.has(each) ? [place] : []));
};

describe('key events are', () => {
  test.each([
    ['the one that two tell, of a few', [1, 2, 1], [1]],
    ['the one that most tell, of a few', [2, 3, 2], [1]],
    ['at most a tenth', [2, 5, 4, ...ones(17)], [1, 2]],
    ['fewer where a tenth would part equals', [5, 4, 4, ...ones(17)], [0]],
    ['all of the equals where they are a tenth', [4, 5, 4, ...ones(27)], [0, 1, 2]],
    ['the first of equals where nothing else would be left', [3, 3, 3, ...ones(17)], [0, 1]],
    ['the first of two equals', [2, 2], [0]],
  ])('%s', (_what, counts, places) => {
    expect(keyPlaces(counts)).toEqual(places);
  });
});

describe('there is none', () => {
  test.each([
    ['of no events', []],
    ['where one story tells each', ones(40)],
  ])('%s', (_what, counts) => {
    expect(keyPlaces(counts)).toEqual([]);
  });

  test('where one story tells the same thing often', () => {
    expect(keyEvents([event(1, 5), event(1)])).toEqual(new Set());
  });
});

test('a story that tells an event twice is one teller', () => {
  expect([event(1), event(1, 3), event(2, 5)].map(tellerCount)).toEqual([1, 1, 2]);
});
