import { z } from 'astro/zod';
import { fields } from './text.ts';

/**
 * A stretch of a Markdown file that is no words of it: a sign such as `**` or `](address)`, what parts two blocks, HTML
 * that is left out, or a character written as `&rsquo;`.
 */
export const mark = z
  .object({
    ...fields,
    /** What a reader sees in its place: nothing, white space, or the character that is meant. */
    means: z.string(),
  })
  .readonly();
export type Mark = z.infer<typeof mark>;
