import { shiftDay } from '../../calendar/shift-day.ts';
import { type DayRange, day, type IsoDay } from '../../model/date.ts';
import type { Statement } from './statements.ts';

/** Stand for open ends while days are compared. */
const dawn = day('0001-01-01');
const dusk = day('9998-12-31');

/**
 * The days on which the greatest weight of statements agrees: the longest runs without a break, ascending, each with
 * the ends that some statement gives it, open where none does. Empty without statements.
 */
export function heaviestDays(statements: readonly Statement[]): readonly DayRange[] {
  const changes = new Map<IsoDay, number>();
  const change = (at: IsoDay, by: number): void => {
    changes.set(at, (changes.get(at) ?? 0) + by);
  };
  for (const { ranges, weight } of statements)
    for (const { from, to } of disjoint(ranges)) {
      change(from, weight);
      if (to !== dusk) change(shiftDay(to, 1), -weight);
    }
  const days = [...changes.keys()].toSorted();
  const runs: { from: IsoDay; to: IsoDay; weight: number }[] = [];
  let weight = 0;
  days.forEach((from, index) => {
    weight += changes.get(from) ?? 0;
    const next = days[index + 1];
    runs.push({ from, to: next ? shiftDay(next, -1) : dusk, weight });
  });
  const greatest = Math.max(0, ...runs.map((run) => run.weight));
  const best: { from: IsoDay; to: IsoDay }[] = [];
  for (const { from, to, weight: own } of runs) {
    const last = best.at(-1);
    if (own !== greatest || greatest === 0) continue;
    if (last && shiftDay(last.to, 1) === from) last.to = to;
    else best.push({ from, to });
  }
  return best.map(({ from, to }) => ({ earliest: from === dawn ? null : from, latest: to === dusk ? null : to }));
}

/** The same days as ranges that neither touch nor overlap, so that alternatives count once. */
function disjoint(ranges: readonly DayRange[]): readonly { from: IsoDay; to: IsoDay }[] {
  const merged: { from: IsoDay; to: IsoDay }[] = [];
  const filled = ranges.map(({ earliest, latest }) => ({ from: earliest ?? dawn, to: latest ?? dusk }));
  for (const range of filled.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = merged.at(-1);
    if (last && range.from <= last.to) last.to = last.to > range.to ? last.to : range.to;
    else merged.push(range);
  }
  return merged;
}
