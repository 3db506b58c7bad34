import { z } from 'astro/zod';
import { dateShape, statedRange } from '../calendar/stated-range.ts';
import { invisible } from '../text/visible.ts';
import { oneLine } from './one-line.ts';

const date = z
  .string('is not written YYYY-MM-DD, YYYY-MM or YYYY')
  .refine((text) => dateShape.test(text), 'is not written YYYY-MM-DD, YYYY-MM or YYYY')
  .refine((text) => !dateShape.test(text) || statedRange(text) !== null, 'is not in the calendar');

const webAddress = oneLine.pipe(
  z
    .string()
    .refine((text) => !new RegExp(invisible, 'u').test(text), {
      error: 'has a space or an invisible character in it',
      abort: true,
    })
    .refine((text) => /^https?:\/\//i.test(text) && URL.canParse(text), 'is not a web address'),
);

/** The front-matter fields of a seed, and what each may hold. A field left out is null, false or empty. */
export const frontMatterFields = z.object({
  /** The headline, when the text's own is not wanted. */
  title: oneLine.nullish().transform((text) => text ?? null),
  /** The day, month or year of publication; it beats the date prefix. */
  date: date.nullish().transform((text) => (text ? statedRange(text) : null)),
  /** Pins the story's address, whatever becomes of its headline and file name. */
  slug: z
    .string('is not text')
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not made of small letters, digits and single hyphens')
    .max(100, 'is longer than 100 characters')
    .nullish()
    .transform((text) => text ?? null),
  /** The publisher. */
  source: z
    .strictObject(
      { name: oneLine, url: webAddress.nullish() },
      { error: ({ code }) => (code === 'invalid_type' ? 'is no name with an address' : undefined) },
    )
    .nullish()
    .transform((source) => (source ? { name: source.name, url: source.url ?? null } : null)),
  author: oneLine.nullish().transform((text) => text ?? null),
  tags: z
    .array(oneLine, 'is not a list')
    .nullish()
    .transform((tags) => tags ?? []),
  /** A draft is read and checked, and left out of the site. */
  draft: z
    .boolean('is neither true nor false')
    .nullish()
    .transform((draft) => draft ?? false),
});
export type FrontMatterFields = z.output<typeof frontMatterFields>;
