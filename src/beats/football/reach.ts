import { shiftDay } from '../../calendar/shift-day.ts';
import type { DayRange } from '../../model/date.ts';
import type { FootballFact } from './facts/fact.ts';

/**
 * Days before the first season, and after the last, that the facts still reach: seasons that are not listed yet are as
 * possible as others.
 */
const before = 90;
const after = 1100;

/** The days from which stories can have come at all, as far as facts of seasons reach; open where there are none. */
export function reachOf(facts: readonly FootballFact[]): DayRange {
  const days = facts.flatMap((fact) => (fact.kind === 'season' && fact.club === null ? [fact] : []));
  const ofFirst = days.filter(({ competition }) => competition === days[0]?.competition);
  const [first] = ofFirst.map((season) => season.first).toSorted();
  const last = ofFirst
    .map((season) => season.last)
    .toSorted()
    .at(-1);
  return { earliest: first ? shiftDay(first, -before) : null, latest: last ? shiftDay(last, after) : null };
}
