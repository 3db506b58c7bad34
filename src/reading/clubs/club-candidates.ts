import type { Beat } from '../../model/beat.ts';
import type { Span } from '../../model/text.ts';
import type { Word } from '../../text/words.ts';
import type { CutBlock } from '../cut-blocks.ts';
import { clubDescription } from './club-description.ts';
import { type ClubSense, clubLexicon, type Sense } from './club-lexicon.ts';
import type { Candidate, Reading } from './club-mention.ts';
import { looksLikeName } from './name-sense.ts';
import { meansPlace } from './place-sense.ts';

/** Every phrase of the story that may name a club, in the order of the text; phrases never overlap. */
export const clubCandidates = (text: string, blocks: readonly CutBlock[], beat: Beat): readonly Candidate[] =>
  blocks.flatMap((block) => inBlock(text, block, beat));

function inBlock(text: string, { words: all, section }: CutBlock, beat: Beat): readonly Candidate[] {
  const lexicon = clubLexicon(beat);
  const found: Candidate[] = [];
  let index = 0;
  while (index < all.length) {
    const match = lexicon.longestAt(text, all, index);
    const reading = match && read(text, all, index, match.length, match.payloads);
    if (reading) {
      const { clubs, sure, by, titleOf, length, takesArticle } = reading;
      found.push({ clubs, sure, by, titleOf, section, span: spanOf(text, all, index, length, takesArticle) });
    }
    index += reading?.length ?? match?.length ?? 1;
  }
  return found;
}

function read(
  text: string,
  all: readonly Word[],
  from: number,
  length: number,
  senses: readonly Sense[],
): Reading | null {
  if (senses.some(({ kind }) => kind === 'decoy')) return null;
  const clubs = senses.filter((sense) => sense.kind === 'club');
  const sureName = clubs.find((sense) => sense.sure && sense.by === 'name');
  // In "the Anfield club" the phrase names the club; in "the Liverpool side" the name already does.
  const description = sureName
    ? null
    : clubDescription(
        text,
        all,
        from,
        length,
        senses.filter((sense) => sense.kind === 'attribute'),
      );
  return description ?? clubName(text, all, from, length, clubs);
}

function clubName(
  text: string,
  all: readonly Word[],
  from: number,
  length: number,
  senses: readonly ClubSense[],
): Reading | null {
  const to = from + length;
  const [first] = senses;
  if (!first || (first.isCity && meansPlace(text, all, from, to))) return null;
  const counting = senses.filter((sense) => sense.sure || looksLikeName(text, all, from, to, sense));
  if (counting.length === 0) return null;
  return {
    clubs: [...new Set(counting.map(({ club }) => club.id))],
    sure: counting.some((sense) => sense.sure),
    by: first.by,
    titleOf: null,
    length,
    takesArticle: first.takesArticle,
  };
}

function spanOf(text: string, all: readonly Word[], from: number, length: number, takesArticle: boolean): Span {
  const [before, first, last] = [all[from - 1], all[from], all[from + length - 1]];
  if (!first || !last) throw new RangeError(`${length} words cannot begin at word ${from} of ${all.length}.`);
  const article = takesArticle && before?.folded === 'the' && text.slice(before.end, first.start) === ' ';
  return { start: article ? before.start : first.start, end: last.end };
}
