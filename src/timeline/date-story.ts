import { datingRule } from '../analysis/dating/dating-rules.ts';
import { daysBetween } from '../calendar/days-between.ts';
import { hull } from '../calendar/hull.ts';
import { overlap } from '../calendar/range-relations.ts';
import type { DayRange } from '../model/date.ts';
import type { DateEstimate, Evidence, WeighedEvidence } from '../model/date-estimate.ts';
import type { Saga } from '../model/saga.ts';
import type { Story } from '../model/story.ts';
import { heaviestDays } from './dating/heaviest-days.ts';
import { type Statement, statements } from './dating/statements.ts';

/**
 * Kinds of evidence without which an interval is not published. `npm run bench:dating` finds the same with one, so two
 * are caution; with three, six more of its 43 articles have none.
 */
const kindsNeeded = 2;
/**
 * An interval of so many days or more tells a reader nothing. `npm run bench:dating` finds the same from 400 to 800;
 * at 365 five more of its 43 articles have none, and without a limit three more have one, of years.
 */
const widest = 550;

/** What an interval must have to be published. */
export const intervalLimits = { kinds: kindsNeeded, days: widest } as const;

/**
 * When a story appeared: the date it states; else the days that the weightiest evidence allows, if two kinds of
 * evidence agree on them, they have a first and a last day, and what disagrees weighs less than a third of them.
 */
export const dateStory = (
  story: Story,
  evidence: readonly Evidence[],
  saga: Pick<Saga, 'beat' | 'window'>,
): DateEstimate => (story.date.kind === 'stated' ? story.date : weighDays(evidence, saga).estimate);

/** What all evidence comes to. */
export interface Weighing {
  readonly estimate: Exclude<DateEstimate, { readonly kind: 'stated' }>;
  /** The days on which the greatest weight agrees, ascending; empty without evidence. */
  readonly days: readonly DayRange[];
  /** What allows some of these days, and what does not. */
  readonly agree: readonly Statement[];
  readonly disagree: readonly Statement[];
  /** Why the estimate is what it is. */
  readonly why: string;
}

/** Weighs evidence, whatever date the story states. */
export function weighDays(evidence: readonly Evidence[], { beat, window }: Pick<Saga, 'beat' | 'window'>): Weighing {
  const said = statements(evidence, beat);
  const heaviest = heaviestDays(said);
  const days = closed(heaviest, window, said);
  const allows = (piece: Evidence): boolean => days.some((run) => overlap(piece.range, run));
  const agree = said.filter(({ pieces }) => pieces.some(allows));
  const disagree = said.filter((statement) => !agree.includes(statement));
  const [piece, ...others] = inOrder(agree.flatMap(({ pieces }) => pieces.filter(allows)));
  const unknown = (why: string): Weighing => ({ estimate: { kind: 'unknown' }, days, agree, disagree, why });
  const [first, ...more] = days;
  if (!first) return unknown('no rule says anything of its date');
  // Two halves of a year may fit alike: the story lies between the first day and the last, nobody knows in which.
  const range = more.reduce(hull, first);
  if (!piece) return unknown('no words allow the days without the grace of their rule');
  if (range.earliest === null || range.latest === null) return unknown('the days have no first one, or no last one');
  if (width(range) >= widest) return unknown(`the days span ${widest} and more`);
  if (kinds(agree) < kindsNeeded) return unknown(`fewer than ${kindsNeeded} kinds of evidence agree on the days`);
  if (agree.every(({ rule }) => datingRule(rule, beat).weak))
    return unknown('all evidence that agrees on the days is weak');
  // A third is caution: no article of `npm run bench:dating` contradicts itself.
  if (weight(disagree) * 3 >= weight(agree))
    return unknown(`what disagrees weighs ${weight(disagree)}, a third or more of the ${weight(agree)} that agree`);
  return {
    estimate: {
      kind: 'inferred',
      range,
      evidence: [piece, ...others],
      setAside: inOrder(disagree.flatMap(({ pieces }) => pieces)),
      stretches: days.length,
      byWindow: days !== heaviest,
    },
    days,
    agree,
    disagree,
    why: `${kinds(agree)} kinds of evidence agree on the days`,
  };
}

/**
 * Of several runs of days those that the window of the saga touches, since its stories are from there; and ends that are
 * open closed by it. What the words themselves bound is taken as they say it, so that a story from outside the window that
 * somebody has added gets its own days; and what facts support outside it is not given up for days of which none knows.
 * The very days where the window changes nothing.
 */
function closed(days: readonly DayRange[], window: DayRange, said: readonly Statement[]): readonly DayRange[] {
  const [only, ...others] = days;
  if (only && others.length === 0 && width(only) < widest) return days;
  const inside = days.filter((run) => overlap(run, window));
  if (inside.length === 0 || !said.every((statement) => isKnown(statement, days, inside))) return days;
  const isOpen = inside.some(({ earliest, latest }) => earliest === null || latest === null);
  if (inside.length === days.length && !isOpen) return days;
  return inside.map(({ earliest, latest }) => ({
    earliest: earliest ?? window.earliest,
    latest: latest ?? window.latest,
  }));
}

/**
 * Whether a statement that allows some days allows those of the window by a fact, too, if it does so by one at all: what it
 * allows without is what its table does not reach.
 */
function isKnown({ pieces }: Statement, days: readonly DayRange[], inside: readonly DayRange[]): boolean {
  const allows = (runs: readonly DayRange[]) =>
    pieces.filter((piece) => piece.facts.length > 0 && runs.some((run) => overlap(piece.range, run)));
  return allows(days).length === 0 || allows(inside).length > 0;
}

/** Days from the first to the last; without bound where there is no first or no last one. */
const width = ({ earliest, latest }: DayRange): number =>
  earliest === null || latest === null ? Number.POSITIVE_INFINITY : daysBetween(earliest, latest);

const kinds = (said: readonly Statement[]): number => new Set(said.map(({ rule }) => rule)).size;
const weight = (said: readonly Statement[]): number => said.reduce((sum, statement) => sum + statement.weight, 0);
const inOrder = (pieces: readonly WeighedEvidence[]): readonly WeighedEvidence[] =>
  pieces.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
