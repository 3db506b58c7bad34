import { describe, expect, test } from 'vitest';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { byMonth, type TimelineEntry, timelineEntries } from '../../src/timeline/entries.ts';
import { smallSaga } from '../helpers/small-saga.ts';
import { storyFrom } from '../helpers/story-from.ts';

const entries = (seeds: readonly string[]) => {
  const { stories, events } = buildTimeline(
    seeds.map((seed, index) => storyFrom(seed, `${index}.txt`)),
    smallSaga,
  );
  return timelineEntries(stories, events);
};
const dated = (dates: readonly string[]) =>
  dates.map((date) => `${date && ` date ${date}`} Nobody said anything here.`);
const counts = (list: readonly TimelineEntry[]) => byMonth(list).map(({ key, entries: own }) => `${key} ${own.length}`);
const names = (list: readonly TimelineEntry[]) =>
  list.map((entry) =>
    entry.kind === 'story'
      ? entry.teller.story.seedPath
      : (entry.kind === 'event' ? entry.event : entry.mention).when.latest,
  );

describe('entries', () => {
  const told = [
    ' date 2025-01-03 Nobody is calm. Real Madrid made an offer on Wednesday.',
    ...dated(['2025-01-01', '2025-01-02']),
  ];

  test('are stories and events in one order, an event before the stories of its day', () => {
    expect(names(entries(told))).toEqual(['2025-01-01', 'seeds/1.txt', 'seeds/2.txt', 'seeds/0.txt']);
  });

  test('are the stories alone where nothing is told', () => {
    expect(names(entries(dated(['2025-01-01'])))).toEqual(['seeds/0.txt']);
    expect(entries([])).toEqual([]);
  });
});

describe('months', () => {
  test('stories stand under their month, under their year when they give no month, apart when they give nothing', () => {
    const list = entries(dated(['2025-01-03', '2025-01', '2024', '2024-12-31', '2024-12', '']));
    expect(counts(list)).toEqual(['2024 1', '2024-12 2', '2025-01 2', 'null 1']);
  });

  test('every month has one heading, also when a whole year ends within it', () => {
    expect(counts(entries(dated(['2024-12-15', '2024', '2024-12-31'])))).toEqual(['2024-12 2', '2024 1']);
  });

  test('an event stands under the month of its last day, one without an end under that of its first', () => {
    const list = entries([
      ' date 2025-02-03 Nobody is calm. Real Madrid made an offer in late December. They will bid again in the coming days.',
    ]);
    expect(byMonth(list).map(({ key, entries: own }) => `${key} ${own.map(({ kind }) => kind).join(' ')}`)).toEqual([
      '2024-12 event',
      '2025-02 event story',
    ]);
  });

  test('are none where there is nothing', () => {
    expect(byMonth([])).toEqual([]);
  });
});
