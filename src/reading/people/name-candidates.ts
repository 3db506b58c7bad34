import { bisector } from 'd3-array';
import type { Beat } from '../../model/beat.ts';
import type { Person } from '../../model/person.ts';
import type { Word } from '../../model/read-story.ts';
import type { Section } from '../../model/story.ts';
import type { Span } from '../../model/text.ts';
import type { Trace } from '../../model/trace.ts';
import { fold } from '../../text/fold.ts';
import type { CutBlock } from '../cut-blocks.ts';
import { givenNames } from './given-names.ts';
import { type NameWord, nameRuns } from './name-runs.ts';
import { type NotNames, notNames, openers } from './not-a-name.ts';
import { personLexicon } from './person-lexicon.ts';

/** Words that may name somebody, before the rest of the story is known. */
export interface NameCandidate {
  readonly span: Span;
  readonly section: Section;
  /** Its words; one for what may be a surname standing alone. */
  readonly words: readonly NameWord[];
  /** Everybody whom the registry knows by these words. */
  readonly bearers: readonly Person[];
  /** The role that stands right before, in small letters: "captain Ilian Vance"; null for none. */
  readonly afterRole: string | null;
  /** Whether an article stands right before, as before a thing: "the Golden Gate". */
  readonly afterArticle: boolean;
  /** Whether it may be a place by the word before: "in Buenos Vista". */
  readonly afterPlaceWord: boolean;
  /** Whether "he", "she" or the like follows in its sentence or the next. */
  readonly beforePronoun: boolean;
  /** Whether an age stands right after: "Ilian Vance, 24,". */
  readonly beforeAge: boolean;
  /** Whether the block is set like a headline, where capitals say nothing. */
  readonly inTitle: boolean;
}

/** Characters behind a name within which "he" may mean whom it names: a bound on the work. */
const reach = 300;

/** Everything of a block that may name a person, in order. */
export function nameCandidates(text: string, block: CutBlock, beat: Beat, trace?: Trace): readonly NameCandidate[] {
  const inTitle = isTitle(block);
  const no = notNames(beat);
  return block.sentences.flatMap((sentence, index) =>
    nameRuns(text, sentence)
      .flatMap((run) => parts(text, run, sentence.words, beat, no, trace))
      .map(({ words: own, bearers }) => {
        const span = { start: own[0].start, end: (own.at(-1) ?? own[0]).end };
        const before =
          // The word before, with room for the longest role.
          /([\p{L}-]+),?[ ]$/u.exec(text.slice(Math.max(sentence.span.start, span.start - 20), span.start))?.[1] ?? '';
        const next = block.sentences[index + 1]?.span ?? sentence.span;
        // "Ilian Vance, 24,", "Ilian Vance, aged 24"; "Ilian Vance (24)".
        const beforeAge = /^(?:, (?:aged )?\d{2}(?:,|\b)| \(\d{2}\))/.test(text.slice(span.end, span.end + 12));
        return {
          span,
          section: block.section,
          words: own,
          bearers,
          afterRole: no.roles.has(before.toLowerCase()) ? before.toLowerCase() : null,
          afterArticle: /^(?:the|an?)$/i.test(before),
          afterPlaceWord: /^(?:in|at|near|to|from|on|across|around)$/i.test(before),
          beforePronoun: /\b(?:he|him|his|she|her|hers)\b/i.test(
            text.slice(span.end, Math.min(next.end, span.end + reach)),
          ),
          beforeAge,
          inTitle,
        };
      }),
  );
}

interface RunPart {
  readonly words: readonly [NameWord, ...NameWord[]];
  readonly bearers: readonly Person[];
}

