import type { Beat } from '../../model/beat.ts';
import type { DayRange } from '../../model/date.ts';
import { perBeat } from '../../model/per-beat.ts';
import type { Timex } from '../../model/timex.ts';
import { hasFiniteVerb } from '../../text/finite-verb.ts';

/** What a clause says of its time: something came to pass then, is to come, or was told then. */
export type EventKind = 'happened' | 'expected' | 'reported';

const reporting =
  /\b(?:report(?:s|ed|ing)?|reveal(?:s|ed)?|claim(?:s|ed)?|said|says|told|stat(?:es|ed)|according to|understand(?:s)?|learn(?:s|ed|t)?|rumou?rs?)\b/i;
const promises =
  'will|shall|set to|due to|expects?|expected to|scheduled to|about to|poised to|ready to|plan(?:s|ned|ning)? (?:to|on)|intend(?:s|ed|ing)? to|aim(?:s|ed|ing)? to|expires?|runs? (?:out|until)|ends?|(?:is|are|was|were|being) to|free to';
/** Words that put what a clause tells into the time to come: "will", "is expected to", "’ll". */
const promiseOf = perBeat(
  ({ eventWords }) => new RegExp(`\\b(?:${[promises, ...eventWords.promises].join('|')})\\b|’ll\\b`, 'i'),
);
/** Words that say that nothing came to pass, or that nobody knows whether it will. */
const unreal =
  /\b(?:hop(?:e|es|ed|ing)|want(?:s|ed)?|wish(?:es|ed)?|could|would|might|should|if|whether|unless|consider(?:s|ed|ing)?|wonder(?:s|ed)?|unlikely|likely|rather than|instead of|unclear)\b/i;
/** The verb, never the month. */
const may = /\bmay\b/;
const denied =
  /\b(?:not|never|no longer|nor|least not)\b[^,;]{0,60}$|n[’']t\b[^,;]{0,60}$|\b(?:will|would) (?:\w+ )?not\b|\bwon[’']t\b|^(?:no(?! (?:fewer|less|doubt)\b)|nobody|none|nothing|neither)\b|\bden(?:y|ies|ied) (?:that|having|making)\b[^,;]{0,60}$/i;
/** What follows a time that opens the clause, up to a verb that is denied: "On Monday they did not bid". */
const deniedNext =
  /^([^;:]*?)\s(?:do|does|did|has|have|had|is|are|was|were|will|would|could|can)(?:n[’']t| not| never)\b/i;
/** An aim that the time belongs to: "a move to buy him in January" does not say that anybody bought him. */
const aim = /\bto \p{Ll}+(?:\s+\S+){0,6}\s*$/u;
const pastTense =
  /\b(?:has|have|had|was|were|did)\b|(?<=\b\p{L}{2,})ed\b|\b(?:began|bid|bought|came|fell|gave|got|held|kept|left|lost|made|met|paid|put|ran|said|saw|sold|spent|told|took|went|won)\b/u;
/** A predicate that weighs and tells nothing: "will be crucial". */
const verdict =
  /^\s*(?:will|would|may|could|has|have|is|are|was|were)\s+(?:likely |surely |also )?(?:be|been)?\s*(?:very |so |quite )?(?:crucial|decisive|key|vital|important|critical|pivotal|positive|negative|good|bad|interesting|difficult|busy|telling)\b/i;

/** Words below which a clause says too little. */
const fewestWords = 5;

/** One expression of time and the words around it. */
export interface TimedClause {
  readonly clause: string;
  /** The clause up to the expression, and after it. */
  readonly before: string;
  readonly after: string;
  readonly timex: Timex;
}

/**
 * What the clause tells at that time; null when it tells nothing that can be put on a timeline: a question, a denial, a
 * mere wish, a verdict on the time itself, a time too wide or too vague.
 */
export function eventKind(
  { clause, before, after, timex }: TimedClause,
  published: DayRange,
  beat: Beat,
): EventKind | null {
  const promise = promiseOf(beat);

  if (clause.endsWith('?') || clause.split(/\s+/).length < fewestWords || !hasFiniteVerb(clause)) return null;
  if (isDenied(before, after) || verdict.test(after) || isTooWide(timex)) return null;
  if (timex.value === 'FUTURE_REF') return promise.test(clause) && !isUnreal(clause) ? 'expected' : null;
  if (timex.value.endsWith('_REF')) return null;
  const { earliest, latest } = timex.range;
  if (earliest === null || latest === null || published.latest === null) return null;
  const toCome = earliest > published.latest;
  if (isReported(before, after)) return toCome ? null : 'reported';
  // A promise for a time that is not over when the story appears: "are expected to reply today".
  if (latest >= published.latest && promise.test(clause)) return isUnreal(clause) ? null : 'expected';
  if (toCome || isUnreal(clause)) return null;
  const isOver = latest <= published.latest;
  return isOver || (pastTense.test(before) && !aim.test(before)) ? 'happened' : null;
}

const isUnreal = (clause: string): boolean => unreal.test(clause) || may.test(clause);

const isDenied = (before: string, after: string): boolean =>
  denied.test(before) || (!hasFiniteVerb(before) && !hasFiniteVerb(deniedNext.exec(after)?.[1] ?? 'is'));

/** The verb of telling stands right beside the expression: "revealed earlier this week", "a report this week from". */
const isReported = (before: string, after: string): boolean =>
  reporting.test(before.split(/\s+/).slice(-6).join(' ')) ||
  (/^\s*(?:from|by|in)\s+\p{Lu}/u.test(after) && reporting.test(before));

/** A whole year, or one from summer to summer, is no time for an event ("a move in 2025"); "earlier in the year" is less. */
const isTooWide = ({ value, mod, range }: Timex): boolean =>
  mod === null && (/^\d{4}\/\d{4}$/.test(value) || (/^\d{4}$/.test(value) && range.latest === `${value}-12-31`));
