import { slug, slugKey } from '../../text/slug.ts';

/**
 * The last part of a story's address: the headline as a slug, then a key made from the path below the folder of
 * articles, so that nothing but the headline and the file's own name can move it.
 */
export const storyId = (headline: string, relativePath: string): string =>
  `${slug(headline) || 'story'}-${slugKey(relativePath)}`;
