import { describe, expect, test } from 'vitest';
import { cut } from '../../../src/model/text.ts';
import { understandStory } from '../../../src/timeline/understand-story.ts';
import { smallSaga } from '../../helpers/small-saga.ts';
import { storyFrom } from '../../helpers/story-from.ts';

const understood = (seed: string) => understandStory(storyFrom(seed), smallSaga);
/** `kind first/last: quote` of what a story surely tells that appeared on Friday 3 January 2025, behind a headline. */
const told = (text: string, date = ' date 2025-01-03 ') => {
  const story = understood(`${date}Nobody at Anfield is surprised. ${text}`);
  return story.told
    .filter(({ doubt }) => doubt === null)
    .map(({ kind, when, quote }) => `${kind} ${when.earliest}/${when.latest ?? '..'}: ${cut(story.story.text, quote)}`);
};

describe('tells', () => {
  test.each([
    [
      'Liverpool turned down a bid on New Year’s Eve.',
      'happened 2024-12-31/2024-12-31: Liverpool turned down a bid on New Year’s Eve',
    ],
    ['Real Madrid have wanted to talk since December.', null],
    ['Real Madrid have followed him since March.', null],
    [
      'Real Madrid will make an official offer in the coming days.',
      'expected 2025-01-03/..: Real Madrid will make an official offer in the coming days',
    ],
    [
      'Real Madrid ‘will make an official offer’ to the player ‘in the coming days’.',
      'expected 2025-01-03/..: Real Madrid ‘will make an official offer’ to the player ‘in the coming days’',
    ],
    ['Real Madrid will return next week.', 'expected 2025-01-06/2025-01-12: Real Madrid will return next week'],
    [
      'The Courier revealed on Thursday that Real Madrid are calm.',
      'reported 2025-01-02/2025-01-02: The Courier revealed on Thursday that Real Madrid are calm',
    ],
    [
      'Chelsea and Everton made offers on Monday.',
      'happened 2024-12-30/2024-12-30: Chelsea and Everton made offers on Monday',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected === null ? [] : [expected]);
  });
});

describe('the quote is the clause alone', () => {
  test.each([
    [
      'They refuse to take no for an answer despite Liverpool turning down a bid on New Year’s Eve.',
      'Liverpool turning down a bid on New Year’s Eve',
    ],
    ['Real Madrid are calm, while Liverpool turned down a bid on Monday.', 'Liverpool turned down a bid on Monday'],
    [
      'Real Madrid are calm, but they made a bid on Monday; the fee was low.',
      'Real Madrid are calm, but they made a bid on Monday',
    ],
    [
      'As of January 1st, Sam Example is free to talk to anybody.',
      'As of January 1st, Sam Example is free to talk to anybody',
    ],
  ])('%s', (text, quote) => {
    expect(told(text).map((line) => line.replace(/^.*?: /, ''))).toContain(quote);
  });
});

describe('tells nothing', () => {
  test.each([
    ['in a question', 'Did Real Madrid make an offer on Monday?'],
    ['in a question that is quoted', '“Did Real Madrid make an offer on Monday?”'],
    ['in somebody’s words', '“We made an offer for the player on Monday,” Reed said.'],
    ['in words behind a colon', 'Reed said: “We made an offer for the player on Monday.”'],
    ['in any sentence of a speech', '“We made an offer on Monday. They turned it down on Tuesday.” Reed smiled.'],
    ['without a time', 'Real Madrid made an offer for the player.'],
    ['in a heading', '\n\nReal Madrid made an offer on Monday\n\nIt was late.'],
    ['in a roundup', '\n\nOther transfer news:\n\nChelsea made an offer for a keeper on Monday. It was late.'],
    ['in what the page put round it', '\n\nRead more: Real Madrid made an offer on Monday\n\nIt was late.'],
    ['by a verdict', 'The coming weeks will be crucial for Real Madrid.'],
  ])('%s', (_where, text) => {
    expect(told(text)).toEqual([]);
  });

  test('when nobody knows when it appeared', () => {
    expect(told('Liverpool turned down a bid on 31 December 2024.', '')).toEqual([]);
  });
});

test('an undated story tells what its words allow, once they say when it was written', () => {
  const story = understood(
    'Real Madrid want Sam Example, 26. The 26-year-old is out of contract at the end of the season and will be a free agent in 2025.',
  );
  expect(story.date).toMatchObject({ kind: 'inferred', range: { earliest: '2024-10-07', latest: '2025-06-30' } });
  expect(story.told.map(({ doubt, kind, when }) => [doubt === null, kind, when.earliest, when.latest])).toEqual([
    [false, 'expected', '2025-05-25', '2025-06-30'],
    [true, 'expected', '2025-01-01', '2025-12-31'],
  ]);
});

