import { calendarDay } from '../../../calendar/calendar-day.ts';
import { easter } from '../../../calendar/easter.ts';
import { dayPeriod, type Period } from '../../../calendar/period.ts';
import { shiftDay } from '../../../calendar/shift-day.ts';
import { fromToday, meaning, oriented, pointing } from '../../../calendar/times/meanings.ts';
import { nearestYearly } from '../../../calendar/times/nearest-yearly.ts';
import { yearTold } from '../../../calendar/times/year-words.ts';
import { weekday } from '../../../calendar/weekday.ts';
import type { IsoDay } from '../../../model/date.ts';
import type { TimeRule, TokenReader } from '../../../model/time-rule.ts';

type Yearly = (year: number) => IsoDay | null;

const on =
  (month: number, day: number): Yearly =>
  (year) =>
    calendarDay(year, month, day);
const fromEaster =
  (days: number): Yearly =>
  (year) =>
    shiftDay(easter(year), days);
/** The n-th such weekday of a month; Monday is 1. */
const nth =
  (count: number, told: number, month: number, later = 0): Yearly =>
  (year) => {
    const first = calendarDay(year, month, 1);
    return first && shiftDay(first, ((told - weekday(first) + 7) % 7) + 7 * (count - 1) + later);
  };

/** Feasts and holidays that news in English names; the words as the tokens part them. */
const days: readonly (readonly [string, Yearly])[] = [
  ["new year 's eve", on(12, 31)],
  ['new years eve', on(12, 31)],
  ["new year 's day", on(1, 1)],
  ['new years day', on(1, 1)],
  ["valentine 's day", on(2, 14)],
  ["st patrick 's day", on(3, 17)],
  ['may day', on(5, 1)],
  ['independence day', on(7, 4)],
  ['bastille day', on(7, 14)],
  ['halloween', on(10, 31)],
  ['bonfire night', on(11, 5)],
  ['armistice day', on(11, 11)],
  ['christmas eve', on(12, 24)],
  ['christmas day', on(12, 25)],
  ['christmas', on(12, 25)],
  ['boxing day', on(12, 26)],
  ['ash wednesday', fromEaster(-46)],
  ['palm sunday', fromEaster(-7)],
  ['good friday', fromEaster(-2)],
  ['easter sunday', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['easter', fromEaster(0)],
  ['labor day', nth(1, 1, 9)],
  ['thanksgiving day', nth(4, 4, 11)],
  ['thanksgiving', nth(4, 4, 11)],
  ['black friday', nth(4, 4, 11, 1)],
];
const byFirstWord = Map.groupBy(
  days.map(([phrase, yearly]) => ({ words: phrase.split(' '), yearly })),
  ({ words }) => words[0] ?? '',
);
const determiners = ['last', 'this', 'next'];

/** A feast or holiday: "New Year’s Eve", "Boxing Day", "last Christmas", "Easter 2024". */
export const namedDay: TimeRule = {
  name: 'named-day',
  opens: [...determiners, ...byFirstWord.keys()],
  period: true,
  read: (reader) => {
    const said = determiners.includes(reader.lower()) ? reader.lower() : null;
    if (said) reader.at += 1;
    const yearly = named(reader);
    if (!yearly) return null;
    const inYear = (year: number): Period | null => {
      const day = yearly(year);
      return day && dayPeriod(day);
    };
    const told = reader.attempt(() => yearTold(reader));
    if (told) {
      return {
        orientation: 'as told',
        resolve: (scene) => {
          const year = told(scene);
          const period = year === null ? null : inYear(year);
          return period && meaning(period);
        },
      };
    }
    return fromToday(pointing(said), (today, scene) => {
      const { direction } =
        said === 'last' ? oriented(scene, 'past') : said === 'next' ? oriented(scene, 'future') : scene;
      return nearestYearly(today, direction(), inYear) ?? dayPeriod(today);
    });
  },
};

/** What a feast gives its name to, so that no day is meant: "Christmas tree", "Easter eggs". */
const things =
  /^(?:trees?|cards?|presents?|gifts?|dinner|lunch|party|parties|songs?|carols?|markets?|shopping|sales|eggs?|specials?|number|jumpers?|bonus|lights|wishes|message|road|island|shoppers|holiday|adverts?)$/;

function named(reader: TokenReader): Yearly | null {
  const candidates = byFirstWord.get(reader.lower());
  if (!candidates || !reader.peek()?.capital) return null;
  for (const { words, yearly } of candidates) {
    if (!reader.phrase(...words)) continue;
    return words.length === 1 && things.test(reader.lower()) ? null : yearly;
  }
  return null;
}
