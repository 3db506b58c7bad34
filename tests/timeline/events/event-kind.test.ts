import { describe, expect, test } from 'vitest';
import { type DayRange, day } from '../../../src/model/date.ts';
import type { Timex } from '../../../src/model/timex.ts';
import { eventKind } from '../../../src/timeline/events/event-kind.ts';
import { spaceflight } from '../../fixtures/second-beat/beat.ts';
import { smallBeat } from '../../helpers/small-saga.ts';

const period = (value: string, earliest: string | null, latest: string | null, mod: Timex['mod'] = null): Timex => ({
  span: { start: 0, end: 1 },
  value,
  range: { earliest: earliest === null ? null : day(earliest), latest: latest === null ? null : day(latest) },
  mod,
  rule: 'made-up',
});
// As a story that appears on Friday 3 January 2025 means them.
const times: Readonly<Record<string, Timex>> = {
  'in March': period('2024-03', '2024-03-01', '2024-03-31'),
  'last week': period('2024-W52', '2024-12-23', '2024-12-29'),
  'on Monday': period('2024-12-30', '2024-12-30', '2024-12-30'),
  'this week': period('2025-W01', '2024-12-30', '2025-01-05'),
  'earlier this week': period('2025-W01', '2024-12-30', '2025-01-02', 'START'),
  today: period('2025-01-03', '2025-01-03', '2025-01-03'),
  'in January': period('2025-01', '2025-01-01', '2025-01-31'),
  'next week': period('2025-W02', '2025-01-06', '2025-01-12'),
  'in the summer': period('2025-SU', '2025-06-01', '2025-08-31'),
  'at the end of the season': period('2024/2025', '2025-05-25', '2025-06-30', 'END'),
  'this season': period('2024/2025', '2024-08-01', '2025-06-30'),
  'last season': period('2023/2024', '2023-08-01', '2024-06-30'),
  'in 2024': period('2024', '2024-01-01', '2024-12-31'),
  'earlier in 2024': period('2024', '2024-01-01', '2024-12-31', 'START'),
  'in 2026': period('2026', '2026-01-01', '2026-12-31'),
  recently: period('PAST_REF', null, '2025-01-03'),
  'in the coming days': period('FUTURE_REF', '2025-01-03', null),
};
const published: DayRange = { earliest: day('2025-01-03'), latest: day('2025-01-03') };

/** What a clause tells, with its expression of time in square brackets. */
function kindOf(marked: string, appeared = published, beat = smallBeat) {
  const [before = '', words = '', after = ''] = marked.split(/[[\]]/);
  const timex = times[words.charAt(0).toLowerCase() + words.slice(1)];
  if (!timex) throw new Error(`No time is made up for "${words}".`);
  return eventKind({ clause: before + words + after, before, after, timex }, appeared, beat).kind;
}

describe('what happened', () => {
  test.each([
    'Northport made an offer [on Monday]',
    'Northport’s interest goes back to talks [in March]',
    'Calder turning down a first bid [on Monday]',
    '[Last week] Northport met the agent of Vance',
    '[On Monday] Northport made clear that they did not need Vance',
    'Northport refused to raise their offer [on Monday]',
    'Northport met the agent of Vance [this week]',
    'Northport have made a new offer [today]',
    'No fewer than three clubs made offers [on Monday]',
    'Northport won a cup [earlier in 2024] and were glad',
  ])('%s', (clause) => {
    expect(kindOf(clause)).toBe('happened');
  });
});

describe('what is expected', () => {
  test.each([
    'Northport will make an offer [in the coming days]',
    'Northport are set to make an offer [in the coming days]',
    'Northport will bid again [next week]',
    '[Next week] Northport will bid again for him',
    'Northport are due to reply [today] to Calder',
    'Northport expect an answer from Calder [today]',
    'Vance is out of contract [at the end of the season]',
    'Vance joins Northport for nothing [in the summer]',
    'Northport plan to sign Vance [in January]',
  ])('%s', (clause) => {
    expect(kindOf(clause)).toBe('expected');
  });
});

describe('what was reported', () => {
  test.each([
    'The Courier revealed [earlier this week] that Northport are confident of signing Vance',
    'The Courier reported [earlier this week] that a medical was due on Saturday',
    'The Courier reported [on Monday] that Northport are calm',
    'The Courier revealed [earlier this week] that Northport are calm',
    'what we reported [last week] is true to this day',
    'according to a new report [this week] from the Courier',
  ])('%s', (clause) => {
    expect(kindOf(clause)).toBe('reported');
  });
});