describe('what has happened ends by the day the story appeared', () => {
  test.each([
    ['Real Madrid met his agent this week in London.', 'happened 2024-12-30/2025-01-03'],
    ['Talks have begun according to a report this week from Spain.', 'reported 2024-12-30/2025-01-03'],
  ])('%s', (text, expected) => {
    expect(told(text).map((line) => line.split(':')[0])).toEqual([expected]);
  });

  test('what is expected may end later', () => {
    expect(told('Real Madrid will meet his agent this week in London.').map((line) => line.split(':')[0])).toEqual([
      'expected 2024-12-30/2025-01-05',
    ]);
  });
});

test('each time of a clause is told, but one that it names twice only once', () => {
  expect(told('Liverpool rejected an offer on Monday, a day before Real Madrid met the agent on Tuesday.')).toEqual([
    'happened 2024-12-30/2024-12-30: Liverpool rejected an offer on Monday, a day before Real Madrid met the agent on Tuesday',
    'happened 2024-12-31/2024-12-31: Liverpool rejected an offer on Monday, a day before Real Madrid met the agent on Tuesday',
  ]);
});

test('a time that a clause says twice, once more exactly, is told once and as exactly as it can be', () => {
  expect(told('Liverpool rejected an offer this week, on Monday (30 December).')).toEqual([
    'happened 2024-12-30/2024-12-30: Liverpool rejected an offer this week, on Monday (30 December)',
  ]);
});

test.each([
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
])('what happened in %s is told, whatever the month is called', (month) => {
  expect(told(`Liverpool rejected an offer on 3 ${month} 2024.`)).toHaveLength(1);
});

test.each([
  ['that a contract ends', 'His contract at Liverpool expires on 30 June 2025.'],
  ['that it runs out', 'His contract at Liverpool runs out on 30 June 2025.'],
])('%s is expected', (_what, words) => {
  expect(told(words).map((event) => event.split(' ')[0])).toEqual(['expected']);
});

test.each([
  ['before a day', 'Liverpool rejected an offer before 20 December 2024.'],
  ['after a day', 'Liverpool rejected an offer after 20 December 2024.'],
  ['by a day', 'Liverpool had rejected an offer by 20 December 2024.'],
])('what happened %s is not told of that day', (_when, words) => {
  expect(told(words)).toEqual([]);
});

test('a list of days tells of none', () => {
  const days = Array.from({ length: 28 }, (_, index) => `${index + 1} February 2024`);
  expect(told(`Liverpool rejected offers on ${days.join(' and on ')}.`)).toEqual([]);
  expect(told(`Liverpool rejected offers on ${days.slice(0, 2).join(' and on ')}.`)).toHaveLength(2);
});

test('what a clause tells and what it expects are two, though their times may be one', () => {
  expect(
    told('Real Madrid said on Tuesday that they will bid again this week.').map((event) => event.split(' ')[0]),
  ).toEqual(['reported', 'expected']);
});

test('every quote is words of one sentence, holds its time, and the events are in the order of the text', () => {
  const story = understood(
    ' date 2025-01-03 Liverpool said no on Monday, but Real Madrid will bid again next week. They came in December – and the fans saw them on New Year’s Eve.\n\nChelsea signed a keeper on 2 January; nobody saw it coming, despite the Courier reporting it last week.',
  );
  const events = story.told;
  expect(events.length).toBeGreaterThan(3);
  let last = 0;
  for (const { doubt, quote, timex } of events) {
    expect(story.sentences.filter(({ span }) => span.start <= quote.start && quote.end <= span.end)).toHaveLength(1);
    expect(quote.start <= timex.span.start && timex.span.end <= quote.end).toBe(true);
    if (doubt === null) expect(cut(story.story.text, quote)).toMatch(/^\S(?:.*[^\s.,;:–—])?$/);
    expect(timex.span.start).toBeGreaterThanOrEqual(last);
    last = timex.span.start;
  }
});

test('closing marks are left out, and a heap of words is no sentence, at no more cost than its length', () => {
  expect(told('Liverpool turned down a bid on Monday ,.')).toEqual([
    'happened 2024-12-30/2024-12-30: Liverpool turned down a bid on Monday',
  ]);
  expect(told(`Liverpool turned down a bid on Monday${','.repeat(300_000)}late ,.`)).toEqual([]);
});
