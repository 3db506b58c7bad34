import type { Clause, VerbGroup } from '../../model/clause.ts';
import type { Deed } from '../../model/deed.ts';
import type { Span } from '../../model/text.ts';
import type { DeedWords } from './deed-words.ts';
import type { Governor } from './governor.ts';
import { type TimedSentence, wordAt, wordsBetween } from './timed-sentence.ts';
import {
  appointments,
  arrangements,
  attained,
  commitments,
  declarations,
  plans,
  scheduled,
  states,
  tellings,
  wishes,
} from './verb-classes.ts';

/** What a predicate says at its time, and in words by which of its features. */
export interface Said {
  readonly says: Deed['says'];
  readonly why: string;
  /** Whether the construction itself leaves room for doubt. */
  readonly doubt: boolean;
}

const idle = (why: string): Said => ({ says: 'idle', why, doubt: true });
const nothing = (why: string): Said => ({ says: null, why, doubt: true });
const sure = (says: Deed['says'], why: string): Said => ({ says, why, doubt: false });
const unsure = (says: Deed['says'], why: string): Said => ({ says, why, doubt: true });

/** What the verb that governs a time says of it. */
export function saidBy(sentence: TimedSentence, governor: Governor, words: DeedWords): Said {
  const { clause, group, chain } = governor;
  const nearest = chain.at(-1) ?? group;
  // "according to a report this week"
  if (group.lemma === 'accord')
    return governor.between.some(({ lower }) => /^reports?$/.test(lower))
      ? sure('told', 'a report')
      : unsure('told', 'whom it goes by');
  // "was lodged on Monday and rejected on Tuesday", "will sign on Thursday and be presented on Friday".
  if (isJoined(sentence, governor)) return finiteSays(sentence, { ...governor, chain: [clause.verb] }, words);
  if (nearest.form === 'participle') return reduced(sentence, governor);
  if (nearest.form === 'ing' && isSeen(governor))
    return finiteSays(sentence, { ...governor, chain: [clause.verb] }, words);
  if (nearest.form === 'ing') return gerund(sentence, nearest);
  const finite = finiteSays(sentence, governor, words);
  if (nearest === clause.verb || finite.says === null) return finite;
  return chain.length > 1 ? followed(sentence, governor, finite) : nothing('the verb has no tense');
}

/** "was seen boarding a flight on Monday": what somebody saw came to pass. */
export const isSeen = ({ clause: { verb }, chain, group }: Governor): boolean =>
  chain.length === 2 &&
  verb.passive &&
  /^(?:see|spot|photograph|film|picture)$/.test(verb.lemma) &&
  group.after === null;

/** Whether a form goes on from the auxiliary of its clause, behind "and" or a comma. */
function isJoined({ words }: TimedSentence, { clause, group, chain }: Governor): boolean {
  if (group === clause.verb) return false;
  const continued = chain.slice(1).every(({ form }) => form === group.form);
  if (!continued) return false;
  const before = words.findLast(({ end, pos }) => end <= group.span.start && pos !== 'ADV');
  const isLinked = before?.pos === 'CCONJ' || before?.lower === ',';
  if (!isLinked) return false;
  if (group.form === 'participle') return clause.verb.passive;
  return group.form === 'infinitive' && group.after !== 'to' && clause.verb.tense === 'future';
}

/** "the bid submitted on Monday", "a meeting scheduled for January". */
function reduced(sentence: TimedSentence, { group, clause, chain, isFronted }: Governor): Said {
  const { words } = sentence;
  // "Sold to Rome in July, the painter": what opens the sentence is said of its subject.
  if (opensSentence(sentence, group, clause)) return sure('done', `a participle of the subject (“${group.lemma}”)`);
  if (isFronted) return nothing('a participle behind the time');
  if (tellings.has(group.lemma)) return unsure('told', `what was told (“${group.lemma}”)`);
  if (wishes.has(group.lemma) && !appointments.has(group.lemma))
    return nothing(`it is hoped or thought (“${group.lemma}”)`);
  if (appointments.has(group.lemma))
    return clause.verb.tense === 'present' && clause.verb.modal === null && !clause.verb.negated
      ? sure('to-come', `something is planned (“${group.lemma}”)`)
      : nothing('it was a plan');
  const before = words.find(
    ({ end }, at) => end <= group.span.start && (words[at + 1]?.start ?? 0) >= group.span.start,
  );
  const isBehindNoun = before?.pos === 'NOUN' || before?.pos === 'NAME' || isApposed(sentence, group, clause);
  const negated = group.negated || clause.verb.negated || clause.verb.modal !== null;
  if (negated) return nothing('it is denied, or only possible');
  return isBehindNoun && chain.length >= 1
    ? sure('done', `a participle right behind its noun (“${group.lemma}”)`)
    : unsure('done', `a participle (“${group.lemma}”)`);
}

