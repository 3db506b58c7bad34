import { describe, expect, test } from 'vitest';
import { viewCounts } from '../../src/site/timeline-lists.ts';
import { frontHolds, type TimelinePage, timelinePages } from '../../src/site/timeline-pages.ts';
import { views } from '../../src/site/timeline-views.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { type Part, sagaParts } from '../../src/timeline/subject/saga-parts.ts';
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
    entries.map((entry) => (entry.kind === 'story' ? entry.story.headline : entry.event.telling.quote).text),
  ) ?? [];
const empty = { stories: [], events: [], mentions: [] };
const pagesOf = (part: Part, view: Parameters<typeof timelinePages>[1]) =>
  timelinePages(sagaParts(part, smallSaga), view).map(({ make }) => make());
const oldestFirst = (part: Part) => pagesOf(part, { shown: 'everything', order: 'oldest' });
const newestFirst = (part: Part) => pagesOf(part, { shown: 'everything', order: 'newest' });

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
      { path: '/', isFirst: true, covers: '', periods: [], previous: null, next: null },
    ]);
  });

  test('pages are linked to their neighbours and to the ends', () => {
    const pages = oldestFirst(archive(121));
    const [one, two, three, four] = ['/timeline/', '/timeline/2024-02/', '/timeline/2024-03/', '/timeline/2024-04/'];
    expect(pages.map(({ path, previous, next }) => [previous?.path, path, next?.path])).toEqual([
      [undefined, one, two],
      [one, two, three],
      [two, three, four],
      [three, four, undefined],
    ]);
    expect(pages.map(({ firstPage, lastPage }) => [firstPage?.path, lastPage?.path])).toEqual([
      [undefined, four],
      [undefined, four],
      [one, undefined],
      [one, undefined],
    ]);
    expect(pages.map(({ isFirst }) => isFirst)).toEqual([true, false, false, false]);
  });

  test('the front page holds what it can hold, and no more', () => {
    expect(oldestFirst(archive(frontHolds)).map(({ path }) => path)).toEqual(['/']);
    expect(oldestFirst(archive(frontHolds + 1)).map(({ path }) => path)).toEqual(['/timeline/', '/timeline/2024-02/']);
  });

  test('where there are several pages, each knows where every month begins, and which of them it shows', () => {
    const pages = oldestFirst(archive(60));
    const months = pages.map(({ index }) =>
      index?.years.flatMap(({ year, periods }) =>
        periods.map(({ name, path, isHere }) => `${year} ${name} ${path}${isHere ? ' here' : ''}`),
      ),
    );
    expect(months).toEqual([
      ['2024 Jan /timeline/#m-2024-01 here', '2024 Feb /timeline/2024-02/#m-2024-02'],
      ['2024 Jan /timeline/#m-2024-01', '2024 Feb /timeline/2024-02/#m-2024-02 here'],
    ]);
    expect(oldestFirst(archive(3)).map(({ index }) => index)).toEqual([null]);
  });

  test('in a long list a page after the first knows the months of its own years, and where all are; the first alone leads to the last', () => {
    const pages = oldestFirst(archive(400));
    expect(pages.length).toBeGreaterThan(12);
    const indexed = pages.map(({ index }) => [
      index?.years.map(({ year, periods }) => [year, periods.length]),
      index?.whole,
    ]);
    const [whole, in2024] = [pages[0]?.index?.years, [['2024', 12]]];
    expect(indexed[0]).toEqual([
      [
        ['2024', 12],
        ['2025', 2],
      ],
      null,
    ]);
    expect(indexed.slice(1, 12)).toEqual(Array.from({ length: 11 }, () => [in2024, '/timeline/#periods']));
    expect(indexed.at(-1)).toEqual([[['2025', 2]], '/timeline/#periods']);
    expect(pages[5]?.index?.years[0]?.periods.map(({ path }) => path)).toEqual(
      whole?.[0]?.periods.map(({ path }) => path),
    );
    expect(pages.map(({ lastPage }) => lastPage?.path)).toEqual([
      pages.at(-1)?.path,
      ...pages.slice(1).map(() => undefined),
    ]);
    expect(pages.slice(2).map(({ firstPage }) => firstPage)).toEqual(
      pages.slice(2).map(() => ({ path: '/timeline/', covers: null })),
    );
  });

  test.each(['oldest', 'newest'] as const)(
    'one entry more at the end of a long list, %s first, makes few of its pages anew',
    (order) => {
      const madeFrom = (count: number) =>
        timelinePages(sagaParts(archive(count), smallSaga), { shown: 'everything', order }).map((page) =>
          JSON.stringify(page.madeFrom()),
        );
      for (const count of [400, 423, 424]) {
        const before = new Set(madeFrom(count));
        expect(madeFrom(count + 1).filter((key) => !before.has(key)).length).toBeLessThanOrEqual(4);
      }
    },
  );

  test('a new entry at the end moves none of the pages', () => {
    const [before, after] = [oldestFirst(archive(60)), oldestFirst(archive(61))];
    expect(after.map(shown).slice(0, 2)).toEqual(before.map(shown));
    expect(shown(after[2])).toEqual(['Story 60 is told here']);
  });

  test('says which months a page covers', () => {
    expect(oldestFirst(archive(40))[0]?.covers).toBe('January 2024 to February 2024');
    expect(oldestFirst(archive(3))[0]?.covers).toBe('January 2024');
    expect(oldestFirst(archive(60)).map(({ covers }) => covers)).toEqual(['January 2024', 'February 2024']);
  });

  test('events stand between the stories, each on the day it tells of, and count as entries', () => {
    const [page] = oldestFirst(told);
    expect(shown(page)).toEqual([
      'Real Madrid made an offer on New Year’s Eve',
      'Nobody is calm',
      'It is late',
      'The Reds will reply next week',
    ]);
    expect(
      page?.periods.map(({ anchor, entries }) => `${anchor} ${entries.map(({ kind }) => kind).join(' ')}`),
    ).toEqual(['m-2024-12 event', 'm-2025-01 story story event']);
    expect(page?.covers).toBe('December 2024 to January 2025');
  });

  test('stories without a date stand under a heading of their own, at the end', () => {
    const [page] = oldestFirst(
      buildTimeline(
        [storyFrom('Nobody said when.', 'a.txt'), storyFrom(' date 2025-01-03 It is late.', 'b.txt')],
        smallSaga,
      ),
    );
    expect(page?.periods.map(({ anchor, heading, isDated }) => `${anchor}: ${heading}, ${isDated}`)).toEqual([
      'm-2025-01: January 2025, true',
      'm-undated: No date given, false',
    ]);
    expect(page?.covers).toBe('January 2025, no date given');
  });
});

