import { daysBetween } from '../calendar/days-between.ts';
import { hull } from '../calendar/hull.ts';
import { overlap } from '../calendar/range-relations.ts';
import type { Beat } from '../model/beat.ts';
import type { DayRange } from '../model/date.ts';
import type { DateEstimate, Evidence } from '../model/date-estimate.ts';
import type { Story } from '../model/story.ts';
import { heaviestDays } from './dating/heaviest-days.ts';
import { type Statement, statements } from './dating/statements.ts';

/** Kinds of evidence without which an interval is not published. */
const kindsNeeded = 2;
/** An interval longer than this tells a reader nothing. In days. */
const widest = 550;

/**
 * When a story appeared: the date it states; else the days that the weightiest evidence allows, if two kinds of
 * evidence agree on them, they have a first and a last day, and what disagrees weighs at most a third of them.
 */
export function dateStory(story: Story, evidence: readonly Evidence[], beat: Beat): DateEstimate {
  if (story.date.kind === 'stated') return story.date;
  const said = statements(evidence, beat);
  const [first, ...more] = withoutSlivers(heaviestDays(said));
  if (!first) return { kind: 'unknown' };
  // Two halves of a year may fit alike: the story lies between the first day and the last, nobody knows in which.
  const range = more.reduce(hull, first);
  const allows = (piece: Evidence): boolean => [first, ...more].some((run) => overlap(piece.range, run));
  const agree = said.filter(({ pieces }) => pieces.some(allows));
  const disagree = said.filter((statement) => !agree.includes(statement));
  const [piece, ...others] = inOrder(agree.flatMap(({ pieces }) => pieces.filter(allows)));
  if (!piece || !isTold(range) || kinds(agree) < kindsNeeded || weight(disagree) * 3 > weight(agree))
    return { kind: 'unknown' };
  return {
    kind: 'inferred',
    range,
    evidence: [piece, ...others],
    setAside: inOrder(disagree.flatMap(({ pieces }) => pieces)),
  };
}

/** A run this much shorter than the longest is where loose limits happen to overlap. */
const sliver = 0.12;

function withoutSlivers(runs: readonly DayRange[]): readonly DayRange[] {
  const length = ({ earliest, latest }: DayRange): number =>
    earliest === null || latest === null ? Number.POSITIVE_INFINITY : daysBetween(earliest, latest) + 1;
  const longest = Math.max(...runs.map(length));
  return runs.filter((run) => length(run) >= sliver * longest);
}

const isTold = ({ earliest, latest }: DayRange): boolean =>
  earliest !== null && latest !== null && daysBetween(earliest, latest) < widest;

const kinds = (said: readonly Statement[]): number => new Set(said.map(({ rule }) => rule)).size;
const weight = (said: readonly Statement[]): number => said.reduce((sum, statement) => sum + statement.weight, 0);
const inOrder = (pieces: readonly Evidence[]): readonly Evidence[] =>
  pieces.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
