import type { Word } from '../../model/read-story.ts';
import { wordSet } from '../../text/word-set.ts';
import type { EntityLexicon } from './entity-lexicon.ts';

/** Verbs in the plural behind a name that is one of many: "that Greens have". */
const plural = wordSet('have are were want');
/** What an entity has done and a thing of that name has not. */
const done = wordSet(
  'agreed signed bid made offered sold rejected completed announced confirmed opened tabled submitted bought turned accepted told asked',
);

/**
 * Whether what stands behind a form that may be a plain word or a place says that it is an entity’s name: "Reading’s
 * captain", "the Reading captain", "he says Reading have", "Reading have signed".
 *
 * @param from its first word
 * @param to the word after it
 */
export function isShown(
  text: string,
  all: readonly Word[],
  from: number,
  to: number,
  { words }: EntityLexicon,
): boolean {
  const [first, last, next, after] = [all[from], all[to - 1], all[to], all[to + 1]];
  if (!first || !last || !next) return false;
  const gap = text.slice(last.end, next.start);
  const isRole = (word: Word | undefined): boolean =>
    word !== undefined && !word.capital && words.members.has(word.folded);
  // Up to two words describe who is there: "Reading’s young captain".
  if (/^['’‘`´]$/.test(gap)) return next.folded === 's' && [after, all[to + 2], all[to + 3]].some(isRole);
  if (gap !== ' ') return false;
  const opens = /(?:^|[.!?…:\n\r])[\s"'“‘«(]*$/.test(text.slice(Math.max(0, first.start - 6), first.start));
  if (opens) return next.folded === 'have' && after !== undefined && done.has(after.folded);
  return isRole(next) || (plural.has(next.folded) && all[from - 1]?.folded !== 'the');
}
