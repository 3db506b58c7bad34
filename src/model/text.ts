import { z } from 'astro/zod';

/** The two ends of a span, for what has more to say of it. */
export const fields = { start: z.int().nonnegative(), end: z.int().nonnegative() };

/**
 * Offsets into the decoded text of ONE seed file, date prefix and front matter included; end excluded.
 * They count UTF-16 code units, so `seed.slice(start, end)` is the words; of a Markdown file, with its marks among them.
 */
export const span = z
  .object(fields)
  .refine(({ start, end }) => start < end, 'a span holds at least one character')
  .readonly();
export type Span = z.infer<typeof span>;

/** The characters a span points at; `wordsAt` is what a reader sees of them. */
export const cut = (text: string, { start, end }: Span): string => text.slice(start, end);

/** A list that has at least one member. */
export type NonEmpty<T> = readonly [T, ...T[]];
