import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/beats/football/kinds.ts';
import { isoDay } from '../../src/model/date.ts';
import { calendars } from '../../src/outputs/calendars.ts';
import { entityPages } from '../../src/site/entity-page.ts';
import { entryKeys } from '../../src/site/entry-views.ts';
import type { PageMaker } from '../../src/site/page-maker.ts';
import { personPages } from '../../src/site/person-page.ts';
import { recordMakers } from '../../src/site/search/search-records.ts';
import { notesKeys, storyNotes } from '../../src/site/story-notes.ts';
import { newestDated, storyPage, storyPageKey } from '../../src/site/story-page.ts';
import { timelineRoutes } from '../../src/site/timeline-routes.ts';
import { urls } from '../../src/site/urls.ts';
import { timelineOf } from '../../src/timeline/build-timeline.ts';
import type { Timeline, TimelineEvent, ToldStory } from '../../src/timeline/timeline.ts';
import { understandStory } from '../../src/timeline/understand-story.ts';
import { madeArticles } from '../helpers/made-articles.ts';
import { smallSaga } from '../helpers/small-saga.ts';
import { storyFrom } from '../helpers/story-from.ts';

const understood = (text: string, index: number): ToldStory =>
  understandStory(storyFrom(text, `${index}.txt`), smallSaga);
const archive = madeArticles(160).map(understood);
const without = (index: number) => archive.filter((_, other) => other !== index);
const edits: readonly (readonly [string, readonly ToldStory[]])[] = [
  ...[0, 20, 55, 90, 131, 159].map((index) => [`without story ${index}`, without(index)] as const),
  [
    'with other words',
    [...without(12), understood(`${archive[12]?.story.text}\nLiverpool wait for Jude Bellingham.`, 12)],
  ],
  [
    'with a story that came in on another day',
    archive.map((told, at) =>
      at === 12 ? { ...told, story: { ...told.story, added: isoDay.parse('2026-01-01') } } : told,
    ),
  ],
];
const pages = {
  'the timeline': (timeline: Timeline) => timelineRoutes(timeline),
  clubs: (timeline: Timeline) => kinds.flatMap((kind) => entityPages(timeline, kind)),
  people: (timeline: Timeline) => personPages(timeline),
  stories: (timeline: Timeline) => {
    const [notes, keys, newest] = [storyNotes(timeline), notesKeys(timeline), newestDated(timeline.stories)];
    return timeline.stories.map((teller, index) => ({
      path: urls.story(teller.story.id),
      make: () => storyPage(timeline.stories, index, notes(teller), newest),
      madeFrom: () => storyPageKey(timeline.stories, index, keys(teller), newest),
    }));
  },
  search: (timeline: Timeline) =>
    recordMakers(timeline).map(({ make, madeFrom }, index) => ({
      path: timeline.stories[index]?.story.id ?? '',
      make,
      madeFrom: () => madeFrom,
    })),
} satisfies Readonly<Record<string, (timeline: Timeline) => readonly PageMaker<unknown>[]>>;

const before = timelineOf(archive, smallSaga);

describe.each(Object.entries(pages))('of the pages and files of %s', (_name, pagesOf) => {
  const known = new Map(pagesOf(before).map((page) => [page.path, page]));

  test('are many', () => {
    expect(known.size).toBeGreaterThan(10);
  });

  test.each(edits)('each that shows something else %s is made from something else', (_what, stories) => {
    const left = pagesOf(timelineOf(stories, smallSaga)).filter(({ path, madeFrom }) => {
      const page = known.get(path);
      return page && JSON.stringify(page.madeFrom()) === JSON.stringify(madeFrom());
    });
    expect(left.length).toBeGreaterThan(0);
    for (const { path, make } of left)
      expect(JSON.stringify(make()), path).toBe(JSON.stringify(known.get(path)?.make()));
  });
});

test('calendars that hold something else are made from something else', () => {
  const ofAll = [archive, ...edits.map(([, stories]) => stories)].flatMap((stories) =>
    calendars(timelineOf(stories, smallSaga)).map(({ path, events, madeFrom }) => [
      `${path} ${JSON.stringify(madeFrom)}`,
      JSON.stringify(events()),
    ]),
  );
  const byKey = Map.groupBy(ofAll, ([key]) => key);
  expect(byKey.size).toBeLessThan(ofAll.length);
  for (const [key, own] of byKey) expect(new Set(own.map(([, shown]) => shown)).size, key).toBe(1);
});

test('an event that others make a key event, or still open, is another entry', () => {
  const [event] = before.events;
  if (!event) throw new Error('There is no event.');
  const [none, its] = [new Set<TimelineEvent>(), new Set([event])];
  const keys = [
    { key: none, open: none, isFolded: false },
    { key: its, open: none, isFolded: false },
    { key: none, open: its, isFolded: false },
    { key: none, open: none, isFolded: true },
  ].map((known) => JSON.stringify(entryKeys([{ kind: 'event', event }], known)));
  expect(new Set(keys).size).toBe(keys.length);
});
