import { wordedPeriod } from '../../calendar/worded-period.ts';
import { words } from '../words.ts';

/** What a row of the picture stands for. A time is a month, `2025-01`, or a year of which no month is known, `2025`. */
export interface TimeUnit {
  /** The row of a time, so that rows are in the order of their keys. */
  readonly keyOf: (time: string) => string;
  /** `January 2025`, `January to March 2025`, `2025`. */
  readonly heading: (key: string) => string;
  /** Number of its first and last month, counted from the year 0. */
  readonly months: (key: string) => readonly [first: number, last: number];
}

/** Rows of one unit at the most: where there would be more, each stands for a longer time. Chosen by eye. */
const most = 24;

/** The shortest unit by which these times make no more than `most` rows; the year, however many that makes. */
export function timeUnit(times: ReadonlySet<string>): TimeUnit {
  return [month, quarter].find(({ keyOf }) => new Set([...times].map(keyOf)).size <= most) ?? year;
}

const monthNumber = (key: string): number => 12 * Number(key.slice(0, 4)) + Number(key.slice(5, 7)) - 1;
const ofYear = (key: string): readonly [number, number] => [12 * Number(key), 12 * Number(key) + 11];
const isYear = (key: string): boolean => key.length === 4;

const month: TimeUnit = {
  keyOf: (time) => time,
  heading: wordedPeriod,
  months: (key) => (isYear(key) ? ofYear(key) : [monthNumber(key), monthNumber(key)]),
};

/** `2025-Q1`; what is known by its year alone keeps a row of its own. */
const quarter: TimeUnit = {
  keyOf: (time) => (isYear(time) ? time : `${time.slice(0, 4)}-Q${Math.ceil(Number(time.slice(5, 7)) / 3)}`),
  heading: (key) => {
    if (isYear(key)) return key;
    const number = Number(key.at(-1));
    const [first = '', last = ''] = [3 * number - 2, 3 * number].map((at) =>
      wordedPeriod(`${key.slice(0, 4)}-${String(at).padStart(2, '0')}`),
    );
    return words.dates.fromTo(first.split(' ')[0] ?? '', last);
  },
  months: (key) => {
    if (isYear(key)) return ofYear(key);
    const first = 12 * Number(key.slice(0, 4)) + 3 * (Number(key.at(-1)) - 1);
    return [first, first + 2];
  },
};

const year: TimeUnit = { keyOf: (time) => time.slice(0, 4), heading: (key) => key, months: ofYear };
