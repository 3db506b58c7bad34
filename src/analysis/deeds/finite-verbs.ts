import type { VerbGroup } from '../../model/clause.ts';
import type { Span } from '../../model/text.ts';
import { saidByBeing } from './being.ts';
import type { DeedWords } from './deed-words.ts';
import type { Governor } from './governor.ts';
import { idle, nothing, type Said, sure, unsure } from './said.ts';
import { type TimedSentence, wordsBetween } from './timed-sentence.ts';
import {
  appointments,
  arrangements,
  declarations,
  plans,
  scheduled,
  states,
  tellings,
  wishes,
} from './verb-classes.ts';

/** A finite verb and what a construction has to know of it. */
export interface Predicate {
  readonly sentence: TimedSentence;
  readonly governor: Governor;
  readonly verb: VerbGroup;
  /** What follows the verb, a few words in small letters. */
  readonly complement: string;
  /** Whether "to" and a verb follow on it. */
  readonly isChained: boolean;
  readonly words: DeedWords;
}

/** What a finite verb says if it is of this construction; null where it is none. */
type Construction = (predicate: Predicate) => Said | null;

/** What the finite verb of a clause says, by the first construction that it is of. */
export function saidByFinite(sentence: TimedSentence, governor: Governor, words: DeedWords): Said {
  const { clause, isFronted, chain } = governor;
  const { verb } = clause;
  const next = clause.others.find(({ span }) => span.start > verb.span.end);
  const predicate: Predicate = {
    sentence,
    governor,
    verb,
    complement: complementOf(sentence, governor),
    isChained: chain.length > 1 || (isFronted && next?.form === 'infinitive' && next.after === 'to'),
    words,
  };
  for (const construction of constructions) {
    const said = construction(predicate);
    if (said) return said;
  }
  return sure('done', verb.perfect ? 'the perfect tense' : 'the past tense');
}

const denied: Construction = ({ verb, sentence, governor }) =>
  verb.negated || isEmptied(sentence, verb, governor.clause.subject) ? nothing('it is denied') : null;

const possible: Construction = ({ verb: { modal } }) =>
  modal === null ? null : nothing(`it is only possible (“${modal}”)`);

/** "has a lease until 2027", "had talks", "has two keys". */
const having: Construction = ({ verb: { lemma, perfect, tense }, complement, isChained, words, governor }) => {
  if (lemma !== 'have' || perfect || isChained || (tense !== 'present' && words.held.test(complement))) return null;
  const ends = governor.preposition === 'until' && complement.split(' ').some((word) => words.terms.has(word));
  return ends && tense === 'present' ? sure('to-come', 'a term ends') : idle('it says what somebody has');
};

/** "scored twice", "made 34 appearances", "turned 27". */
const counting: Construction = ({ verb: { lemma }, complement, words }) =>
  words.tallies.has(lemma) || words.tallied.test(complement) || (lemma === 'turn' && /^\d+\b/.test(complement))
    ? idle(`it counts what somebody did (“${lemma}”)`)
    : null;

const future: Construction = ({ verb: { lemma, tense, passive } }) => {
  if (tense !== 'future') return null;
  if (wishes.has(lemma) && !passive && !plans.has(lemma)) return nothing(`a wish (“${lemma}”)`);
  return states.has(lemma)
    ? unsure('to-come', `a state to come (“${lemma}”)`)
    : sure('to-come', 'the future tense (“will”)');
};

/** "is permitted to talk". */
const permitted: Construction = ({ verb: { lemma, tense, passive }, isChained }) => {
  if (!(passive && isChained && /^(?:permit|allow|entitle)$/.test(lemma))) return null;
  return tense === 'present' ? sure('decided', 'somebody is free to do it') : nothing('somebody was free to do it');
};

/** "talks are scheduled for Monday", "he was expected on Monday". */
const appointed: Construction = ({ verb: { lemma, tense, passive, perfect } }) => {
  if (!(passive && appointments.has(lemma))) return null;
  return tense === 'present' && !perfect
    ? sure('to-come', `something is planned (“is ${lemma}”)`)
    : nothing('it was a plan, and nobody knows what became of it');
};

/** "they plan to bid", "they are going to bid". */
const planning: Construction = ({ verb: { lemma, tense, passive, progressive }, isChained }) => {
  if (!isChained) return null;
  if (plans.has(lemma) && tense === 'present' && !passive)
    return progressive || lemma === 'plan' || lemma === 'intend'
      ? sure('to-come', `a plan (“${lemma}”)`)
      : unsure('to-come', `it is expected (“${lemma}”)`);
  if (lemma !== 'go' || !progressive) return null;
  return tense === 'present' ? sure('to-come', '“is going to”') : nothing('it was a plan');
};

