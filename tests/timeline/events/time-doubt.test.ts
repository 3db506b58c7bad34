import { describe, expect, test } from 'vitest';
import { understandStory } from '../../../src/timeline/understand-story.ts';
import { smallSaga } from '../../helpers/small-saga.ts';
import { storyFrom } from '../../helpers/story-from.ts';

/** `sure` or `unsure`, and the days, of what a story of Friday 3 January 2025 tells. */
const told = (text: string, date = '2025-01-03'): readonly string[] => {
  const seed = ` date ${date} Nobody at Anfield is surprised\n\nSam Example is calm. ${text}`;
  return understandStory(storyFrom(seed), smallSaga).told.map(
    ({ doubt, when }) => `${doubt === null ? 'sure' : 'unsure'} ${when.earliest}/${when.latest}`,
  );
};

describe('a time says when something was', () => {
  test.each([
    ['a day of the week', 'Liverpool rejected a bid on Tuesday.', 'sure 2024-12-31/2024-12-31'],
    ['a date', 'Liverpool rejected a bid on 31 December.', 'sure 2024-12-31/2024-12-31'],
    ['a week', 'Liverpool rejected a bid last week.', 'sure 2024-12-23/2024-12-29'],
    ['a month that is over', 'Liverpool rejected a bid in December.', 'sure 2024-12-01/2024-12-31'],
    ['a week that goes on', 'Liverpool rejected a bid this week.', 'sure 2024-12-30/2025-01-03'],
    ['a perfect of the present', 'Liverpool have rejected a bid this week.', 'sure 2024-12-30/2025-01-03'],
    ['what is planned for a day', 'Talks are scheduled for Monday.', 'sure 2025-01-06/2025-01-06'],
    ['a day that the verb says is to come', 'The window closes on Monday.', 'sure 2025-01-06/2025-01-06'],
    ['a day that the verb says is over', 'Liverpool put a bid to the board on Sunday.', 'sure 2024-12-29/2024-12-29'],
    ['a term', 'His contract runs until June 2027.', 'sure 2027-06-01/2027-06-30'],
  ])('%s', (_what, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('a time leaves doubt', () => {
  test.each([
    ['a limit', 'Liverpool had rejected a bid by 20 December.'],
    ['what was before a day', 'Liverpool rejected a bid before 20 December.'],
    ['what was after a day', 'Liverpool rejected a bid after 20 December.'],
    ['a rough day', 'Liverpool rejected a bid around 20 December.'],
    ['“next” before a day of the week', 'Talks are scheduled for next Tuesday.'],
    ['a day of the week nearly a week off', 'Talks are scheduled for Thursday.'],
    ['a perfect with a time that is over', 'Liverpool have rejected a bid on Tuesday.'],
    ['a summer that may be either', 'Liverpool rejected a bid in the summer.', '2025-06-20'],
    ['a day counted from another', 'Liverpool bid on 20 December and rejected a bid six days later.', undefined, 2],
    ['a whole season', 'Liverpool rejected bids last season.'],
    ['what is to come at a time that is over', 'Real Madrid will bid on 30 December 2024.'],
    [
      'a day of the week in a story of which only the month is known',
      'Liverpool rejected a bid on Tuesday.',
      '2025-01',
    ],
  ])('%s', (_what, text, date?: string, times = 1) => {
    const found = told(text, date);
    expect(found).toHaveLength(times);
    expect(found.at(-1)).toMatch(/^unsure/);
  });
});

test('a whole year that is not sure is not even mentioned', () => {
  expect(told('Liverpool hope to sign him in 2026.')).toEqual([]);
  expect(told('Liverpool signed him in 2023.')).toEqual(['sure 2023-01-01/2023-12-31']);
});

test('a date with its year needs no day of publication', () => {
  expect(told('Liverpool rejected a bid on 31 December 2024.', '2025-01')).toEqual(['sure 2024-12-31/2024-12-31']);
});
