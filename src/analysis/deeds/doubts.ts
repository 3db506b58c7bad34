import type { Clause, TaggedWord } from '../../model/clause.ts';
import type { Span } from '../../model/text.ts';
import { wordSet } from '../../text/word-set.ts';
import type { DeedWords } from './deed-words.ts';
import type { Governor } from './governor.ts';
import { isApposed, isSeen, openerOf, opensSentence } from './says.ts';
import { type TimedSentence, wordsBetween } from './timed-sentence.ts';
import { declarations, tellings, vouching } from './verb-classes.ts';

/** Words between a verb and its time from which they may not belong together: measured in `npm run score`. */
const farthest = 14;

/** What stands around a deed. */
export interface Beside {
  /** Whether somebody is named, or described, before its verb. */
  readonly isNamed: boolean;
  /** The noun that its time may belong to: "a sale this summer is"; null for none. */
  readonly ofNoun: string | null;
  /** Whether the time is that of a telling. */
  readonly isTold: boolean;
}

/** Why nobody can be sure that a sentence says what its words seem to say; each in plain English. */
export function doubtsOf(
  sentence: TimedSentence,
  governor: Governor,
  words: DeedWords,
  { isNamed, ofNoun, isTold }: Beside,
): readonly string[] {
  return [
    doer(sentence, governor, words, isNamed),
    clauseKind(sentence, governor, isTold),
    hedge(sentence, governor),
    distance(governor, ofNoun),
    denial(sentence, governor),
  ].filter((doubt) => doubt !== null);
}

const pronouns = wordSet('he she they');
const nobody = wordSet(
  'i we you it there no any many few fans supporters people everyone everybody anyone nobody none nothing neither what this that these those',
);

/** Who or what must do it: a name, a role, a thing of the trade, or he, she or they where somebody was named. */
function doer(sentence: TimedSentence, governor: Governor, known: DeedWords, isNamed: boolean): string | null {
  const { words } = sentence;
  const { clause, group, isFronted } = governor;
  if (group.form === 'participle' || (group.form === 'ing' && !isSeen(governor))) {
    const at = words.findIndex(({ start }) => start >= group.span.start);
    if (group.lemma === 'accord') return null;
    const isOfSubject = opensSentence(sentence, group, clause) || isApposed(sentence, group, clause);
    if (clause.subject && isOfSubject) return subjectDoubt(words, clause.subject, known, isNamed);
    const hasOwn = group.form === 'ing' && (words[at - 1]?.pos === 'NAME' || words[at - 1]?.pos === 'NOUN');
    const owner = group.form === 'participle' || hasOwn ? words[at - 1] : null;
    const isOwn = isFronted || owner?.pos === 'CCONJ' || owner?.lower === ',';
    if (!owner || isOwn)
      return clause.subject ? subjectDoubt(words, clause.subject, known, isNamed) : 'nobody is said to do it';
    return owner.pos === 'NAME' || isKnown(owner, known) ? null : `“${owner.lower}” may be nothing that is done`;
  }
  if (!clause.subject) return 'nobody is said to do it';
  // "it was reported this week"
  const isSaying =
    clause.verb.passive &&
    (tellings.has(clause.verb.lemma) ||
      declarations.has(clause.verb.lemma) ||
      /^(?:decide|agree)$/.test(clause.verb.lemma));
  if (isSaying && wordsBetween(words, clause.subject.start, clause.subject.end)[0]?.lower === 'it') return null;
  return subjectDoubt(words, clause.subject, known, isNamed, tellings.has(clause.verb.lemma));
}

function subjectDoubt(
  words: readonly TaggedWord[],
  subject: Span,
  known: DeedWords,
  isNamed: boolean,
  isTelling = false,
): string | null {
  const own = wordsBetween(words, subject.start, subject.end);
  const [first] = own;
  if (!first) return 'nobody is said to do it';
  if (own.length === 1 && pronouns.has(first.lower)) return isNamed ? null : `nobody is named before “${first.lower}”`;
  // "what we reported in May": the outlet speaks of itself.
  if (first.lower === 'we' && own.length === 1 && isTelling) return null;
  if (nobody.has(first.lower)) return `“${first.lower}” is nobody in particular`;
  const head = headOf(own);
  if (!head) return 'nobody is said to do it';
  if (head.pos === 'NAME' || isKnown(head, known)) return null;
  return `“${head.lower}” may be nobody who acts`;
}

/** The noun that what hangs on it with "of", "for", "from" leaves: "the head of the board". */
function headOf(words: readonly TaggedWord[]): TaggedWord | null {
  const measured = words.findIndex(({ lower }, at) => lower === 'of' && partitives.has(words[at - 1]?.lower ?? ''));
  if (measured > 0) return headOf(words.slice(measured + 1));
  const hanging = words.findIndex(
    ({ pos, lower }, at) => at > 0 && (pos === 'ADP' || (pos === 'VERB' && lower !== 'bid') || lower === ','),
  );
  const head = (hanging < 0 ? words : words.slice(0, hanging)).findLast(({ pos }) => pos === 'NOUN' || pos === 'NAME');
  return head ?? null;
}

/** Nouns that only say how much of a thing there is. */
const partitives = wordSet('round rounds number series set pair lot part half couple one two both first second third');

const isKnown = ({ lower, lemma }: TaggedWord, { doers, things }: DeedWords): boolean =>
  [lower, lemma].some((form) => doers.has(form) || things.has(form)) || /^\d+-year-olds?$/.test(lower);

/** Conjunctions whose clause says what is so. */
const factual = wordSet('as because since although though while whereas after despite');