/** "The winger, hired from Rome in May, is": a participle that a comma parts from the subject, which it is said of. */
export function isApposed({ words }: TimedSentence, { span }: VerbGroup, { subject, verb }: Clause): boolean {
  const at = wordAt(words, span.start);
  return (
    subject !== null && words[at - 1]?.lower === ',' && words[at - 2]?.end === subject.end && verb.span.start > span.end
  );
}

/** Whether a participle begins the sentence and the subject follows its comma. */
export function opensSentence(
  { words }: TimedSentence,
  { span, form, negated }: VerbGroup,
  { subject, verb }: Clause,
): boolean {
  const [first] = words;
  if (form !== 'participle' || negated || !first || span.start !== first.start || !subject) return false;
  return (
    subject.start > span.end && words[wordAt(words, subject.start) - 1]?.lower === ',' && verb.span.start >= subject.end
  );
}

/** "after agreeing a fee", "despite turning down a bid", "having signed". */
function gerund(sentence: TimedSentence, group: VerbGroup): Said {
  const { lemma, perfect, negated } = group;
  const after = group.after ?? openerOf(sentence, group);
  if (negated) return nothing('it is denied');
  if (wishes.has(lemma) || states.has(lemma)) return nothing(`a wish or a state (“${lemma}”)`);
  if (perfect || after === 'having') return sure('done', `it had been done (“having”, ${lemma})`);
  if (after !== null && /^(?:after|since|despite|following)$/.test(after))
    return sure('done', `“${after}” and the -ing form`);
  return unsure('done', `an -ing form (“${lemma}”)`);
}

/** "despite Liverpool turning down": the conjunction before the subject of an -ing form; null without one. */
export function openerOf({ words }: TimedSentence, { span }: VerbGroup): string | null {
  const at = behindSubject(words, span);
  return at === null ? null : (words[at]?.lower ?? null);
}

/** The subject of an -ing form between it and such a conjunction; null where there is none. */
export function subjectOfIng({ words }: TimedSentence, { span }: VerbGroup): Span | null {
  const at = behindSubject(words, span);
  const [first, last] = [words[(at ?? 0) + 1], words[wordAt(words, span.start) - 1]];
  return at !== null && first && last && first.start < span.start ? { start: first.start, end: last.end } : null;
}

/** Index of the conjunction before the noun that an -ing form follows. */
function behindSubject(words: TimedSentence['words'], { start }: Span): number | null {
  for (let at = wordAt(words, start) - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (word && /^(?:after|since|despite|following)$/.test(word.lower)) return at;
    if (!word || !/^(?:NAME|NOUN|ADJ|DET)$/.test(word.pos)) return null;
  }
  return null;
}

