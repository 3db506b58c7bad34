import { areJoined } from '../../text/phrase-index.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Word } from '../../text/words.ts';
import type { AttributeSense } from './club-lexicon.ts';
import type { Reading } from './club-mention.ts';

/** Nouns by which "the <place or league> …" names a club. */
const clubNouns = wordSet(
  'club side outfit team giants giant heavyweights heavyweight powerhouse powerhouses juggernauts titans leaders leader strugglers',
);
const titleNouns = wordSet('champions champion holders holder winners titleholders');
/** Words that may stand between the place or league and the noun: "the Premier League title holders". */
const between = wordSet('top flight first division league title football current reigning defending record');
/** Words before the whole that say the title is no longer held, or count titles won. */
const past = wordSet('former ex one two three four five six seven eight time times past then');

/**
 * Reads "the Spanish giants", "the Merseyside outfit", "the reigning Premier League champions": a place or league,
 * found at `from`, and a noun after it. Null when no such noun follows.
 */
export function clubDescription(
  text: string,
  all: readonly Word[],
  from: number,
  length: number,
  attributes: readonly AttributeSense[],
): Reading | null {
  if (attributes.length === 0) return null;
  const follows = (index: number, nouns: ReadonlySet<string>): boolean => {
    const word = all[index];
    return word !== undefined && nouns.has(word.folded) && areJoined(text, all[index - 1], word);
  };
  let to = from + length;
  while (to < from + length + 3 && follows(to, between)) to += 1;
  const isTitle = follows(to, titleNouns);
  if (!isTitle && !follows(to, clubNouns)) return null;
  const clubs = [...new Set(attributes.flatMap((attribute) => [...attribute.clubs]))];
  const competition = attributes.find((attribute) => attribute.competition !== null)?.competition ?? null;
  return {
    clubs,
    // "The Old Trafford club" needs no support; "the Bilbao club" may be any club of the city, registered or not.
    sure: clubs.length === 1 && attributes.every(({ ofGround }) => ofGround),
    by: 'description',
    titleOf: isTitle && !past.has(all[from - 1]?.folded ?? '') ? competition : null,
    length: to + 1 - from,
    takesArticle: true,
  };
}
