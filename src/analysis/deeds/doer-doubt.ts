import type { TaggedWord } from '../../model/clause.ts';
import type { Span } from '../../model/text.ts';
import { wordSet } from '../../text/word-set.ts';
import type { DeedWords } from './deed-words.ts';
import type { Governor } from './governor.ts';
import { isSeen, speaks } from './ing-forms.ts';
import { isApposed, opensSentence } from './participles.ts';
import { type TimedSentence, wordsBetween } from './timed-sentence.ts';
import { declarations, tellings } from './verb-classes.ts';

const pronouns = wordSet('he she they');
const nobody = wordSet(
  'i we you it there no any many few fans supporters people everyone everybody anyone nobody none nothing neither what this that these those',
);

/** Who or what must do it: a name, a role, a thing of the trade, or he, she or they where somebody was named. */
export function doerDoubt(
  sentence: TimedSentence,
  governor: Governor,
  known: DeedWords,
  isNamed: boolean,
): string | null {
  const { words } = sentence;
  const { clause, group, isFronted } = governor;
  if (group.form === 'participle' || (group.form === 'ing' && !isSeen(governor))) {
    const at = words.findIndex(({ start }) => start >= group.span.start);
    if (group.lemma === 'accord') return null;
    const isOfSubject =
      opensSentence(sentence, group, clause) || isApposed(sentence, group, clause) || speaks(sentence, group);
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
  const isTelling = tellings.has(clause.verb.lemma);
  return subjectDoubt(words, clause.subject, known, isNamed, { isTelling, isRelative: clause.marker === 'who' });
}

function subjectDoubt(
  words: readonly TaggedWord[],
  subject: Span,
  known: DeedWords,
  isNamed: boolean,
  { isTelling = false, isRelative = false } = {},
): string | null {
  const own = wordsBetween(words, subject.start, subject.end);
  const [first] = own;
  if (!first) return 'nobody is said to do it';
  if (own.length === 1 && pronouns.has(first.lower)) return isNamed ? null : `nobody is named before “${first.lower}”`;
  // "what we reported in May": the outlet speaks of itself.
  if (first.lower === 'we' && own.length === 1 && isTelling) return null;
  if (nobody.has(first.lower)) return `“${first.lower}” is nobody in particular`;
  // "the death of Ford, who was killed": the name right before it.
  const head = isRelative && own.at(-1)?.pos === 'NAME' ? (own.at(-1) ?? null) : headOf(own);
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