/** "rejected suggestions that". */
const isRefuted =
  /^(?:reject|dismiss|rubbish|deny|refute|quash|laugh off) (?:all |any |the |those |recent )?(?:suggestions|claims|reports|rumours|speculation|talk|links)\b/;

/** Words between an opening time and a verb of telling from which the time may be that of what is told. */
const tooFar = 12;

const telling: Construction = ({
  verb: { lemma, tense, perfect, passive },
  complement,
  isChained,
  governor,
  sentence,
}) => {
  const isPast = tense === 'past' || perfect;
  if (isRefuted.test(`${lemma} ${complement}`) && tense === 'past') return sure('told', `a denial (“${lemma}”)`);
  if (!tellings.has(lemma)) return null;
  const isOfThing = /^(?:the|a|an|their|his|its|her|\d+)\b/.test(complement);
  const isClause = sentence.clauses[governor.index + 1]?.kind === 'complement';
  // "claimed their eleventh title"
  if (lemma === 'claim' && isOfThing && !isClause) return unsure('done', 'what is claimed is a thing');
  if (!isPast) return unsure('told', `a verb of telling in the present (“${lemma}”)`);
  const isFar = governor.isFronted && governor.between.length >= tooFar;
  // "is said to be confident"
  return isFar || (passive && isChained)
    ? nothing('the time may be that of what is told')
    : sure('told', `a verb of telling (“${lemma}”)`);
};

const wishing: Construction = ({ verb: { lemma } }) =>
  wishes.has(lemma) ? nothing(`a wish, an attempt or an opinion (“${lemma}”)`) : null;

/** "announced on Monday that he is to leave": the announcement came to pass. */
const declaring: Construction = ({ verb: { lemma, tense, perfect }, isChained }) => {
  if (!declarations.has(lemma) || isChained) return null;
  return tense === 'past' || perfect ? sure('done', `an announcement (“${lemma}”)`) : unsure('told', 'an announcement');
};

/** "is flying tomorrow", "expires on 30 June", "is sold today". */
const present: Construction = ({ verb: { lemma, tense, perfect, progressive, passive }, complement, words }) => {
  if (tense !== 'present' || perfect) return null;
  if (progressive)
    return arrangements.has(lemma) || words.arranged.has(lemma)
      ? sure('to-come', `what is arranged (“is ${lemma}”)`)
      : nothing('it goes on, and nobody says until when');
  const runs = scheduled.has(lemma) || words.arranged.has(lemma) || (lemma === 'take' && /^place\b/.test(complement));
  if (!passive && runs) return sure('to-come', `the present of what runs by a calendar (“${lemma}”)`);
  return passive ? unsure('done', 'the passive in the present') : unsure(null, 'the present tense');
};

const lasting: Construction = ({ verb: { lemma, progressive, passive }, complement }) => {
  // "sat down with", "stood aside"
  if (/^(?:sit|stand|lie)$/.test(lemma) && /^(?:down|aside|up|by|in)\b/.test(complement) && !progressive) return null;
  if (states.has(lemma) && lemma !== 'have' && !(lemma === 'see' && passive))
    return unsure('done', `a state (“${lemma}”)`);
  return progressive ? unsure('done', 'it went on then') : null;
};

/** THE LIST: every construction of a finite verb but the plain past, in the order in which they are tried. */
const constructions: readonly Construction[] = [
  denied,
  possible,
  saidByBeing,
  having,
  counting,
  future,
  permitted,
  appointed,
  planning,
  telling,
  wishing,
  declaring,
  present,
  lasting,
];

/** What follows the verb, up to eight words. */
const complementOf = ({ words }: TimedSentence, { clause, chain }: Governor): string =>
  wordsBetween(words, clause.verb.span.end, Math.max(...chain.map(({ span }) => span.end), clause.span.end))
    .slice(0, 8)
    .map(({ lower }) => lower)
    .join(' ');

/** Whether a subject or an object empties what the verb says: "nobody", "neither side", "made no bid". */
function isEmptied({ words }: TimedSentence, verb: VerbGroup, subject: Span | null): boolean {
  const own = subject ? wordsBetween(words, subject.start, subject.end) : [];
  if (/^(?:no|nobody|none|nothing|neither|few|little|nor)$/.test(own[0]?.lower ?? '')) return true;
  const [next, then] = words.filter(({ start }) => start >= verb.span.end);
  const isNone = /^(?:no|nothing|nobody|neither|little|nowhere)$/.test(next?.lower ?? '');
  return isNone && !/^(?:fewer|less|doubt|longer)$/.test(then?.lower ?? '');
}
