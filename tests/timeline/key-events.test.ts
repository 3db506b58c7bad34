import { describe, expect, test } from 'vitest';
import { keyEvents, tellerCount } from '../../src/timeline/key-events.ts';
import type { TimelineEvent } from '../../src/timeline/timeline.ts';

const stories = Array.from({ length: 9 }, (_, index) => ({ index }));
/** An event of which so many stories tell, with so many tellings in all. */
const event = (tellers: number, tellings = tellers) =>
  ({
    toldBy: Array.from({ length: tellings }, (_, index) => ({ teller: stories[index % tellers] })),
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
    ['at most three, of a few', [2, 3, 5, 4], [1, 2, 3]],
    ['at most a tenth, of many', [2, 5, 4, 6, 7, ...ones(36)], [1, 2, 3, 4]],
    ['fewer where equals would be parted', [5, 4, 4, 4, ...ones(17)], [0]],
    ['all of the equals where there is room', [4, 5, 4, ...ones(27)], [0, 1, 2]],
  ])('%s', (_what, counts, places) => {
    expect(keyPlaces(counts)).toEqual(places);
  });
});

describe('there is none', () => {
  test.each([
    ['of no events', []],
    ['where one story tells each', ones(40)],
    ['where more are told by equally many than there is room for', [3, 3, 3, 3, ...ones(17)]],
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
