import { dayPeriod, type Period, weekendPeriod } from '../../../calendar/period.ts';
import { shiftDay } from '../../../calendar/shift-day.ts';
import { feasts, type Yearly } from '../../../calendar/times/feasts.ts';
import { fromToday, meaning, oriented, pointing } from '../../../calendar/times/meanings.ts';
import { moonFeasts, moonPeriod } from '../../../calendar/times/moon-feasts.ts';
import { nearestYearly } from '../../../calendar/times/nearest-yearly.ts';
import { weekdays } from '../../../calendar/times/weekdays.ts';
import { yearTold } from '../../../calendar/times/year-words.ts';
import { weekday } from '../../../calendar/weekday.ts';
import type { TimeRule, TokenReader } from '../../../model/time-rule.ts';

type YearlyPeriod = (year: number) => Period | null;

function ofDay(on: Yearly): YearlyPeriod {
  return (year) => {
    const day = on(year);
    return day && dayPeriod(day);
  };
}

/** The feasts by their first word; each name as the tokens part it, with and without the apostrophe it may lack. */
const byFirstWord = Map.groupBy(
  [
    ...feasts.flatMap(([name, on]) => spellings(name).map((words) => ({ words, yearly: ofDay(on) }))),
    ...moonFeasts.map(([name, feast]) => ({
      words: name.split(' '),
      yearly: (year: number) => moonPeriod(feast, year),
    })),
  ],
  ({ words }) => words[0] ?? '',
);

/** "St Patrick’s Day", "St. Patricks Day", "Presidents’ Day". */
function spellings(name: string): readonly (readonly string[])[] {
  const written = name.includes("'s")
    ? [name.replace("'s", " 's"), name.replace("'s", "s '"), name.replace("'s", 's')]
    : [name];
  return [...written, ...written.filter((one) => one.startsWith('st ')).map((one) => one.replace('st ', 'st . '))].map(
    (one) => one.split(' '),
  );
}

const determiners = ['last', 'this', 'next'];

/** A feast or holiday: "New Year’s Eve", "Boxing Day", "last Christmas", "Easter 2024". */
export const namedDay: TimeRule = {
  name: 'named-day',
  opens: [...determiners, ...byFirstWord.keys()],
  period: true,
  read: (reader) => {
    const said = determiners.includes(reader.lower()) ? reader.lower() : null;
    if (said) reader.at += 1;
    const inYear = named(reader);
    if (!inYear) return null;
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
      return nearestYearly(today, direction(), inYear);
    });
  },
};

/** What a feast gives its name to, so that no day is meant: "Christmas tree", "Easter eggs". */
const things =
  /^(?:trees?|cards?|presents?|gifts?|dinner|lunch|party|parties|songs?|carols?|markets?|shopping|sales|eggs?|specials?|number|jumpers?|bonus|lights|wishes|message|road|island|shoppers|holiday|adverts?|rising|week|break|period|fixtures?|schedule|programme)$/;

/** Whether something else is named after the feast: "Christmas tree", "Easter Saturday". */
const isOfAnother = (reader: TokenReader): boolean => things.test(reader.lower()) || weekdays.has(reader.lower());

/**
 * "the Memorial Day weekend": the weekend that the feast makes longer; null for one in the middle of a week. At
 * Easter that is from Friday to Monday.
 */
function weekendBeside(feast: Period | null, isEaster: boolean): Period | null {
  const day = feast?.range.earliest;
  if (!day || day !== feast.range.latest) return null;
  const told = weekday(day);
  if (told === 2 || told === 3) return null;
  const { value, range } = weekendPeriod(told === 1 ? shiftDay(day, -1) : day);
  if (isEaster) return { value, range: { earliest: shiftDay(range.earliest, -1), latest: shiftDay(range.latest, 1) } };
  const earliest = day < range.earliest ? day : range.earliest;
  return { value, range: { earliest, latest: day > range.latest ? day : range.latest } };
}

function named(reader: TokenReader): YearlyPeriod | null {
  const candidates = byFirstWord.get(reader.lower());
  if (!candidates || !reader.peek()?.capital) return null;
  for (const { words, yearly } of candidates) {
    if (!reader.phrase(...words)) continue;
    if (reader.accept('weekend')) return (year) => weekendBeside(yearly(year), words[0] === 'easter');
    return words.length === 1 && isOfAnother(reader) ? null : yearly;
  }
  return null;
}
