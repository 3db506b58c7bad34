import { createHash } from 'node:crypto';
import slugify from '@sindresorhus/slugify';

const longest = 64;
/**
 * Marks that no language sets over one letter. To put a run of them in order takes the square of its length.
 * Source: Unicode Standard Annex 15, "Stream-Safe Text Format", at most thirty.
 */
const markRun = /(\p{M}{30})\p{M}+/gu;

/**
 * The last part of a story's address: the headline as a slug of at most 64 characters, cut between words, then a key
 * of six letters and digits made from the path below the folder of articles, so that nothing but the headline and the
 * file's own name can move it.
 */
export function storyId(headline: string, relativePath: string): string {
  const slug = shortened(
    slugify(headline.replace(markRun, '$1'), {
      decamelize: false,
      customReplacements: [
        ['’', ''],
        ['‘', ''],
        ["'", ''],
      ],
    }),
  );
  const key = BigInt(`0x${createHash('sha256').update(relativePath).digest('hex')}`)
    .toString(36)
    .slice(-6);
  return `${slug || 'story'}-${key}`;
}

function shortened(slug: string): string {
  if (slug.length <= longest) return slug;
  const head = slug.slice(0, longest + 1);
  const lastHyphen = head.lastIndexOf('-');
  return lastHyphen > 0 ? head.slice(0, lastHyphen) : head.slice(0, longest);
}
