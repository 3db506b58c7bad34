import type { IsoDay } from '../../model/date.ts';
import type { Meaning, PeriodPart } from '../../model/time-rule.ts';
import { daysBetween } from '../days-between.ts';
import { monthOf } from '../period.ts';
import { shiftDay } from '../shift-day.ts';

const mods: Readonly<Record<PeriodPart, Meaning['mod']>> = {
  start: 'START',
  middle: 'MID',
  end: 'END',
  'first-half': 'START',
  'second-half': 'END',
  earlier: null,
  later: null,
  rest: null,
};

/** A part of a stretch of time: its value stays, its range shrinks. Thirds of a month end with day 10 and day 20. */
export function partOf(whole: Meaning, part: PeriodPart, today: IsoDay | null): Meaning {
  const { earliest, latest } = whole.range;
  const mod = mods[part];
  if (earliest === null || latest === null) return { ...whole, mod };
  const days = daysBetween(earliest, latest);
  if (days === 0) return whole;
  const third = days <= 7 ? 2 : days <= 31 ? 9 : Math.floor(days / 3);
  const at = (offset: number): IsoDay => shiftDay(earliest, offset);
  const within = (from: IsoDay, to: IsoDay): Meaning => ({ ...whole, mod, range: { earliest: from, latest: to } });
  const left = (from: IsoDay, to: IsoDay): Meaning => inQuarter(within(from, to));
  switch (part) {
    case 'start':
      return within(earliest, at(third));
    case 'middle':
      return within(at(third + 1), at(days <= 7 ? 4 : days <= 31 ? 19 : 2 * third + 2));
    case 'end':
      return within(days <= 7 ? at(3) : days <= 31 ? at(20) : at(2 * third + 1), latest);
    case 'first-half':
      return within(earliest, at(Math.floor(days / 2)));
    case 'second-half':
      return within(at(Math.ceil(days / 2)), latest);
  }
  if (today === null || today < earliest || today > latest) return { ...whole, mod };
  if (part === 'earlier') return left(earliest, today === earliest ? earliest : shiftDay(today, -1));
  if (part === 'later') return left(today === latest ? latest : shiftDay(today, 1), latest);
  return left(today, latest);
}

/** What is gone or left of a year and lies in one of its quarters is named by that: "later this year", said in October. */
function inQuarter(part: Meaning): Meaning {
  const { earliest, latest } = part.range;
  if (!/^\d{4}$/.test(part.value) || earliest === null || latest === null) return part;
  const quarter = Math.ceil(monthOf(earliest) / 3);
  return quarter === Math.ceil(monthOf(latest) / 3) ? { ...part, value: `${part.value}-Q${quarter}` } : part;
}
