import type { Word } from '../../model/read-story.ts';
import type { Span } from '../../model/text.ts';
import { wordSet } from '../../text/word-set.ts';
import type { CutSentence } from '../cut-blocks.ts';

/** One word of a name: what hyphens and apostrophes hold together, "Alexander-Arnold", "O’Rourke". */
export interface NameWord extends Span {
  readonly text: string;
  /** Whether it is a small word within a name: "van", "de". */
  readonly particle: boolean;
  readonly opensSentence: boolean;
}

/** Small words within names. */
export const particles = wordSet(
  'van von de der den del della di da do dos das du la le el al ter ten bin ibn ben mac zu y e',
);

/** Runs of capitalised words with nothing but a space between them, particles between two of them included. */
export function nameRuns(text: string, sentence: CutSentence): readonly (readonly NameWord[])[] {
  const runs: NameWord[][] = [];
  let run: NameWord[] = [];
  const close = (): void => {
    while (run.at(-1)?.particle) run.pop();
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const word of compounds(text, sentence)) {
    const previous = run.at(-1);
    if (previous && !/^ {1,2}$/.test(text.slice(previous.end, word.start)) && !isInitial(text, previous, word)) close();
    if (/^\p{Lu}/u.test(word.text)) run.push(word);
    else if (run.length > 0 && particles.has(word.text)) run.push({ ...word, particle: true });
    else close();
  }
  close();
  return runs;
}

/** "John W. Henry". */
const isInitial = (text: string, before: NameWord, word: NameWord): boolean =>
  before.end - before.start === 1 && text.slice(before.end, word.start) === '. ';

function compounds(text: string, sentence: CutSentence): readonly NameWord[] {
  const found: NameWord[] = [];
  let last: Word | null = null;
  for (const word of sentence.words) {
    const known = found.at(-1);
    const gap = last ? text.slice(last.end, word.start) : null;
    // A capital after an apostrophe goes on with the name; an "s" there is a possessive.
    // A capital follows "Mc" without a gap; after a longer word the gap was lost in copying.
    const joins =
      (gap === '' && known !== undefined && known.text.length <= 3) ||
      (gap === '-' && word.capital) ||
      (gap !== null && /^['’]$/.test(gap) && word.capital);
    if (known && joins) found[found.length - 1] = { ...known, end: word.end, text: text.slice(known.start, word.end) };
    else if (!(gap !== null && /^['’‘`´]$/.test(gap)))
      found.push({
        start: word.start,
        end: word.end,
        text: text.slice(word.start, word.end),
        particle: false,
        opensSentence: isOpening(text, sentence.span, word),
      });
    last = word;
  }
  return found;
}

const isOpening = (text: string, sentence: Span, { start }: Span): boolean =>
  start === sentence.start || /(?:^|[:;–—“‘"'(\n])\s?$/u.test(text.slice(Math.max(sentence.start, start - 2), start));
