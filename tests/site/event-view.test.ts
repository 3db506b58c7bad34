import { describe, expect, test } from 'vitest';
import { type EventView, eventView } from '../../src/site/event-view.ts';
import { momentView } from '../../src/site/moment-view.ts';
import { storyNotes } from '../../src/site/story-notes.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { smallSaga } from '../helpers/small-saga.ts';
import { storyFrom } from '../helpers/story-from.ts';
import { timelineOf } from '../helpers/timeline-of.ts';

const views = (...seeds: readonly string[]) =>
  buildTimeline(
    seeds.map((seed, index) => storyFrom(seed, `${index}.txt`)),
    smallSaga,
  ).events.map((event) => eventView(event));

const tellings = (view: EventView | undefined) => (view ? [view.telling, ...view.others] : []);

describe('beside its time stand words that give it:', () => {
  const seeds = [
    ' date 2025-01-01 Sam Example plays for Liverpool. His contract with Liverpool expires in June 2025.',
    ' date 2025-01-03 Sam Example plays for Liverpool. His contract with Liverpool expires on 30 June 2025.',
  ];
  const timeline = timelineOf(seeds);

  test('on the timeline, and in the line of a key moment', () => {
    const [event, ...more] = timeline.events;
    expect(more).toEqual([]);
    if (!event) throw new Error('No event is found.');
    expect(eventView(event)).toMatchObject({
      when: { text: '30 June 2025' },
      telling: { quote: { text: expect.stringContaining('on 30 June') } },
      others: [{ quote: { text: expect.stringContaining('in June') } }],
    });
    expect(momentView(event, 200).quote.text).toContain('on 30 June');
  });

  test('and on the page of each story', () => {
    const whens = timeline.stories.map((teller) => storyNotes(timeline)(teller).tells.map(({ when }) => when.text));
    expect(whens).toEqual([['June 2025'], ['30 June 2025']]);
  });
});

describe('an event told by two stories', () => {
  const seeds = [
    ' date 2025-01-01 Nobody is surprised. They are glad although Liverpool rejected an approach on New Year’s Eve.',
    ' date 2025-01 It is late. The approach was rejected on 31 December.',
  ];
  const [view, ...more] = views(...seeds);

  test('has its day, its clubs and every telling in order', () => {
    expect(more).toEqual([]);
    expect(view).toMatchObject({
      kind: 'happened',
      when: { text: '31 December 2024', datetime: '2024-12-31' },
      entities: [{ id: 'liverpool', name: 'Liverpool', path: '/clubs/liverpool/' }],
      isOpen: false,
    });
    expect(tellings(view).map(({ quote, story, publisher }) => [quote.text, story, publisher])).toEqual([
      ['Liverpool rejected an approach on New Year’s Eve', 'story of 1 January 2025', null],
      ['The approach was rejected on 31 December', 'story of January 2025', null],
    ]);
  });

  test('quotes each seed by its own characters, and leads to the sentence they stand in', () => {
    tellings(view).forEach(({ quote, path }, index) => {
      const seed = seeds[index] ?? '';
      expect(quote.span && seed.slice(quote.span.start, quote.span.end)).toBe(quote.text);
      expect(path).toMatch(new RegExp(`^/stories/${quote.story}/#s\\d+$`));
      expect(seed.slice(Number(path.split('#s')[1]))).toMatch(/^The/);
    });
  });
});

describe('addresses', () => {
  const late = ' date 2025-01-03 It is late. Liverpool rejected an approach on New Year’s Eve.';
  const early = ' date 2025-01-01 It is early. Liverpool rejected an approach on New Year’s Eve.';

  test('an event’s id is its first telling’s, and each telling has its own', () => {
    const [view] = views(late, early);
    expect(tellings(view)[0]?.id).toBe(view?.id);
    expect(new Set(tellings(view).map(({ id }) => id)).size).toBe(2);
  });

  test('an event’s id leads to it still when an earlier story tells the same', () => {
    const [before, after] = [views(late)[0], views(late, early)[0]];
    expect(after?.id).not.toBe(before?.id);
    expect(tellings(after).map(({ id }) => id)).toContain(before?.id);
  });
});

test.each([
  ['Liverpool rejected a bid on New Year’s Eve.', false, false],
  ['The board is glad although Liverpool rejected a bid on New Year’s Eve.', true, false],
  ['Liverpool rejected a bid on New Year’s Eve, and the board is glad.', false, true],
])('a quotation is known to be cut where its sentence says more: %s', (sentence, before, after) => {
  const [view] = views(` date 2025-01-02 It is late. ${sentence}`);
  expect(view?.telling.cut).toEqual({ before, after });
});

test('five stories are named of many, and all the stories counted', () => {
  const many = Array.from(
    { length: 7 },
    (_, index) => ` date 2025-01-0${index + 1} It is late. Liverpool rejected an approach on New Year’s Eve.`,
  );
  const [view, ...more] = views(...many);
  expect(more).toEqual([]);
  expect([tellings(view).length, view?.storyCount]).toEqual([5, 7]);
});

test('a story that tells it twice is named and counted once', () => {
  const [view] = views(
    ' date 2025-01-03 It is late. Liverpool rejected an approach on New Year’s Eve. The approach was rejected on 31 December.',
  );
  expect([tellings(view).length, view?.storyCount]).toEqual([1, 1]);
});

describe('what is left open', () => {
  test.each([
    ['expected', ' date 2025-01-03 Nobody is surprised. Real Madrid will bid again next week.', true],
    ['expected', ' date 2024-12 Nobody is surprised. Real Madrid will bid again on 20 January 2025.', true],
    [
      'expected',
      'Real Madrid want Sam Example, out of contract at the end of the season. The 26-year-old will leave in 2025.',
      true,
    ],
    ['happened', ' date 2025-01-03 Nobody is surprised. Real Madrid made a bid on Thursday.', false],
    [
      'reported',
      ' date 2025-01-03 Nobody is surprised. The Courier reported on Thursday that Real Madrid wait.',
      false,
    ],
  ])('%s: %s', (kind, seed, open) => {
    expect(views(seed).map((view) => [view.kind, view.isOpen])).toEqual([[kind, open]]);
  });

  test('stays so when a later story says that it happened', () => {
    const [first] = views(
      ' date 2025-01-03 Nobody is surprised. Real Madrid will submit an offer in the coming days.',
      ' date 2025-01-06 It is late. Real Madrid submitted an offer on Sunday.',
    ).filter(({ kind }) => kind === 'expected');
    expect(first?.isOpen).toBe(true);
    expect(first?.when).toEqual({ text: 'from 3 January 2025', datetime: null });
  });
});
