import { describe, expect, test } from 'vitest';
import { cut } from '../../../src/model/text.ts';
import { buildTimeline } from '../../../src/timeline/build-timeline.ts';
import { smallSaga } from '../../helpers/small-saga.ts';
import { storyFrom } from '../../helpers/story-from.ts';

/** Stories of which each opens with a headline that tells nothing. */
const seed = (path: string, date: string, text: string) =>
  storyFrom(` date ${date} Nobody at ${path.slice(0, 1).toUpperCase()} is surprised. ${text}`, path);
const eventsOf = (stories: Parameters<typeof buildTimeline>[0]) => buildTimeline(stories, smallSaga).events;
const tellers = (stories: Parameters<typeof buildTimeline>[0]) =>
  eventsOf(stories).map(
    ({ kind, toldBy }) => `${kind} ${toldBy.map(({ teller }) => teller.story.seedPath.slice(6)).join(' ')}`,
  );

describe('the same thing told by two stories is one event', () => {
  test.each([
    [
      'in the same words',
      'Liverpool turned down a first approach on New Year’s Eve.',
      'Liverpool turned down a first approach on 31 December.',
    ],
    [
      'in other words for it and for the day',
      'Liverpool rejected an approach for him on Tuesday.',
      'An approach for him was turned down by Liverpool on New Year’s Eve.',
    ],
    ['in short words', 'Real Madrid bid for him on Tuesday.', 'Real Madrid placed a bid on New Year’s Eve.'],
    ['of a day and of its week', 'Real Madrid bid for him on Monday.', 'Real Madrid submitted a bid this week.'],
    [
      'over a time longer than a day',
      'Real Madrid identified him as a priority target in March.',
      'Their interest goes back to March, when Real Madrid identified him as a target.',
    ],
    ['of what is to come', 'Talks will resume on 20 January in Madrid.', 'The two clubs will resume on 20 January.'],
  ])('%s', (_how, first, second) => {
    const stories = [seed('b.txt', '2025-01-02', second), seed('a.txt', '2025-01-01', first)];
    const [event, ...more] = eventsOf(stories);
    expect(more).toEqual([]);
    expect(event?.toldBy.map(({ teller }) => teller.story.seedPath)).toEqual(['seeds/a.txt', 'seeds/b.txt']);
  });
});

describe('two things stay two', () => {
  test.each([
    ['on one day', 'Liverpool rejected an approach on Monday.', 'The keeper broke his left hand on Monday.'],
    ['with one light verb on one day', 'Real Madrid made contact on Monday.', 'The keeper made his debut on Monday.'],
    [
      'though both were reported on one day',
      'The Courier reported on Monday that talks are near.',
      'The Herald reported on Monday that nobody called.',
    ],
    [
      'though one word is shared over a month',
      'Chelsea found a willing young keeper and a coach for his hands in December 2024.',
      'Liverpool broke off a long and bitter argument with their keeper about wages and training in December 2024.',
    ],
    [
      'in which two clubs do the same',
      'Real Madrid placed a second bid for him on Monday.',
      'Chelsea placed a second bid for him on Monday.',
    ],
    [
      'in which other clubs share a word',
      'Real Madrid held talks with the agent on Monday.',
      'Chelsea broke off talks with a sponsor on Monday.',
    ],
    ['against one club', 'Real Madrid sued Inter Milan on Monday.', 'Liverpool sued Inter Milan on Monday.'],
    [
      'that are said of two people',
      'A bid for Pedro Sample was placed on Monday, and Pedro Sample was pleased.',
      'A bid for Marco Example was placed on Monday, and Marco Example was pleased.',
    ],
    ['of which one is refused', 'Real Madrid submitted a bid on Monday.', 'Real Madrid saw a bid rejected on Monday.'],
    ['at two times', 'Liverpool rejected an approach on Monday.', 'Liverpool rejected an approach on Tuesday.'],
    [
      'of which one is a report',
      'Liverpool rejected an approach on Monday.',
      'The Courier revealed on Monday that an approach was rejected.',
    ],
  ])('%s', (_how, first, second) => {
    expect(eventsOf([seed('a.txt', '2025-01-01', first), seed('b.txt', '2025-01-02', second)])).toHaveLength(2);
  });
});