function finiteSays(sentence: TimedSentence, governor: Governor, words: DeedWords): Said {
  const { clause, isFronted } = governor;
  const { verb } = clause;
  const { lemma, tense, modal, negated, perfect, progressive, passive } = verb;
  if (negated) return nothing('it is denied');
  const objection = emptied(sentence, clause.verb, clause.subject);
  if (objection !== null) return nothing(objection);
  if (modal !== null) return nothing(`it is only possible (“${modal}”)`);
  const complement = complementOf(sentence, governor);
  const next = clause.others.find(({ span }) => span.start > verb.span.end);
  const isChained = governor.chain.length > 1 || (isFronted && next?.form === 'infinitive' && next.after === 'to');
  if (lemma === 'be' && !progressive) return copula(tense, complement, isChained, words);
  if (lemma === 'have' && !perfect && !isChained && !(tense !== 'present' && words.held.test(complement)))
    return governor.preposition === 'until' &&
      tense === 'present' &&
      complement.split(' ').some((word) => words.terms.has(word))
      ? sure('to-come', 'a term ends')
      : idle('it says what somebody has');
  if (words.tallies.has(lemma) || words.tallied.test(complement))
    return idle(`it counts what somebody did (“${lemma}”)`);
  if (tense === 'future')
    return wishes.has(lemma) && !passive && !plans.has(lemma)
      ? nothing(`a wish (“${lemma}”)`)
      : states.has(lemma)
        ? unsure('to-come', `a state to come (“${lemma}”)`)
        : sure('to-come', 'the future tense (“will”)');
  if (passive && isChained && /^(?:permit|allow|entitle)$/.test(lemma))
    return tense === 'present' ? sure('decided', 'somebody is free to do it') : nothing('somebody was free to do it');
  if (passive && appointments.has(lemma))
    return tense === 'present' && !perfect
      ? sure('to-come', `something is planned (“is ${lemma}”)`)
      : nothing('it was a plan, and nobody knows what became of it');
  if (plans.has(lemma) && tense === 'present' && !passive && isChained)
    return progressive || lemma === 'plan' || lemma === 'intend'
      ? sure('to-come', `a plan (“${lemma}”)`)
      : unsure('to-come', `it is expected (“${lemma}”)`);
  if (lemma === 'go' && progressive && isChained)
    return tense === 'present' ? sure('to-come', '“is going to”') : nothing('it was a plan');
  // "claimed their eleventh title": a claim with an object is none that is told.
  if (
    lemma === 'claim' &&
    /^(?:the|a|an|their|his|its|her|\d+)\b/.test(complement) &&
    !isFollowedByClause(sentence, governor)
  )
    return unsure('done', 'what is claimed is a thing');
  // "rejected suggestions that": the denial is a telling.
  if (isRefuted.test(`${lemma} ${complement}`) && tense === 'past') return sure('told', `a denial (“${lemma}”)`);
  if (tellings.has(lemma)) {
    const isOwn = !isFronted || governor.between.length < 12;
    return tense === 'past' || perfect
      ? isOwn && !(passive && isChained)
        ? sure('told', `a verb of telling (“${lemma}”)`)
        : nothing('the time may be that of what is told')
      : unsure('told', `a verb of telling in the present (“${lemma}”)`);
  }
  if (wishes.has(lemma)) return nothing(`a wish, an attempt or an opinion (“${lemma}”)`);
  if (declarations.has(lemma) && !isChained)
    return tense === 'past' || perfect
      ? sure('done', `an announcement (“${lemma}”)`)
      : unsure('told', 'an announcement');
  if (tense === 'present' && !perfect) {
    if (progressive)
      return arrangements.has(lemma) || words.arranged.has(lemma)
        ? sure('to-come', `what is arranged (“is ${lemma}”)`)
        : nothing('it goes on, and nobody says until when');
    if (!passive && (scheduled.has(lemma) || words.arranged.has(lemma)))
      return sure('to-come', `the present of what runs by a calendar (“${lemma}”)`);
    return passive ? unsure('done', 'the passive in the present') : unsure(null, 'the present tense');
  }
  if (states.has(lemma) && lemma !== 'have' && !(lemma === 'see' && passive))
    return unsure('done', `a state (“${lemma}”)`);
  if (progressive) return unsure('done', 'it went on then');
  return sure('done', perfect ? 'the perfect tense' : 'the past tense');
}

const isRefuted =
  /^(?:reject|dismiss|rubbish|deny|refute|quash|laugh off) (?:all |any |the |those |recent )?(?:suggestions|claims|reports|rumours|speculation|talk|links)\b/;

/** Whether the clause behind tells what is said. */
const isFollowedByClause = ({ clauses }: TimedSentence, { index }: Governor): boolean =>
  clauses[index + 1]?.kind === 'complement';

