import { describe, expect, test } from 'vitest';
import { entriesPerPage, type TimelinePage, timelinePages, viewCounts } from '../../src/site/timeline-pages.ts';
import { views } from '../../src/site/timeline-views.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { smallSaga } from '../helpers/small-saga.ts';
import { storyFrom } from '../helpers/story-from.ts';

const archive = (count: number) => {
  const stories = Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
    return storyFrom(` date ${day} Story ${index} is told here.`, `${index}.txt`);
  });
  return buildTimeline(stories, smallSaga);
};
/** What a page shows, in order: a story by its headline, an event by its words. */
const shown = (page: TimelinePage | undefined) =>
  page?.periods.flatMap(({ entries }) =>
    entries.map((entry) => (entry.kind === 'story' ? entry.story.headline : entry.event.tellings[0].quote).text),
  ) ?? [];
const empty = { stories: [], events: [], mentions: [] };
type Part = Parameters<typeof timelinePages>[0];
const oldestFirst = (part: Part) => timelinePages(part, { shown: 'everything', order: 'oldest' });
const newestFirst = (part: Part) => timelinePages(part, { shown: 'everything', order: 'newest' });

const told = buildTimeline(
  [
    storyFrom(
      ' date 2025-01-02 Nobody is calm. Real Madrid made an offer on New Year’s Eve. The Reds will reply next week.',
      'a.txt',
    ),
    storyFrom(' date 2025-01-03 It is late.', 'b.txt'),
  ],
  smallSaga,
);

describe('oldest first', () => {
  test('an empty archive has one empty page', () => {
    expect(oldestFirst(empty)).toMatchObject([
      { path: '/', number: 1, covers: '', periods: [], previous: null, next: null },
    ]);
  });

  test('pages are linked to their neighbours, and the first is the front page', () => {
    const pages = oldestFirst(archive(2 * entriesPerPage + 1));
    expect(pages.map(({ path, previous, next }) => [previous?.path, path, next?.path])).toEqual([
      [undefined, '/', '/timeline/2/'],
      ['/', '/timeline/2/', '/timeline/3/'],
      ['/timeline/2/', '/timeline/3/', undefined],
    ]);
  });

  test('a new entry at the end moves none of the full pages', () => {
    const before = oldestFirst(archive(entriesPerPage));
    const after = oldestFirst(archive(entriesPerPage + 1));
    expect(shown(after[0])).toEqual(shown(before[0]));
    expect(shown(after[1])).toEqual([`Story ${entriesPerPage} is told here`]);
  });

  test('says which months a page covers', () => {
    expect(oldestFirst(archive(40))[0]?.covers).toBe('January 2024 to February 2024');
    expect(oldestFirst(archive(3))[0]?.covers).toBe('January 2024');
  });

  test('events stand between the stories, each on the day it tells of, and count as entries', () => {
    const [page] = oldestFirst(told);
    expect(shown(page)).toEqual([
      'Real Madrid made an offer on New Year’s Eve',
      'Nobody is calm',
      'It is late',
      'The Reds will reply next week',
    ]);
    expect(page?.periods.map(({ key, entries }) => `${key} ${entries.map(({ kind }) => kind).join(' ')}`)).toEqual([
      '2024-12 event',
      '2025-01 story story event',
    ]);
    expect(page?.covers).toBe('December 2024 to January 2025');
  });

  test('stories without a date stand under a heading of their own, at the end', () => {
    const [page] = oldestFirst(
      buildTimeline(
        [storyFrom('Nobody said when.', 'a.txt'), storyFrom(' date 2025-01-03 It is late.', 'b.txt')],
        smallSaga,
      ),
    );
    expect(page?.periods.map(({ key, heading }) => `${key}: ${heading}`)).toEqual([
      '2025-01: January 2025',
      'undated: No date given',
    ]);
    expect(page?.covers).toBe('January 2025, no date given');
  });
});