test('what may be either of two days of its week is neither', () => {
  const stories = [
    seed('a.txt', '2025-01-01', 'Real Madrid submitted a bid on Monday.'),
    seed('b.txt', '2025-01-02', 'Real Madrid submitted a bid on Tuesday.'),
    seed('c.txt', '2025-01-03', 'Real Madrid submitted a bid this week.'),
  ];
  expect(tellers(stories)).toEqual(['happened a.txt', 'happened b.txt', 'happened c.txt']);
  expect(tellers(stories.toSpliced(1, 1))).toEqual(['happened a.txt c.txt']);
});

test('what is expected stays open: a later story that says it happened does not close it', () => {
  const stories = [
    seed('a.txt', '2025-01-03', 'Real Madrid will submit an offer in the coming days.'),
    seed('b.txt', '2025-01-06', 'Real Madrid submitted an offer on Sunday.'),
  ];
  expect(tellers(stories).toSorted()).toEqual(['expected a.txt', 'happened b.txt']);
  expect(eventsOf(stories).find(({ kind }) => kind === 'expected')).toEqual(eventsOf(stories.slice(0, 1))[0]);
});

test('its clubs are those that the tellings name, each once', () => {
  const [event] = eventsOf([
    seed('a.txt', '2025-01-01', 'Chelsea wait. Liverpool rejected an approach on New Year’s Eve.'),
    seed('b.txt', '2025-01-02', 'The Reds of Liverpool rejected an approach from Real Madrid on New Year’s Eve.'),
  ]);
  expect(event?.entities).toEqual(['liverpool', 'real-madrid']);
});

describe('its id', () => {
  const a = seed(
    'a.txt',
    '2025-01-01',
    'Liverpool rejected an approach on New Year’s Eve. Chelsea signed a keeper on Monday.',
  );
  const ids = (...stories: (typeof a)[]) => eventsOf(stories).map(({ id }) => id);
  const before = ids(a);

  test('is unlike any other’s, also where one clause tells of two times', () => {
    const all = [
      ...before,
      ...ids(seed('b.txt', '2025-01-03', 'Real Madrid made offers on Monday and again on Tuesday.')),
    ];
    expect(all).toHaveLength(4);
    expect(new Set(all).size).toBe(4);
    for (const id of all) expect(id).toMatch(/^e-[0-9a-f]{12}$/);
  });

  test('stays when a later story tells the same', () => {
    expect(ids(a, seed('b.txt', '2025-01-02', 'The approach was rejected on New Year’s Eve.'))).toEqual(before);
  });

  test('stays when an earlier story tells other things', () => {
    expect(ids(a, seed('b.txt', '2024-12-01', 'The keeper broke a finger in November.'))).toEqual(
      expect.arrayContaining([...before]),
    );
  });
});

test('events are the same whatever the order of the files, and stand by their last day', () => {
  const stories = [
    seed('a.txt', '2025-01-03', 'Liverpool rejected an approach on New Year’s Eve. They will reply again next week.'),
    seed(
      'b.txt',
      '2025-01-02',
      'An approach was rejected on New Year’s Eve. Talks of the two clubs began in December.',
    ),
    seed('c.txt', '2025-01-02', 'Chelsea saw an approach of theirs rejected on New Year’s Eve in vain.'),
  ];
  const events = eventsOf(stories);
  for (const order of [stories.toReversed(), [...stories.slice(1), ...stories.slice(0, 1)]])
    expect(eventsOf(order)).toEqual(events);
  expect(
    events.map(({ when, toldBy }) => `${when.latest} ${toldBy.map(({ teller }) => teller.story.seedPath.slice(6, 7))}`),
  ).toEqual(['2024-12-31 b', '2024-12-31 b,c,a', '2025-01-12 a']);
});

test('every telling keeps its own words', () => {
  for (const { toldBy } of eventsOf([
    seed('a.txt', '2025-01-01', 'Liverpool rejected an approach on New Year’s Eve.'),
    seed('b.txt', '2025-01-02', 'On Tuesday an approach was rejected by Liverpool.'),
  ]))
    expect(
      toldBy.map(({ teller, quote, timex }) => [cut(teller.story.text, quote), cut(teller.story.text, timex.span)]),
    ).toEqual([
      ['Liverpool rejected an approach on New Year’s Eve', 'New Year’s Eve'],
      ['On Tuesday an approach was rejected by Liverpool', 'Tuesday'],
    ]);
});

test('what is to come on the last day of the calendar is told', () => {
  const stories = ['a.txt', 'b.txt'].map((path) =>
    seed(path, '2025-01-01', 'The talks of the two clubs will resume on 9999-12-31.'),
  );
  expect(eventsOf(stories).map(({ when, toldBy }) => [when.latest, toldBy.length])).toEqual([['9999-12-31', 2]]);
});
