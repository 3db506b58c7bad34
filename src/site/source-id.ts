import { slug, slugKey } from '../text/slug.ts';

const unnamed = 'unnamed';
/** Characters of a name whose slug is surely whole. */
const longest = 40;

/**
 * Last part of a source's address; null stands for the sources that stories do not name. Spellings that differ in case,
 * marks or punctuation alone share one, and with it a page.
 */
export function sourceId(name: string | null): string {
  if (name === null) return unnamed;
  const made = slug(name);
  // One that cannot be written so, is cut short, or would take another's place is told apart by a key.
  const own = made !== '' && made !== unnamed && name.length <= longest;
  return own ? made : `${made || 'source'}-${slugKey(name)}`;
}