/** What an infinitive makes of the verb before it: "is set to sign", "agreed to join", "managed to sign". */
function followed(sentence: TimedSentence, { clause, chain }: Governor, finite: Said): Said {
  const [, ...rest] = chain;
  const [next] = rest;
  const { verb } = clause;
  const gap = next ? wordsBetween(sentence.words, verb.span.end, next.span.start) : [];
  const isInPrinciple = gap.map(({ lower }) => lower).join(' ') === 'in principle';
  const isDirect = isInPrinciple || gap.every(({ pos, lower }) => /^(?:ADV|TIME|ADJ)$/.test(pos) || lower === 'not');
  if (rest.some(({ negated }) => negated)) return nothing('it is denied');
  if (rest.some(({ form }) => form === 'ing')) return nothing('an -ing form stands between the verb and the time');
  const isPlan = finite.says === 'to-come' || finite.says === 'decided';
  if (isPlan && rest.length === 1 && isDirect) return finite;
  // "plan to make a move to sign him in January": the plan is for then.
  if (isPlan && rest.every(({ form }) => form === 'infinitive') && plans.has(verb.lemma)) return finite;
  if (isPlan) return unsure('to-come', 'an aim of what is planned');
  if (finite.says === 'told') return nothing('the time is that of what is told');
  if (commitments.has(verb.lemma) && isDirect)
    return rest.length === 1 ? sure('decided', `a decision (“${verb.lemma}”)`) : unsure('decided', 'a decision');
  if (attained.has(verb.lemma) && isDirect && rest.length === 1) return finite;
  return nothing('the time is that of an aim');
}

/** What follows "is" or "has" up to the time, in small letters. */
const complementOf = ({ words }: TimedSentence, { clause, isFronted, chain }: Governor): string => {
  const from = clause.verb.span.end;
  const end = isFronted ? clause.span.end : Math.max(...chain.map(({ span }) => span.end), clause.span.end);
  return wordsBetween(words, from, end)
    .slice(0, 8)
    .map(({ lower }) => lower)
    .join(' ');
};

function copula(tense: VerbGroup['tense'], complement: string, isChained: boolean, words: DeedWords): Said {
  const present = tense === 'present' || tense === 'future';
  if (/^(?:likely|unlikely|keen|ready|hopeful|expected|poised) /.test(complement))
    return present ? unsure('to-come', 'it is likely, or hoped for') : nothing('it was hoped for');
  if (/^(?:\w+ly |now |also |still )?(?:due|set|scheduled|booked|pencilled|to \w)/.test(complement))
    return tense === 'present'
      ? sure('to-come', 'it is due')
      : nothing('it was a plan, and nobody knows what became of it');
  if (/^(?:\w+ly |now |also |still )?(?:free|permitted|allowed|able|eligible|entitled) to\b/.test(complement))
    return present ? sure('decided', 'somebody is free to do it') : unsure(null, 'somebody was free to do it');
  if (words.states.test(complement)) return present ? sure('to-come', 'a term ends') : unsure(null, 'a term');
  // "were unable to agree", "had been in talks to sign"
  if (isChained || /^(?:\w+ly |now |also |still )?in \w+/.test(complement)) return nothing('it says what is or was so');
  return idle('it says what is or was so');
}

/** Why a subject or an object empties what the verb says: "nobody", "neither side", "made no bid". */
function emptied(
  { words }: TimedSentence,
  verb: VerbGroup,
  subject: { start: number; end: number } | null,
): string | null {
  const own = subject ? wordsBetween(words, subject.start, subject.end) : [];
  if (/^(?:no|nobody|none|nothing|neither|few|little|nor)$/.test(own[0]?.lower ?? '')) return 'it is denied';
  const [next, then] = words.filter(({ start }) => start >= verb.span.end);
  if (/^(?:no|nothing|nobody|neither|little|nowhere)$/.test(next?.lower ?? ''))
    return /^(?:fewer|less|doubt|longer)$/.test(then?.lower ?? '') ? null : 'it is denied';
  return null;
}
