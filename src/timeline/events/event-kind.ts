import type { Beat } from '../../model/beat.ts';
import type { DayRange } from '../../model/date.ts';
import { perBeat } from '../../model/per-beat.ts';
import type { Timex } from '../../model/timex.ts';
import { hasFiniteVerb } from '../../text/finite-verb.ts';

/** What a clause says of its time: something came to pass then, is to come, or was told then. */
export type EventKind = 'happened' | 'expected' | 'reported';

/** What a clause tells at its time, null when it tells nothing that can be put on a timeline; and why so. */
export interface EventVerdict {
  readonly kind: EventKind | null;
  readonly why: string;
}

/** "reported", "said", "according to", "rumours". */
const reporting =
  /\b(?:report(?:s|ed|ing)?|reveal(?:s|ed)?|claim(?:s|ed)?|said|says|told|stat(?:es|ed)|according to|understand(?:s)?|learn(?:s|ed|t)?|rumou?rs?)\b/i;
/** "will"; "set to", "expected to"; "plans on", "intend to"; "expires", "runs out", "ends"; "are to", "free to". */
const promises =
  'will|shall|set to|due to|expects?|expected to|scheduled to|about to|poised to|ready to|plan(?:s|ned|ning)? (?:to|on)|intend(?:s|ed|ing)? to|aim(?:s|ed|ing)? to|expires?|runs? (?:out|until)|ends?|(?:is|are|was|were|being) to|free to';
/** Words that put what a clause tells into the time to come: "will", "is expected to", "’ll". */
const promiseOf = perBeat(
  ({ eventWords }) => new RegExp(`\\b(?:${[promises, ...eventWords.promises].join('|')})\\b|’ll\\b`, 'i'),
);
/**
 * Words that say that nothing came to pass, or that nobody knows whether it will: "hoped", "would", "if", "rather
 * than".
 */
const unreal =
  /\b(?:hop(?:e|es|ed|ing)|want(?:s|ed)?|wish(?:es|ed)?|could|would|might|should|if|whether|unless|consider(?:s|ed|ing)?|wonder(?:s|ed)?|unlikely|likely|rather than|instead of|unclear)\b/i;
/** The verb, never the month. */
const may = /\bmay\b/;
/** A plan of the past, of which nobody knows what became: "was due to fly", "had been tipped", "was set for Tuesday". */
const planned =
  /\b(?:was|were|been)\s(?:\p{L}+\s)?(?:due|set|meant|supposed|scheduled|expected|tipped|booked|pencilled in|in line|on course)\b|\b(?:was|were) to(?= \p{Ll})/iu;
