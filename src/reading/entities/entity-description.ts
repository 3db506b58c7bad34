import type { Attribute } from '../../model/naming.ts';
import type { Word } from '../../model/read-story.ts';
import { areJoined } from '../../text/phrase-index.ts';
import type { Meant } from './candidate.ts';
import type { EntityLexicon } from './entity-lexicon.ts';

/**
 * Reads "the Japanese agency", "the reigning European champions": an attribute, found at `from`, and a noun after it.
 * Null when no such noun follows.
 */
export function entityDescription(
  text: string,
  all: readonly Word[],
  from: number,
  length: number,
  attributes: readonly Attribute[],
  { words }: EntityLexicon,
): Meant | null {
  if (attributes.length === 0) return null;
  const follows = (index: number, nouns: ReadonlySet<string>): boolean => {
    const word = all[index];
    return word !== undefined && nouns.has(word.folded) && areJoined(text, all[index - 1], word);
  };
  let to = from + length;
  // Up to three words between attribute and noun. Not fine: `npm run score` finds the same from one on.
  while (to < from + length + 3 && follows(to, words.between)) to += 1;
  const isTitle = follows(to, words.titleNouns);
  if (!isTitle && !follows(to, words.nouns)) return null;
  const entities = [...new Set(attributes.flatMap((attribute) => attribute.entities))];
  const title = attributes.find((attribute) => attribute.title !== null)?.title ?? null;
  return {
    entities,
    // A ground is its holder’s alone; "the Bilbao team" may be any team of the city, registered or not.
    sure: entities.length === 1 && attributes.every(({ alone }) => alone),
    by: 'description',
    titleOf: isTitle && !words.noLonger.has(all[from - 1]?.folded ?? '') ? title : null,
    length: to + 1 - from,
    takesArticle: true,
  };
}