describe('newest first', () => {
  test('holds every story once, newest first', () => {
    const count = 63;
    const all = newestFirst(archive(count)).flatMap(shown);
    expect(all).toEqual(Array.from({ length: count }, (_, index) => `Story ${count - 1 - index} is told here`));
  });

  test('what is expected never leads, but stands below the story that expects it', () => {
    expect(newestFirst(told).flatMap(shown)).toEqual([
      'It is late',
      'Nobody is calm',
      'The Reds will reply next week',
      'Real Madrid made an offer on New Year’s Eve',
    ]);
  });

  test('a story known by its month alone never outranks one whose day is known', () => {
    const timeline = buildTimeline(
      [storyFrom(' date 2025-01 A month it is.', 'a.txt'), storyFrom(' date 2025-01-03 It is late.', 'b.txt')],
      smallSaga,
    );
    expect(newestFirst(timeline).flatMap(shown)).toEqual(['It is late', 'A month it is']);
    expect(oldestFirst(timeline).flatMap(shown)).toEqual(['It is late', 'A month it is']);
  });

  test('keeps what has no date at the end', () => {
    const timeline = buildTimeline(
      [storyFrom('Nobody said when.', 'a.txt'), storyFrom(' date 2025-01-03 It is late.', 'b.txt')],
      smallSaga,
    );
    expect(newestFirst(timeline).flatMap(shown)).toEqual(['It is late', 'Nobody said when']);
  });

  test('its first page joins a few entries to the month before, where there is room, and older pages keep their addresses', () => {
    const pages = newestFirst(archive(63));
    expect(pages.map(({ path }) => path)).toEqual(['/latest/', '/latest/2024-01/']);
    expect(shown(pages[0])).toHaveLength(29 + 3);
    expect(pages.map(({ previous, next }) => [previous?.path, next?.path])).toEqual([
      [undefined, '/latest/2024-01/'],
      ['/latest/', undefined],
    ]);
    // February has 29 days, and 12 more are as many as there is no room for.
    expect(newestFirst(archive(72)).map((page) => shown(page).length)).toEqual([12, 29, 31]);
  });

  test('is one page where the front page holds all, however much is only mentioned', () => {
    const mentions = archive(frontHolds).stories.map(({ story }, index) =>
      storyFrom(`${story.text} Nobody knew what came of it in May 2023, or in June 2023.`, `${index}.txt`),
    );
    const timeline = buildTimeline(mentions, smallSaga);
    expect(timeline.mentions.length).toBeGreaterThan(frontHolds);
    expect(newestFirst(timeline).map(({ path }) => path)).toEqual(['/latest/']);
    expect(newestFirst(timeline).flatMap(shown)).toEqual(oldestFirst(timeline).flatMap(shown).toReversed());
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
    const pages = pagesOf(told, { shown: kind, order: 'oldest' });
    expect(pages.flatMap(shown)).toEqual(words);
    expect(viewCounts(sagaParts(told, smallSaga))[kind]).toBe(words.length);
  });

  test('of what was reported has that alone', () => {
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
    expect(pagesOf(reported, { shown: 'reported', order: 'oldest' }).flatMap(shown)).toHaveLength(1);
    expect(pagesOf(reported, { shown: 'happened', order: 'oldest' }).flatMap(shown)).toEqual([]);
  });

  test('has an address of its own, and so has each of its pages', () => {
    const many = archive(frontHolds + 1);
    const paths = views.flatMap((view) => pagesOf(many, view).map(({ path }) => path));
    expect(paths).toEqual([
      '/timeline/',
      '/timeline/2024-02/',
      '/latest/',
      '/latest/2024-01/',
      '/published/',
      '/published/2024-02/',
      '/published/latest/',
      '/published/latest/2024-01/',
      '/happened/',
      '/happened/latest/',
      '/reported/',
      '/reported/latest/',
      '/expected/',
      '/expected/latest/',
      '/others/',
      '/others/latest/',
    ]);
  });
});

describe('others', () => {
  const timeline = buildTimeline(
    [
      storyFrom(
        ' date 2025-01-02 Sam Example waits for Real Madrid. Liverpool rejected a bid on New Year’s Day.',
        'a.txt',
      ),
      storyFrom(' date 2025-01-03 It is late. Jude Bellingham left. Chelsea sold keeper 3 yesterday.', 'b.txt'),
    ],
    smallSaga,
  );

  test('have a list of their own, and no place among what is the subject’s', () => {
    expect(oldestFirst(timeline).flatMap(shown)).toEqual([
      'Liverpool rejected a bid on New Year’s Day',
      'Sam Example waits for Real Madrid',
    ]);
    expect(pagesOf(timeline, { shown: 'others', order: 'oldest' }).flatMap(shown)).toEqual([
      'Chelsea sold keeper 3 yesterday',
      'It is late',
    ]);
  });

  test('are everything where no story is about the subject', () => {
    expect(viewCounts(sagaParts(told, smallSaga))).toMatchObject({ everything: 4, others: 0 });
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
