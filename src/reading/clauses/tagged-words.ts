import type { PartOfSpeech, TaggedWord } from '../../model/clause.ts';
import type { Span } from '../../model/text.ts';
import { contains } from '../../text/holding.ts';
import { type Tagged, tag } from '../../text/tagger.ts';
import type { BeatWords } from './beat-words.ts';
import { repaired } from './repaired-words.ts';

/** What is known of a sentence before its verbs are. */
export interface Known {
  /** Names of entities and people, in order, none over another. */
  readonly names: readonly Span[];
  /** Expressions of time, likewise. */
  readonly times: readonly Span[];
  readonly words: BeatWords;
}

/**
 * The words of a sentence with their parts of speech, in order. A name and an expression of time are one word each, so
 * that nothing within them is a verb; hyphens part no word. Where the tagger is known to err it is put right.
 */
export const taggedWords = (text: string, sentence: Span, known: Known): readonly TaggedWord[] =>
  repaired(text, glued(tag(text, sentence), known), known.words);

const plain: Readonly<Record<string, PartOfSpeech>> = {
  PROPN: 'NAME',
  INTJ: 'OTHER',
  SYM: 'OTHER',
  X: 'OTHER',
  SPACE: 'OTHER',
};

const asWord = ({ start, end, text, lemma, pos }: Tagged): TaggedWord => ({
  start,
  end,
  lower: text.toLowerCase().replaceAll('’', "'").replaceAll('‘', "'"),
  lemma: lemma.replaceAll('’', "'"),
  pos: plain[pos] ?? (pos as PartOfSpeech),
});

function glued(tokens: readonly Tagged[], { names, times }: Known): readonly TaggedWord[] {
  const whole = [
    ...names.map((span) => ({ span, pos: 'NAME' as const })),
    ...times.map((span) => ({ span, pos: 'TIME' as const })),
  ].toSorted((a, b) => a.span.start - b.span.start);
  const found: TaggedWord[] = [];
  let next = 0;
  for (const token of tokens) {
    while ((whole[next]?.span.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1;
    const last = found.at(-1);
    const around = whole[next];
    const word = asWord(token);
    if (around && contains(around.span, token)) {
      if (last && last.start >= around.span.start) found[found.length - 1] = joined(last, word, around.pos);
      else found.push({ ...word, pos: around.pos });
    } else if (last && isHyphened(last, word)) found[found.length - 1] = joined(last, word, hyphened(word));
    else found.push(word);
  }
  return found;
}

const hyphen = /^[-‐‑]$/;

/** "24-year-old", "out-of-date": a hyphen without white space on either side, or what follows one. */
const isHyphened = (last: TaggedWord, word: TaggedWord): boolean =>
  last.end === word.start &&
  (hyphen.test(word.lower) || /[-‐‑]$/.test(last.lower)) &&
  /^[\p{L}\p{N}]/u.test(last.lower);

/** A compound is what its last part is; a verb there is none any more: "a Madrid-based agent". */
const hyphened = ({ pos, lower }: TaggedWord): PartOfSpeech =>
  hyphen.test(lower) || pos === 'VERB' || pos === 'AUX' || pos === 'ADP' || pos === 'ADV' ? 'ADJ' : pos;

const joined = (a: TaggedWord, b: TaggedWord, pos: PartOfSpeech): TaggedWord => {
  const gap = a.end === b.start ? '' : ' ';
  return { start: a.start, end: b.end, lower: a.lower + gap + b.lower, lemma: a.lemma + gap + b.lemma, pos };
};
