import type { Saga } from '../../model/saga.ts';
import { wordSet } from '../../text/word-set.ts';
import { words } from '../../text/words.ts';

/** Words that every story has and that therefore say nothing of what happened; those of a beat come on top. */
const common = wordSet(
  'the and that this with from have has had been being their they them will would could should about into over after before since until than then also back next last early late start end days week weeks month months year years summer winter january february march april june july august september october november december make makes made take takes took give gave come came went said says tell tells told report reports reported reveal reveals revealed claim claims claimed according',
);
/** Words of three letters that do. */
const short = wordSet('bid fee met won ban');
/**
 * Letters by which two forms of one word are held to be one: "reject" of "rejected" and "rejection". The goldens are
 * the same from 4 to 8.
 */
const stemLength = 6;

/** The words of a passage that can say what happened, each by its stem. */
export type StemsOf = (passage: string) => readonly string[];

/** Picks the words that tell, in the stories of a saga: those of its subject's name do not. */
export function stemsOf({ subject, beat }: Saga): StemsOf {
  const idle = new Set([...common, ...beat.eventWords.common]);
  const pick = (passage: string): readonly string[] =>
    words(passage, { start: 0, end: passage.length })
      .filter(
        ({ folded, capital }) =>
          (folded.length > 3 || short.has(folded)) && !capital && !idle.has(folded) && !/^\d/.test(folded),
      )
      .map(({ folded }) => folded.slice(0, stemLength));
  const names = new Set(pick(subject));
  return (passage) => [...new Set(pick(passage).filter((stem) => !names.has(stem)))];
}