describe('nothing is told', () => {
  test.each([
    ['a question', 'Did Northport make an offer [on Monday]?'],
    ['a denial', 'Northport did not make an offer [on Monday]'],
    ['a long denial', 'Northport did not make a formal offer to anybody at Calder [on Monday]'],
    ['a short denial', 'Northport didn’t make an offer [on Monday]'],
    ['a denial behind the time', '[On Monday] Northport did not make an offer'],
    ['a denial behind the time and a comma', '[On Monday], Northport didn’t make an offer'],
    ['a denial by its subject', 'Nobody at Calder received an offer [on Monday]'],
    ['an offer there was none of', 'No offer for Vance came [on Monday]'],
    ['what somebody denies', 'Northport denied that they made an offer [on Monday]'],
    ['a denial of what is to come', 'Northport will not make an offer [next week]'],
    ['a short one', 'Northport won’t make an offer [next week]'],
    ['an exception', 'Vance is not for sale, at least not [in January]'],
    ['a wish', 'Northport want to sign Vance [in the summer]'],
    ['a hope', 'Northport hope to make an offer [in the coming days]'],
    ['what could be', 'Northport could make an offer [in the coming days]'],
    ['what might be', 'Northport might bid again [next week]'],
    ['what would have been', 'Northport would have made an offer [on Monday]'],
    ['a condition', 'If Northport made an offer [on Monday] they were late'],
    ['what nobody knows', 'It is unclear whether Northport made an offer [on Monday]'],
    ['an aim', 'Northport tried a move to buy him [in January]'],
    ['a plan of the past', 'Vance was due to fly to Northport [on Monday]'],
    ['a plan of the past before', 'The clubs had been due to talk about Vance [on Monday]'],
    ['a plan in another word', 'Vance had been tipped to sign for Northport [on Monday]'],
    ['a plan that was to be', 'Vance was to land in Northport [on Monday]'],
    ['a day that was set', 'A deadline was set for a reply [on Monday]'],
    ['what somebody is hopeful of', 'Northport are hopeful of wrapping things up [today]'],
    ['what somebody is confident of', 'Northport are said to be confident of an answer [today]'],
    ['what is not so', 'A report that Vance signed for Northport [on Monday] is false'],
    ['what is left of a time', 'Northport’s offer comes with three days left [in January]'],
    ['a time that belongs to a noun', 'Within two days of [last week]’s defeat Northport made an offer'],
    ['a decision about a time to come', 'Vance has opted to join Northport [in March]'],
    ['a verdict on what is to come', '[Next week] will be crucial for Northport and Vance'],
    ['a verdict on what has been', '[Last week] was very good for Northport and Vance'],
    ['a whole year', 'Northport made an offer for Vance [in 2024]'],
    ['a whole year to come', 'Northport will make an offer for Vance [in 2026]'],
    ['a whole season', 'Northport won three cups in a row [last season]'],
    ['a whole season that runs', 'Northport will win three cups in a row [this season]'],
    ['a past that names no time', 'Northport have [recently] made an offer for Vance'],
    ['a future without a promise', 'Northport have much to do [in the coming days]'],
    ['a report to come', 'The Courier reported that [next week] Vance signs'],
    ['too few words', 'Vance signed [on Monday]'],
    ['no verb', 'A cold and rainy evening at Calder [on Monday]'],
  ])('by %s', (_what, clause) => {
    expect(kindOf(clause)).toBeNull();
  });

  test('by a story of which nobody knows when it appeared', () => {
    expect(kindOf('Northport made an offer [on Monday]', { earliest: null, latest: null })).toBeNull();
  });
});

test('a time is past or to come as the last day of a story’s date has it', () => {
  const december = { earliest: day('2024-12-01'), latest: day('2024-12-31') };
  expect(kindOf('Northport will bid again [next week]', december)).toBe('expected');
  expect(kindOf('Northport bid again for Vance [next week]', december)).toBeNull();
  expect(kindOf('Northport made an offer [on Monday]', december)).toBe('happened');
});

test('a beat has promises of its own', () => {
  const clause = 'He is under contract there [in the summer]';
  expect([smallBeat, spaceflight].map((beat) => kindOf(clause, published, beat))).toEqual(['expected', null]);
});
