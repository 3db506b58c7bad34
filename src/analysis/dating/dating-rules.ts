import { edtf } from '../../calendar/edtf.ts';
import type { Beat } from '../../model/beat.ts';
import type { Evidence } from '../../model/date-estimate.ts';
import type { DatingRule, RefuseEvidence } from '../../model/dating-rule.ts';
import { perBeat } from '../../model/per-beat.ts';
import type { ReadStory } from '../../model/read-story.ts';
import type { Trace, TraceNote } from '../../model/trace.ts';
import { countedDown } from './counted-down.ts';
import { datelineDate } from './dateline-date.ts';
import { meantAge, statedAge } from './stated-age.ts';
import { weekdayDate } from './weekday-date.ts';

/**
 * THE LIST: every rule that says when a story of any beat was written, in the order readers are told them; behind them
 * stand those of the beat. None reads another's findings.
 */
const general: readonly DatingRule[] = [statedAge, meantAge, weekdayDate, countedDown, datelineDate];

/** The dating rules of a beat, the general ones first, by their names. */
const rulesOf = perBeat(
  (beat): ReadonlyMap<string, DatingRule> =>
    new Map([...general, ...beat.datingRules].map((rule) => [rule.name, rule])),
);

/** Every rule by which a story of a beat is dated, in the order readers are told them. */
export const datingRules = (beat: Beat): readonly DatingRule[] => [...rulesOf(beat).values()];

/** All evidence in the main section of a story, in the order of the text. */
export function datingEvidence(story: ReadStory, beat: Beat, trace?: Trace): readonly Evidence[] {
  const found = datingRules(beat)
    .flatMap(({ name, read }) => {
      const refuse: RefuseEvidence | undefined =
        trace && ((span, why) => trace({ stage: 'dating', rule: name, span, verdict: 'refused', why }));
      return read(story, beat, refuse).map((dated) => ({ rule: name, ...dated }));
    })
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  if (trace) for (const note of alternatives(found)) trace(note);
  return found;
}

/** Pieces of one rule and one span are alternatives, and told of at once. */
const alternatives = (found: readonly Evidence[]): readonly TraceNote[] =>
  [...Map.groupBy(found, ({ rule, span }) => `${rule} ${span.start} ${span.end}`).values()].flatMap(
    ([first, ...others]): readonly TraceNote[] => {
      if (!first) return [];
      const { rule, span, range, facts } = first;
      const written = `written ${edtf(range) ?? 'on any day'}`;
      const last = others.at(-1);
      const why = last
        ? `${written}, or in one of ${others.length} more ranges up to ${edtf(last.range) ?? 'any day'}`
        : `${written}${facts.length > 0 ? `, by ${facts.join(', ')}` : ''}`;
      return [{ stage: 'dating', rule, span, verdict: 'found', why }];
    },
  );

/** The rule that a piece of evidence is from. @throws Error when the beat has no rule of that name. */
export function datingRule(name: string, beat: Beat): DatingRule {
  const rule = rulesOf(beat).get(name);
  if (!rule) throw new Error(`There is no dating rule "${name}".`);
  return rule;
}