/** What somebody feels about what has not come to pass: "hopeful of wrapping things up today". */
const hopeful = /\b(?:hopeful|optimistic|pessimistic|confident|eager|keen|adamant|convinced)\b/i;
/** What was told and is not so: "reports on Sunday that … were false". */
const untrue = /\b(?:false|untrue|wide of the mark|a lie|lies|nonsense|baseless|unfounded)\b|\bno truth\b/i;
/** A time that counts what is left of another: "with three days left in the January window". */
const leftOf = /\b(?:left|remaining|to go)\s(?:(?:in|of)\s(?:the\s)?)?$/i;
/** A time that belongs to a noun: "on the eve of Monday’s match". */
const owned = /^['’‘]s?\s\p{Ll}/u;
/** An aim that the time of a decision belongs to: "has opted to join Northport in the summer". */
const aimed =
  /\b(?:opt|decid|choos|chos|agre|prefer|elect|ask|allow|offer|invit|promis|threaten)\p{L}*\s(?:\p{L}+\s)?to \p{Ll}+(?:\s+\S+){0,6}\s*$/iu;
// Before the time: "have not agreed anything", "didn’t"; "will not", "will probably not"; "won’t"; "no bid", but not
// "no fewer than"; "nobody", "neither"; "denied that", "denies having".
const denied =
  /\b(?:not|never|no longer|nor|least not)\b[^,;]{0,60}$|n[’']t\b[^,;]{0,60}$|\b(?:will|would) (?:\w+ )?not\b|\bwon[’']t\b|^(?:no(?! (?:fewer|less|doubt)\b)|nobody|none|nothing|neither)\b|\bden(?:y|ies|ied) (?:that|having|making)\b[^,;]{0,60}$/i;
/** What follows a time that opens the clause, up to a verb that is denied: "On Monday they did not bid". */
const deniedNext =
  /^([^;:]*?)\s(?:do|does|did|has|have|had|is|are|was|were|will|would|could|can)(?:n[’']t| not| never)\b/i;
/** An aim that the time belongs to: "a move to buy him in January" does not say that anybody bought him. */
const aim = /\bto \p{Ll}+(?:\s+\S+){0,6}\s*$/u;
/** "has", "was"; any word in -ed; "bought", "went". */
const pastTense =
  /\b(?:has|have|had|was|were|did)\b|(?<=\b\p{L}{2,})ed\b|\b(?:began|bid|bought|came|fell|gave|got|held|kept|left|lost|made|met|paid|put|ran|said|saw|sold|spent|told|took|went|won)\b/u;
/**
 * A predicate that weighs and tells nothing: "will be crucial", "may likely be very difficult", "has been busy", "is
 * key".
 */
const verdict =
  /^\s*(?:will|would|may|could|has|have|is|are|was|were)\s+(?:likely |surely |also )?(?:be|been)?\s*(?:very |so |quite )?(?:crucial|decisive|key|vital|important|critical|pivotal|positive|negative|good|bad|interesting|difficult|busy|telling)\b/i;

/** Words below which a clause says too little; `npm run score` finds the same from 1 to 7. */
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
 * What the clause tells at that time. Nothing when it is a question, a denial, a mere wish, a verdict on the time itself,
 * or the time too wide or too vague.
 */
export function eventKind(
  { clause, before, after, timex }: TimedClause,
  published: DayRange,
  beat: Beat,
): EventVerdict {
  if (clause.endsWith('?')) return nothing('the clause is a question');
  if (clause.split(/\s+/).length < fewestWords) return nothing('the clause has too few words to say anything');
  if (!hasFiniteVerb(clause)) return nothing('the clause has no verb that could tell anything');
  const denial = denialIn(before, after);
  if (denial !== null) return nothing(`the clause denies it (“${denial}”)`);
  if (verdict.test(after)) return nothing('the clause weighs the time and tells nothing of it');
  if (isTooWide(timex)) return nothing('the time is too wide, a whole year');
  const lie = untrue.exec(clause)?.[0];
  if (lie !== undefined) return nothing(`the clause says that something is not so (“${lie}”)`);
  const promised = promiseOf(beat).exec(clause)?.[0];
  const doubt = doubtIn(clause);
  if (timex.value === 'FUTURE_REF') {
    if (promised === undefined) return nothing('the time names no days, and nothing is promised');
    return doubt === null ? expected(promised) : nothing(isDoubted(doubt));
  }
  if (timex.value.endsWith('_REF')) return nothing('the time names no days');
  const { earliest, latest } = timex.range;
  if (earliest === null || latest === null) return nothing('the days have no first one, or no last one');
  if (published.latest === null) return nothing(undated);
  const toCome = earliest > published.latest;
  const telling = tellingBeside(before, after);
  if (telling !== null)
    return toCome
      ? nothing(`nothing was told at a time to come (“${telling}”)`)
      : { kind: 'reported', why: `a word of telling stands beside the time (“${telling}”)` };
  const silent = whySilent(clause, before, after);
  if (silent !== null) return nothing(silent);
  // A promise for a time that is not over when the story appears: "are expected to reply today".
  if (latest >= published.latest && promised !== undefined)
    return doubt === null ? expected(promised) : nothing(isDoubted(doubt));
  if (toCome) return nothing('the time is to come, and nothing is promised');
  if (doubt !== null) return nothing(isDoubted(doubt));
  if (latest <= published.latest) return { kind: 'happened', why: 'the time is over when the story appears' };
  const past = pastTense.exec(before)?.[0];
  if (past === undefined)
    return nothing('the time is not over when the story appears, and no past tense stands before');
  return aim.test(before)
    ? nothing('the time is that of an aim')
    : { kind: 'happened', why: `the past tense stands before the time (“${past}”)` };
}

/** Said of every time in a story of which nobody knows when it appeared. */
export const undated = 'nobody knows when the story appeared';

const nothing = (why: string): EventVerdict => ({ kind: null, why });
const expected = (promised: string): EventVerdict => ({
  kind: 'expected',
  why: `the clause promises it (“${promised}”)`,
});
const isDoubted = (doubt: string): string => `nobody knows whether it comes to pass (“${doubt}”)`;

/** Why a time says nothing of what the clause tells; null where it may. */
function whySilent(clause: string, before: string, after: string): string | null {
  const past = planned.exec(clause)?.[0];
  if (past !== undefined) return `it was a plan, and nobody knows what became of it (“${past}”)`;
  const hope = hopeful.exec(clause)?.[0];
  if (hope !== undefined) return isDoubted(hope);
  if (leftOf.test(before)) return 'the time counts what is left of another';
  if (owned.test(after)) return 'the time belongs to a noun';
  return aimed.test(before) ? 'the time is that of an aim' : null;
}

/** The word by which a clause says that nothing came to pass; null without one. */
const doubtIn = (clause: string): string | null => (unreal.exec(clause) ?? may.exec(clause))?.[0] ?? null;

/** The word that denies what the clause tells; null without one. */
function denialIn(before: string, after: string): string | null {
  const own = denied.exec(before)?.[0];
  if (own !== undefined) return /^(?:no|least) \S+|^\S+/.exec(own)?.[0] ?? own;
  const next = hasFiniteVerb(before) ? null : deniedNext.exec(after);
  if (!next || hasFiniteVerb(next[1] ?? '')) return null;
  return next[0].slice(next[1]?.length).trim();
}

/** The verb of telling right beside the expression: "revealed earlier this week", "a report this week from"; null without. */
// Up to six words before: room for who told it.
const tellingBeside = (before: string, after: string): string | null =>
  (reporting.exec(before.split(/\s+/).slice(-6).join(' ')) ??
    (/^\s*(?:from|by|in)\s+\p{Lu}/u.test(after) ? reporting.exec(before) : null))?.[0] ?? null;

/** A whole year, or one from summer to summer, is no time for an event ("a move in 2025"); "earlier in the year" is less. */
const isTooWide = ({ value, mod, range }: Timex): boolean =>
  mod === null && (/^\d{4}\/\d{4}$/.test(value) || (/^\d{4}$/.test(value) && range.latest === `${value}-12-31`));