describe('newest first', () => {
  test('holds every story once, newest first', () => {
    const count = 2 * entriesPerPage + 3;
    const all = newestFirst(archive(count)).flatMap(shown);
    expect(all).toEqual(Array.from({ length: count }, (_, index) => `Story ${count - 1 - index} is told here`));
  });

  test('holds the events too, each where it stands among the stories', () => {
    expect(newestFirst(told).flatMap(shown)).toEqual(oldestFirst(told).flatMap(shown).toReversed());
  });

  test('keeps what has no date at the end', () => {
    const timeline = buildTimeline(
      [storyFrom('Nobody said when.', 'a.txt'), storyFrom(' date 2025-01-03 It is late.', 'b.txt')],
      smallSaga,
    );
    expect(newestFirst(timeline).flatMap(shown)).toEqual(['It is late', 'Nobody said when']);
  });

  test('its first page joins a part-filled run to the one before, and older pages keep their numbers', () => {
    const pages = newestFirst(archive(3 * entriesPerPage + 3));
    expect(pages.map(({ path }) => path)).toEqual(['/latest/', '/latest/2/', '/latest/1/']);
    expect(shown(pages[0])).toHaveLength(entriesPerPage + 3);
    expect(pages.map(({ previous, next }) => [previous?.path, next?.path])).toEqual([
      [undefined, '/latest/2/'],
      ['/latest/', '/latest/1/'],
      ['/latest/2/', undefined],
    ]);
  });

  test('an empty archive has one empty page', () => {
    expect(newestFirst(empty).map(({ path }) => path)).toEqual(['/latest/']);
  });
});

describe('a view', () => {
  test.each([
    [
      'everything',
      ['Real Madrid made an offer on New Year’s Eve', 'Nobody is calm', 'It is late', 'The Reds will reply next week'],
    ],
    ['published', ['Nobody is calm', 'It is late']],
    ['happened', ['Real Madrid made an offer on New Year’s Eve']],
    ['expected', ['The Reds will reply next week']],
  ] as const)('of %s shows that and nothing else', (kind, words) => {
    const pages = timelinePages(told, { shown: kind, order: 'oldest' });
    expect(pages.flatMap(shown)).toEqual(words);
    expect(viewCounts(told)[kind]).toBe(words.length);
  });

  test('of what happened has what was reported as well', () => {
    const reported = buildTimeline(
      [
        storyFrom(
          ' date 2025-01-02 Nobody is calm. A paper reported on Monday that Real Madrid made an offer.',
          'a.txt',
        ),
      ],
      smallSaga,
    );
    expect(reported.events.map(({ kind }) => kind)).toEqual(['reported']);
    expect(timelinePages(reported, { shown: 'happened', order: 'oldest' }).flatMap(shown)).toHaveLength(1);
  });

  test('has an address of its own, and so has each of its pages', () => {
    const many = archive(entriesPerPage + 1);
    const paths = views.flatMap((view) => timelinePages(many, view).map(({ path }) => path));
    expect(paths).toEqual([
      '/',
      '/timeline/2/',
      '/latest/',
      '/published/',
      '/published/2/',
      '/published/latest/',
      '/happened/',
      '/happened/latest/',
      '/expected/',
      '/expected/latest/',
    ]);
  });
});

describe('the gap above an entry', () => {
  const at = (...days: readonly string[]) =>
    buildTimeline(
      days.map((day, index) => storyFrom(` date ${day} Story ${index} is told here.`, `${index}.txt`)),
      smallSaga,
    );
  const gaps = (pages: readonly TimelinePage[]) =>
    pages.flatMap(({ periods }) => periods.flatMap(({ entries }) => entries.map(({ gap }) => gap)));

  test('is told where it is a week or more, and not above the first', () => {
    expect(gaps(oldestFirst(at('2025-01-01', '2025-01-03', '2025-01-21')))).toEqual([null, null, '18 days later']);
  });

  test('is told backwards where the newest comes first', () => {
    expect(gaps(newestFirst(at('2025-01-01', '2025-01-03', '2025-01-21')))).toEqual([null, '18 days earlier', null]);
  });

  test('is told at the least where a day is not known', () => {
    expect(gaps(oldestFirst(at('2024-11', '2025-01-21')))).toEqual([null, 'at least 7 weeks later']);
  });

  test('counts all the days on which something is expected, not the first of them', () => {
    const timeline = buildTimeline(
      [
        storyFrom(' date 2025-01-03 It is late. The Reds will reply in the summer.', 'a.txt'),
        storyFrom(' date 2025-07-01 It is early.', 'b.txt'),
      ],
      smallSaga,
    );
    expect(gaps(oldestFirst(timeline))).toEqual([null, 'at least 4 months later', null]);
  });
});

describe('a key event', () => {
  test('is one that two stories tell', () => {
    const timeline = buildTimeline(
      [
        storyFrom(' date 2025-01-02 Nobody is calm. Real Madrid made an offer on New Year’s Eve.', 'a.txt'),
        storyFrom(
          ' date 2025-01-03 It is late. Real Madrid submitted their offer on 31 December. The Reds of Liverpool will reply next week.',
          'b.txt',
        ),
      ],
      smallSaga,
    );
    const marked = oldestFirst(timeline).flatMap(({ periods }) =>
      periods.flatMap(({ entries }) => entries.flatMap((entry) => (entry.kind === 'event' ? [entry.isKey] : []))),
    );
    expect(marked).toEqual([true, false]);
  });
});
