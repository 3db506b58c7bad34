import { datingRule } from '../../analysis/dating/dating-rules.ts';
import { shiftDay } from '../../calendar/shift-day.ts';
import type { Beat } from '../../model/beat.ts';
import type { DayRange } from '../../model/date.ts';
import type { Evidence, WeighedEvidence } from '../../model/date-estimate.ts';
import type { NonEmpty } from '../../model/text.ts';

/** What one rule says about a story, however often the story says it: one range, or one of several. */
export interface Statement {
  readonly rule: string;
  readonly weight: number;
  /** Pairwise different; with the grace of the rule, which the pieces do not have. */
  readonly ranges: NonEmpty<DayRange>;
  /** Every piece that says it, its alternatives included. */
  readonly pieces: NonEmpty<WeighedEvidence>;
}

/** Joins pieces of one span, which are alternatives, and then those that say the same, which count once. */
export function statements(evidence: readonly Evidence[], beat: Beat): readonly Statement[] {
  const words = Map.groupBy(evidence, ({ rule, span }) => `${rule} ${span.start} ${span.end}`);
  const said = Map.groupBy(words.values(), (pieces) => `${pieces[0]?.rule} ${rangesOf(pieces).join(' ')}`);
  return [...said.values()].flatMap((same): readonly Statement[] => {
    const [piece, ...others] = same.flat();
    if (!piece) return [];
    const byRange = Map.groupBy([piece, ...others], ({ range }) => key(range));
    const places = new Set([piece, ...others].map(({ span }) => span.start));
    const rule = datingRule(piece.rule, beat);
    const grace = places.size > 1 ? 0 : rule.grace;
    const [range, ...ranges] = [...byRange.values()].flatMap(([first]) =>
      first ? [prolonged(first.range, grace)] : [],
    );
    if (!range) return [];
    const weighed = (each: Evidence): WeighedEvidence => ({
      ...each,
      grace: each.range.latest === null ? 0 : grace,
    });
    return [
      {
        rule: piece.rule,
        weight: rule.weight,
        ranges: [range, ...ranges],
        pieces: [weighed(piece), ...others.map(weighed)],
      },
    ];
  });
}

const prolonged = ({ earliest, latest }: DayRange, days: number): DayRange => ({
  earliest,
  latest: latest && shiftDay(latest, days),
});

const key = ({ earliest, latest }: DayRange): string => `${earliest ?? ''}/${latest ?? ''}`;
const rangesOf = (pieces: readonly Evidence[]): readonly string[] => pieces.map(({ range }) => key(range)).toSorted();
