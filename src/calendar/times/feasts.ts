import type { IsoDay } from '../../model/date.ts';
import { calendarDay } from '../calendar-day.ts';
import { easter } from '../easter.ts';
import { shiftDay } from '../shift-day.ts';
import { weekday } from '../weekday.ts';

/** The day of a feast in a year; null for a year that lacks it. */
export type Yearly = (year: number) => IsoDay | null;

const on =
  (month: number, day: number): Yearly =>
  (year) =>
    calendarDay(year, month, day);
const fromEaster =
  (days: number): Yearly =>
  (year) =>
    shiftDay(easter(year), days);
/** The n-th such weekday from a day of a month on; Monday is 1. */
const nth =
  (count: number, told: number, month: number, later = 0, from = 1): Yearly =>
  (year) => {
    const first = calendarDay(year, month, from);
    return first && shiftDay(first, ((told - weekday(first) + 7) % 7) + 7 * (count - 1) + later);
  };

/**
 * Feasts and holidays of the British and the American year, in small letters. What the two keep on other days than each
 * other, as Mother's Day, is left out.
 */
export const feasts: readonly (readonly [name: string, day: Yearly])[] = [
  ["new year's eve", on(12, 31)],
  ["new year's day", on(1, 1)],
  ['hogmanay', on(12, 31)],
  ['epiphany', on(1, 6)],
  ['martin luther king day', nth(3, 1, 1)],
  ['martin luther king jr day', nth(3, 1, 1)],
  ['mlk day', nth(3, 1, 1)],
  ['burns night', on(1, 25)],
  ['candlemas', on(2, 2)],
  ["valentine's day", on(2, 14)],
  ['valentine day', on(2, 14)],
  ["president's day", nth(3, 1, 2)],
  ["st david's day", on(3, 1)],
  ["international women's day", on(3, 8)],
  ["st patrick's day", on(3, 17)],
  ["april fool's day", on(4, 1)],
  ["st george's day", on(4, 23)],
  ['anzac day', on(4, 25)],
  ['may day', on(5, 1)],
  ['memorial day', nth(1, 1, 5, 0, 25)],
  ["father's day", nth(3, 7, 6)],
  ['juneteenth', on(6, 19)],
  ['independence day', on(7, 4)],
  ['fourth of july', on(7, 4)],
  ['bastille day', on(7, 14)],
  ['august bank holiday monday', nth(1, 1, 8, 0, 25)],
  ['august bank holiday', nth(1, 1, 8, 0, 25)],
  ['labor day', nth(1, 1, 9)],
  ['columbus day', nth(2, 1, 10)],
  ['halloween', on(10, 31)],
  ["all saint's day", on(11, 1)],
  ["all soul's day", on(11, 2)],
  ['bonfire night', on(11, 5)],
  ['guy fawkes night', on(11, 5)],
  ['armistice day', on(11, 11)],
  ["veteran's day", on(11, 11)],
  ['remembrance sunday', nth(2, 7, 11)],
  ['thanksgiving day', nth(4, 4, 11)],
  ['thanksgiving', nth(4, 4, 11)],
  ['black friday', nth(4, 4, 11, 1)],
  ['cyber monday', nth(4, 4, 11, 4)],
  ['advent sunday', nth(1, 7, 11, 0, 27)],
  ["st andrew's day", on(11, 30)],
  ['christmas eve', on(12, 24)],
  ['christmas day', on(12, 25)],
  ['christmas', on(12, 25)],
  ['xmas day', on(12, 25)],
  ['xmas', on(12, 25)],
  ['boxing day', on(12, 26)],
  ["st stephen's day", on(12, 26)],
  ['shrove tuesday', fromEaster(-47)],
  ['pancake day', fromEaster(-47)],
  ['mardi gras', fromEaster(-47)],
  ['ash wednesday', fromEaster(-46)],
  ['mothering sunday', fromEaster(-21)],
  ['palm sunday', fromEaster(-7)],
  ['maundy thursday', fromEaster(-3)],
  ['good friday', fromEaster(-2)],
  ['holy saturday', fromEaster(-1)],
  ['easter sunday', fromEaster(0)],
  ['easter day', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['easter', fromEaster(0)],
  ['ascension day', fromEaster(39)],
  ['whit sunday', fromEaster(49)],
  ['whitsun', fromEaster(49)],
  ['pentecost', fromEaster(49)],
  ['whit monday', fromEaster(50)],
  ['trinity sunday', fromEaster(56)],
  ['corpus christi', fromEaster(60)],
];
