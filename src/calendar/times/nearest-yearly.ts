import type { IsoDay } from '../../model/date.ts';
import type { Direction } from '../../model/time-rule.ts';
import { daysBetween } from '../days-between.ts';
import { type Period, yearOf } from '../period.ts';

/** Within so many days the calendar decides which year is meant, whatever a verb's tense says. */
const near = 62;

/**
 * Which year's occurrence of something that comes once a year is meant: one that holds today, else the latest before
 * or the first after as the words around it say, else the nearest. A verb's tense gives way when its choice lies more
 * than nine months off and the other one is near: tense is read coarsely, and news speaks of what is near. Only a
 * verb that takes the time for its own is sure.
 *
 * @param yearly the occurrence of a year; null for a year that lacks it
 */
export function nearestYearly(
  today: IsoDay,
  { orientation, sure }: Direction,
  yearly: (year: number) => Period | null,
): Period | null {
  const year = yearOf(today);
  const around = [year - 1, year, year + 1].flatMap((candidate) => yearly(candidate) ?? []);
  const current = around.find(({ range }) => range.earliest <= today && today <= range.latest);
  if (current) return current;
  const past = around.findLast(({ range }) => range.latest < today);
  const future = around.find(({ range }) => range.earliest > today);
  if (!past || !future) return past ?? future ?? null;
  const back = daysBetween(past.range.latest, today);
  const ahead = daysBetween(today, future.range.earliest);
  if (orientation === 'past' && (sure || ahead > near || back <= 275)) return past;
  if (orientation === 'future' && (sure || back > near || ahead <= 275)) return future;
  if (orientation === 'present' && (sure || (ahead <= 275 && back > 14))) return future;
  return back < ahead ? past : future;
}
