import { describe, expect, test } from 'vitest';
import { anchorOf } from '../../src/site/entry-anchor.ts';
import { oldestFirstPages } from '../../src/site/page-runs.ts';
import { pageSize } from '../../src/site/timeline-pages.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { timelineEntries } from '../../src/timeline/entries.ts';
import { smallSaga } from '../helpers/small-saga.ts';
import { storyFrom } from '../helpers/story-from.ts';
import { timelineOf } from '../helpers/timeline-of.ts';

const { fewest, most } = pageSize;

/** Stories of so many a day, from the first day of a year on. */
const many = (days: number, aDay: number, without: number | null = null) =>
  buildTimeline(
    Array.from({ length: days * aDay }, (_, index) => {
      const day = new Date(Date.UTC(2024, 0, 1 + Math.floor(index / aDay))).toISOString().slice(0, 10);
      return storyFrom(` date ${day} Story ${index} is told here.`, `${index}.txt`);
    }).filter((_, index) => index !== without),
    smallSaga,
  );
const runsOf = (timeline: ReturnType<typeof timelineOf>) =>
  oldestFirstPages(timelineEntries(timeline.stories, timeline.events), pageSize);
/** What a page shows, and where. */
const shown = ({ entries, begins }: ReturnType<typeof runsOf>[number]) =>
  JSON.stringify([begins, entries.map(anchorOf)]);

test('nothing is on no page', () => {
  expect(runsOf(timelineOf([]))).toEqual([]);
});

describe('entries of several months', () => {
  test('begin a page with each month that has enough', () => {
    expect(runsOf(many(91, 1)).map(({ begins, entries }) => [begins?.key, begins?.nth, entries.length])).toEqual([
      [undefined, undefined, 31],
      ['2024-02', 1, 29],
      ['2024-03', 1, 31],
    ]);
  });

  test('are all on one page that has room for them', () => {
    const weeks = (count: number) =>
      timelineOf(
        Array.from({ length: count }, (_, index) => {
          const day = new Date(Date.UTC(2024, 0, 1 + 5 * index)).toISOString().slice(0, 10);
          return ` date ${day} Story ${index} is told here.`;
        }),
      );
    expect(runsOf(weeks(most)).map(({ entries }) => entries.length)).toEqual([most]);
    expect(runsOf(weeks(most + 1)).length).toBeGreaterThan(1);
  });

  test('share a page where a month has few', () => {
    const [first, ...others] = runsOf(timelineOf([' date 2024-01-05 It is late.', ' date 2024-02-05 It is early.']));
    expect([first?.begins, first?.entries.length, others]).toEqual([null, 2, []]);
  });

  test('leave a page short where the next month fills one', () => {
    const timeline = buildTimeline(
      [
        ' date 2023-12-05 It is late.',
        ...Array.from({ length: most }, (_, index) => ` date 2024-01-02 Story ${index} is told.`),
      ].map((text, index) => storyFrom(text, `${index}.txt`)),
      smallSaga,
    );
    expect(runsOf(timeline).map(({ begins, entries }) => [begins?.key, entries.length])).toEqual([
      [undefined, 1],
      ['2024-01', most],
    ]);
  });

  test('without a date come last', () => {
    const texts = Array.from({ length: most }, (_, index) => `Nobody said when, ${index} times.`);
    const days = texts.slice(0, fewest).map((_, index) => ` date 2024-01-02 Story ${index} is told.`);
    expect(runsOf(timelineOf([...texts, ...days])).map(({ begins }) => begins)).toEqual([null, { key: null, nth: 1 }]);
  });
});

describe('short months over many years', () => {
  /** A story every ten days, so that a year has one page or two. */
  const sparse = (without: number | null = null) =>
    runsOf(
      buildTimeline(
        Array.from({ length: 900 }, (_, index) => {
          const day = new Date(Date.UTC(1995, 0, 1 + 10 * index)).toISOString().slice(0, 10);
          return storyFrom(` date ${day} Story ${index} is told here.`, `${index}.txt`);
        }).filter((_, index) => index !== without),
        smallSaga,
      ),
    );
  const whole = sparse();

  test('are together on pages of one year, none with few', () => {
    const sizes = whole.map(({ entries }) => entries.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(most);
    expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThanOrEqual(fewest);
    expect(new Set(whole.slice(1).map(({ begins }) => begins?.key?.slice(0, 4))).size).toBe(25);
  });

  test.each([0, 100, 333, 450, 700, 899])('without its story %i begin elsewhere in its own year alone', (without) => {
    const begin = (runs: ReturnType<typeof sparse>) => runs.map(({ begins }) => `${begins?.key} ${begins?.nth}`);
    const known = new Set(begin(whole));
    const moved = new Set(
      begin(sparse(without))
        .filter((key) => !known.has(key))
        .map((key) => key.slice(0, 4)),
    );
    const year = new Date(Date.UTC(1995, 0, 1 + 10 * without)).getUTCFullYear().toString();
    expect([...moved].filter((other) => other !== year)).toEqual([]);
  });
});

describe('a long month', () => {
  const whole = runsOf(many(31, 10));

  test('is on pages of no fewer entries than one may have, and no more', () => {
    const sizes = whole.map(({ entries }) => entries.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(most);
    expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThanOrEqual(fewest);
    expect(sizes.reduce((a, b) => a + b)).toBe(310);
  });

  test('has each further page under the day with which it begins, and numbers those of one day', () => {
    const names = whole.slice(1).map(({ begins }) => `${begins?.key} ${begins?.nth}`);
    const days = whole.slice(1).map(({ entries }) => {
      const [first] = entries;
      return first?.kind === 'story' && first.teller.date.kind === 'stated' ? first.teller.date.range.earliest : null;
    });
    expect(new Set(names).size).toBe(names.length);
    expect(whole.slice(1).map(({ begins }) => begins?.key)).toEqual(days);
    const oneDay = runsOf(many(1, 90)).map(({ begins }) => begins && `${begins.key} ${begins.nth}`);
    expect(oneDay.slice(0, 3)).toEqual([null, '2024-01-01 1', '2024-01-01 2']);
  });

  test.each([0, 40, 100, 155, 250, 309])('without its story %i changes a few pages at the most', (without) => {
    const known = new Set(whole.map(shown));
    const fewer = runsOf(many(31, 10, without));
    expect(fewer.filter((run) => !known.has(shown(run))).length).toBeLessThanOrEqual(3);
  });
});
