import { describe, expect, it } from 'vitest';
import { momentIn, printedMoment } from '../../src/calendar/printed-moment.ts';

/** The days it can mean, and the time in London of the only one. */
function read(text: string) {
  const moment = printedMoment(text, 0);
  if (moment?.end !== text.length) return null;
  return [...moment.fitting, momentIn(moment, 'Europe/London')?.time ?? null];
}

describe('a printed day is read:', () => {
  it.each([
    ['3 January 2025', '2025-01-03', null],
    ['03 Jan. 2025', '2025-01-03', null],
    ['3rd of January, 2025', '2025-01-03', null],
    ['3-Jan-2025', '2025-01-03', null],
    ['January 3, 2025', '2025-01-03', null],
    ['Sept. 3rd 2024', '2024-09-03', null],
    ['Sep 3, 2024', '2024-09-03', null],
    ['2025-01-03', '2025-01-03', null],
    ['2025/1/3', '2025-01-03', null],
    ['13/01/2024', '2024-01-13', null],
    ['01/13/2024', '2024-01-13', null],
    ['05.05.2024', '2024-05-05', null],
    ['Wednesday 03/01/2024', '2024-01-03', null],
    ['Fri, 3 Jan 2025', '2025-01-03', null],
    ['Thu 2 Jan 2025 14.05 GMT', '2025-01-02', '14:05'],
    ['May 3, 2024 | 04:15 pm', '2024-05-03', '16:15'],
    ['June 10, 2017 / 8:40 PM', '2017-06-10', '20:40'],
    ['3 January 2025 at 9am', '2025-01-03', '09:00'],
    ['10:15 GMT, 3 January 2025', '2025-01-03', '10:15'],
    ['2025-01-05T10:15:00+01:00', '2025-01-05', '09:15'],
    ['2025-01-05T10:15:30.000Z', '2025-01-05', '10:15'],
    ['2025-07-05 10:15:00 +0000', '2025-07-05', '11:15'],
    ['Fri, 03 Jan 2025 10:15:00 GMT', '2025-01-03', '10:15'],
    ['3\u00A0January\u20092025', '2025-01-03', null],
  ])('%s', (text, day, time) => {
    expect(read(text)).toEqual([day, time]);
  });
});

it.each([
  ['3 January 2025 00:30 CET', '2025-01-02', '23:30'],
  ['30 June 2025 23:30 GMT', '2025-07-01', '00:30'],
  ['2 January 2025 19:30 EST', '2025-01-03', '00:30'],
])('%s is a day of the zone', (text, day, time) => {
  const moment = printedMoment(text, 0);
  expect(moment && momentIn(moment, 'Europe/London')).toEqual({ day, time });
});

it('a zone that stands for several leaves the day as it is printed, without a time', () => {
  const moment = printedMoment('3 January 2025 00:30 IST', 0);
  expect(moment && momentIn(moment, 'Europe/London')).toEqual({ day: '2025-01-03', time: null });
});

describe('no single day is', () => {
  it.each([
    ['one read two ways', '03/01/2024', ['2024-01-03', '2024-03-01', null]],
    ['one of a year cut short, read two ways', '03-01-24', ['2024-01-03', '2024-03-01', null]],
    ['one the calendar lacks', '31 February 2025', [null]],
    ['one beside the wrong weekday', 'Friday 2 January 2025', [null]],
    ['one without its year', '3 January', null],
    ['a month', 'January 2025', null],
    ['a score', '3-1 2025', null],
    ['a time', '10:15', null],
    ['a longer number', '2025-01-031', null],
    ['a word that begins like a month', '3 Marenza 2025', null],
  ])('%s', (_what, text, days) => {
    expect(read(text)).toEqual(days);
  });
});