/** A run cut at the names of entities, places and outlets, and at people the registry knows in full. */
function parts(
  text: string,
  run: readonly NameWord[],
  words: readonly Word[],
  beat: Beat,
  no: NotNames,
  trace: Trace | undefined,
): readonly RunPart[] {
  const found: RunPart[] = [];
  let rest: NameWord[] = [];
  const close = (): void => {
    const own = trimmed(rest, no);
    // Four words hold nearly any name; no benchmark counts people.
    if (own && own.length <= 4 && own.every((word) => isNameLike(word, no))) found.push({ words: own, bearers: [] });
    else if (own && own.length > 1) {
      const span = { start: own[0].start, end: (own.at(-1) ?? own[0]).end };
      const other = own.find((word) => !isNameLike(word, no));
      const why = other ? `“${other.text}” is no part of anybody’s name` : 'more capitals in a row than a name has';
      trace?.({ stage: 'person', rule: null, span, verdict: 'refused', why });
    }
    rest = [];
  };
  const listed = listedNames(text, run, words, beat);
  let index = 0;
  for (let name = listed.get(index); index < run.length; name = listed.get(index)) {
    const own = run.slice(index, index + (name?.length ?? 1));
    const [head, ...others] = own;
    if (!head) break;
    // "Otto Vance" is not the Vance of the registry, and "Vance Street" is nobody.
    const inName = others.length === 0 && !(isFree(rest.at(-1), no) && isFree(run[index + 1], no));
    if (!name || (name.bearers.length > 0 && inName)) {
      if (isOutside(head, no)) close();
      else rest.push(head);
    } else {
      close();
      if (name.bearers.length > 0) found.push({ words: [head, ...others], bearers: name.bearers });
    }
    index += own.length;
  }
  close();
  return found;
}

const byStart = bisector(({ start }: Span) => start);

/** The registry's names in a run, by the number of the word they begin at, each with how many words it covers. */
function listedNames(
  text: string,
  run: readonly NameWord[],
  words: readonly Word[],
  beat: Beat,
): ReadonlyMap<number, { readonly length: number; readonly bearers: readonly Person[] }> {
  const lexicon = personLexicon(beat);
  // Both are in the order of the text; a sentence can have thousands of runs.
  let from = byStart.left(words, run[0]?.start ?? 0);
  const ends = new Map(run.map(({ end }, index) => [end, index]));
  const found = new Map<number, { readonly length: number; readonly bearers: readonly Person[] }>();
  run.forEach((word, index) => {
    while ((words[from]?.start ?? word.start) < word.start) from += 1;
    const match = lexicon.longestAt(text, words, from);
    const to = match ? ends.get(words[from + match.length - 1]?.end ?? -1) : undefined;
    if (match && to !== undefined)
      found.set(index, {
        length: to - index + 1,
        // Two forms of one person may be spelt alike but for a hyphen.
        bearers: [...new Set(match.payloads.flatMap((sense) => (sense.kind === 'person' ? [sense.person] : [])))],
      });
  });
  return found;
}

const isFree = (beside: NameWord | undefined, no: NotNames): boolean =>
  !beside || beside.particle || isOutside(beside, no);

/** A word of the language or a role; "Will" and "Said" are also given names, and then no sentence opens with them. */
const isOutside = ({ text, opensSentence }: NameWord, { roles }: NotNames): boolean =>
  (openers.has(fold(text)) || roles.has(fold(text))) && (opensSentence || !givenNames.has(fold(text)));

function trimmed(run: readonly NameWord[], no: NotNames): RunPart['words'] | null {
  const first = run.findIndex((word) => !isOutside(word, no) && !word.particle);
  const last = run.findLastIndex((word) => !isOutside(word, no) && !word.particle);
  const [head, ...others] = first < 0 ? [] : run.slice(first, last + 1);
  return head ? [head, ...others] : null;
}

/** Neither an acronym nor a number nor a word of the calendar, of institutions, of what the beat is about. */
const isNameLike = ({ text, particle }: NameWord, { common }: NotNames): boolean =>
  particle ||
  (!/\d|^\p{Lu}{2,}$/u.test(text) &&
    text.length > 1 &&
    !fold(text)
      .split('-')
      .some((part) => common.has(part)));

/**
 * Whether most longer words have capitals, in no more than a headline’s length. At half of them a plain sentence that
 * is full of names would be one; the goldens are the same from 0.75 to 0.9.
 */
function isTitle({ span, words }: CutBlock): boolean {
  if (span.end - span.start > 250) return false;
  const long = words.filter(({ folded }) => folded.length > 3);
  return long.length > 4 && long.filter(({ capital }) => capital).length > 0.75 * long.length;
}
