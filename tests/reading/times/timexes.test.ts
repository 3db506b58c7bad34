import { describe, expect, it } from 'vitest';
import { day } from '../../../src/model/date.ts';
import { timexes } from '../../../src/reading/times/timexes.ts';
import { smallBeat } from '../../helpers/small-saga.ts';
import { readOf, readTimes } from './read-times.ts';

const written = { earliest: day('2025-01-03'), latest: day('2025-01-03') };

describe('the expressions of a story', () => {
  it('come in the order of the text, from every block, and never overlap', () => {
    const read = readOf([
      'On Friday, 3 January 2025, he said he would leave next summer.',
      'Earlier this week, on New Year’s Eve, the day before the window opened, they said no.',
      'His contract runs until 2027 and the 2024/25 season ends in May.',
    ]);
    const found = timexes(read, written, smallBeat);
    expect(found.map(({ value }) => value)).toEqual([
      '2025-01-03',
      '2025-SU',
      '2025-W01',
      '2024-12-31',
      '2025-01-01',
      '2027',
      '2024/2025',
      '2025-05',
    ]);
    for (const [index, { span }] of found.entries())
      expect(span.start).toBeGreaterThanOrEqual(found[index - 1]?.span.end ?? 0);
  });

  it('are none in a text that names no time', () => {
    expect(timexes(readOf(['He may once have scored twice, and 2025 fans marched on.']), written, smallBeat)).toEqual(
      [],
    );
  });

  it('point at the words in the whole text, not in their block', () => {
    const read = readOf(['A heading', 'He left in 2019.']);
    const [only] = timexes(read, written, smallBeat);
    expect(read.story.text.slice(only?.span.start, only?.span.end)).toBe('2019');
  });

  it('carry the day that a paragraph before named to "the day"', () => {
    const read = readOf(['Shares fell on Thursday.', 'The index ended the day at 40.']);
    expect(timexes(read, written, smallBeat).map(({ value }) => value)).toEqual(['2025-01-02', '2025-01-02']);
  });
});

it('a point within a number or a short form ends no sentence', () => {
  const read = readOf(['It lost $2.1 in the fourth quarter of 2005 and $8.6 billion for the entire year.']);
  expect(timexes(read, written, smallBeat).map(({ value }) => value)).toEqual(['2005-Q4', '2005']);
});

describe('written between two days, a range holds every possibility:', () => {
  const between = '2024-08-17..2024-10-06';
  it.each([
    ['They met this week.', '2024-W40', '2024-08-12', '2024-10-06'],
    ['He can leave next summer.', '2025-SU', '2025-06-01', '2025-08-31'],
    ['His deal ends at the end of the season.', '2024/2025', '2025-05-25', '2025-06-30'],
    ['It was reported earlier in the year.', '2024', '2024-01-01', '2024-10-05'],
    ['He spoke yesterday.', '2024-10-05', '2024-08-16', '2024-10-05'],
    ['He is currently fit.', 'PRESENT_REF', '2024-08-17', '2024-10-06'],
    ['They will meet in the coming days.', 'FUTURE_REF', '2024-08-17', null],
    ['They rejected a recent bid.', 'PAST_REF', null, '2024-10-06'],
    ['He signed in 2022.', '2022', '2022-01-01', '2022-12-31'],
  ])('%s', (sentence, value, earliest, latest) => {
    expect(readTimes(sentence, between)).toMatchObject([{ value, range: { earliest, latest } }]);
  });
});

describe('written nobody knows when, only what needs no reference gets a value:', () => {
  it.each([
    ['He signed in 2022.', '2022', '2022-01-01', '2022-12-31'],
    ['He signed on 3 May 2021.', '2021-05-03', '2021-05-03', '2021-05-03'],
    ['He shone in the 2022-23 season.', '2022/2023', '2022-08-01', '2023-05-31'],
    ['He signed in early June 2020.', '2020-06', '2020-06-01', '2020-06-10'],
    ['He can leave next summer.', 'FUTURE_REF', null, null],
    ['He will leave in January.', 'FUTURE_REF', null, null],
    ['They met last week.', 'PAST_REF', null, null],
    ['They will meet next week.', 'FUTURE_REF', null, null],
    ['He is currently fit.', 'PRESENT_REF', null, null],
    ['They spoke on Monday.', 'PAST_REF', null, null],
  ])('%s', (sentence, value, earliest, latest) => {
    expect(readTimes(sentence, null)).toMatchObject([{ value, range: { earliest, latest } }]);
  });

  it('a day is still counted from one that was told', () => {
    expect(readTimes('He signed on 12 December 2024 and played two days later.', null)).toMatchObject([
      { value: '2024-12-12' },
      { value: '2024-12-14' },
    ]);
  });
});

it('what a beat calls its times is read by its rules alone', () => {
  const text = 'He may go at the end of the season, this season or in June.';
  const read = (timeRules: typeof smallBeat.timeRules) =>
    readTimes(text, '2025-01-03', { ...smallBeat, timeRules }).map(({ words }) => words);
  expect(read(smallBeat.timeRules)).toEqual(['the end of the season', 'this season', 'June']);
  expect(read([])).toEqual(['June']);
});
