import { daysOutside } from '../../../calendar/days-outside.ts';
import { overlap } from '../../../calendar/range-relations.ts';
import { shiftDay } from '../../../calendar/shift-day.ts';
import type { DayRange } from '../../../model/date.ts';
import type { EngagementFact } from '../facts/fact.ts';

/** Days on which the news can speak of somebody as a club's, and the facts that say so. */
export interface DaysAt {
  readonly range: DayRange;
  readonly facts: readonly string[];
}

/**
 * When the news can speak of somebody as a club's: during any of his stays there. Empty where he had none, and where that
 * may be any day. A stay that had not ended when his career was looked up has no last day.
 *
 * @param career all his stays
 * @param clubs any of which may be meant
 * @param slack days by which the news is early and late
 */
export function daysAt(
  career: readonly EngagementFact[],
  clubs: ReadonlySet<string | null>,
  slack: number,
): readonly DaysAt[] {
  const stays = called(
    career.filter(({ club }) => clubs.has(club)),
    slack,
  );
  return withUnknown(stays, career);
}

/** When a player can be called a club’s loanee: while it had lent him to another, or had him on loan. */
export function daysOnLoan(career: readonly EngagementFact[], club: string, slack: number): readonly DaysAt[] {
  const own = career.filter((fact) => fact.club === club);
  const loans = career.filter(
    (fact) => fact.loan && (fact.club === club || own.some(({ days }) => overlap(days, fact.days))),
  );
  return withUnknown(called(loans, slack), career);
}

/** With the days after the last on which his career is known, on which anything may be; empty where any day may be meant. */
export function withUnknown(days: readonly DaysAt[], [first]: readonly EngagementFact[]): readonly DaysAt[] {
  if (!first || days.length === 0 || days.some(({ range }) => range.earliest === null && range.latest === null))
    return [];
  return [...days, ...daysOutside({ earliest: null, latest: first.knownUntil }).map((range) => ({ range, facts: [] }))];
}

const called = (stays: readonly EngagementFact[], slack: number): readonly DaysAt[] =>
  stays.map(({ id, days: { earliest, latest }, sinceYouth }) => ({
    range: { earliest: earliest && shiftDay(earliest, -slack), latest: latest && shiftDay(latest, slack) },
    facts: [id, ...(sinceYouth === null ? [] : [sinceYouth])],
  }));