/** The clause must stand by itself, or hang on others in a way that leaves it true. */
function clauseKind(sentence: TimedSentence, governor: Governor, isTold: boolean): string | null {
  const { clauses, words } = sentence;
  const { index, group, isWhen } = governor;
  // "said on Monday that he stays if he is paid": there it is a part of what is told.
  const from = isTold && clauses[index + 1]?.kind === 'complement' ? index + 1 : clauses.length;
  if (clauses.slice(0, from).some(({ kind }) => kind === 'condition')) return 'a condition stands in the sentence';
  if (isWhen || group.lemma === 'accord') return null;
  const isBare = group.form === 'ing' && !group.perfect && !isSeen(governor);
  if (isBare && (group.after ?? openerOf(sentence, group)) === null) return 'an -ing form without a preposition';
  for (let at = index; at >= 0; at -= 1) {
    const own = clauses[at];
    if (!own) break;
    if (own.kind === 'main') return null;
    if (own.kind === 'subordinate') {
      if (!factual.has(own.marker ?? '')) return `it stands behind “${own.marker ?? '…'}”`;
      return null;
    }
    if (own.kind === 'relative')
      return /^(?:who|which|whose)$/.test(own.marker ?? '') || isOfItsNoun(own)
        ? null
        : `it stands behind “${own.marker ?? '…'}”`;
    if (own.kind === 'complement') {
      const parent = clauses[at - 1];
      const doubt = parent ? parentDoubt(own, parent, words) : 'nobody is said to say it';
      if (doubt !== null) return doubt;
      // What hangs on a clause is as sure as that one.
      at -= 1;
      if (parent?.kind === 'main') return null;
      at += 1;
    }
  }
  return null;
}

/** "the squad that flew to Rome on Monday": the noun before it is its subject. */
const isOfItsNoun = ({ marker, subject, span }: Clause): boolean =>
  marker === 'that' && subject !== null && subject.end <= span.start;

/** Who says so must say it, and not hope, think or deny it. */
function parentDoubt(own: Clause, { verb, subject }: Clause, words: readonly TaggedWord[]): string | null {
  if (own.marker !== null && own.marker !== 'that') return `it stands behind “${own.marker}”`;
  // "it is expected that he will fly on Friday"
  if (
    verb.lemma === 'expect' &&
    verb.passive &&
    verb.tense === 'present' &&
    own.verb.tense === 'future' &&
    !verb.negated
  )
    return null;
  const isNamed = subject !== null && wordsBetween(words, subject.start, subject.end).some(({ pos }) => pos === 'NAME');
  if (!vouching.has(verb.lemma) && !(verb.lemma === 'claim' && isNamed)) return `somebody’s opinion (“${verb.lemma}”)`;
  if (verb.negated || verb.modal !== null || verb.tense === 'future') return 'nobody has said so yet';
  const between = wordsBetween(words, verb.span.end, own.span.start);
  return between.some(({ lower }) => /^(?:hope|belief|fear|feeling)s?$/.test(lower)) ? 'somebody’s opinion' : null;
}

const hedges = wordSet(
  'likely unlikely possibly perhaps maybe probably potentially presumably apparently seemingly supposedly allegedly thought believed understood could might may would should hope hoped hoping hopeful want wants wanted suggest suggests suggested linked nearly almost rumoured tipped optimistic pessimistic confident keen eager adamant convinced rather instead wondering wonder unclear question dream',
);

/** Words of the clause, before its verb and between verb and time, that take half of it back. */
function hedge({ words }: TimedSentence, { clause, between, group }: Governor): string | null {
  const before = wordsBetween(words, clause.span.start, group.span.end);
  const found = [...before, ...between].find(
    ({ lower, pos }) => hedges.has(lower) && !(lower === 'may' && pos === 'TIME'),
  );
  return found ? `“${found.lower}” takes some of it back` : null;
}

/** Nothing may part the verb from its time. */
function distance({ between, isFronted, isWhen }: Governor, ofNoun: string | null): string | null {
  if (isWhen) return null;
  const limit = between.find(
    ({ lower }, at) => /^(?:until|till|before)$/.test(lower) || (lower === 'by' && isHour(between[at + 1])),
  );
  if (limit && !isFronted) return `“${limit.lower}” says when it ends`;
  if (ofNoun !== null) return `the time may be that of the noun before it (“${ofNoun}”)`;
  if (between.length > farthest) return 'many words part the verb from the time';
  if (isFronted) {
    const part = between.find((word) => word.lower !== ',' && parts(word));
    return part ? `“${part.lower}” parts the time from the verb` : null;
  }
  const part = between.find(parts);
  return part ? `“${part.lower}” parts the verb from the time` : null;
}

/** Whether what stands behind a word is no longer the verb’s; "as a target" is. */
const parts = ({ pos, lower }: TaggedWord): boolean =>
  pos === 'VERB' ||
  pos === 'SCONJ' ||
  (lower === 'as' && pos !== 'ADP') ||
  /^(?:[,;:()–—-]|that|who|which|if|while|than)$/.test(lower);

/** "by 5pm on Monday", "by the close of business on Friday". */
const isHour = (word: TaggedWord | undefined): boolean =>
  word !== undefined && (/^\d/.test(word.lower) || /^(?:noon|midnight|midday|the)$/.test(word.lower));

const untrue =
  /^(?:deny|denies|denied|denying|false|untrue|lie|lies|nonsense|baseless|unfounded|rubbish|rubbished|dismissed|dismiss|joke|exaggerated|wide|refute|refuted|quash|quashed)$/;

function denial({ words }: TimedSentence, { group }: Governor): string | null {
  const found = words.find(
    ({ lower, end }, at) =>
      end !== group.span.end && untrue.test(lower) && (lower !== 'wide' || words[at + 1]?.lower === 'of'),
  );
  return found ? `the sentence denies something (“${found.lower}”)` : null;
}
