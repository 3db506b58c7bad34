import { z } from 'astro/zod';
import { fields } from './text.ts';

/**
 * A stretch of a file that is no words of it: of Markdown a sign such as `**` or `](address)`, what parts two blocks, HTML
 * that is left out, or a character written as `&rsquo;`; of mail the sign of a quotation; a break inside a word.
 */
export const mark = z
  .object({
    ...fields,
    /** What a reader sees in its place: nothing, white space, or the character that is meant. */
    means: z.string(),
  })
  .readonly();
export type Mark = z.infer<typeof mark>;
