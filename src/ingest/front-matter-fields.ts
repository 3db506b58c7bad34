import { z } from 'astro/zod';
import { dateShape, statedRange } from '../calendar/stated-range.ts';
import { provenance } from '../model/story.ts';
import { forbidden } from './decode.ts';

const filled = z
  .string()
  .trim()
  .refine((text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text), 'is empty')
  .refine((text) => !forbidden.test(text), 'holds a control character');

const date = z
  .union([z.string(), z.int()])
  .transform(String)
  .refine((text) => dateShape.test(text), 'is not written YYYY-MM-DD, YYYY-MM or YYYY')
  .refine((text) => !dateShape.test(text) || statedRange(text) !== null, 'is not in the calendar');

/** The front-matter fields of a seed, and what each may hold. A field left out is null, false or empty. */
export const frontMatterFields = z.object({
  /** The headline, when the text's own is not wanted. */
  title: filled.nullish().transform((text) => text ?? null),
  /** The day, month or year of publication; it beats the date prefix. */
  date: date.nullish().transform((text) => (text ? statedRange(text) : null)),
  /** Pins the story's address, whatever becomes of its headline and file name. */
  slug: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not made of small letters, digits and single hyphens')
    .max(100, 'is longer than 100 characters')
    .nullish()
    .transform((text) => text ?? null),
  /** The publisher. */
  source: z
    .strictObject({ name: filled, url: z.url({ protocol: /^https?$/, error: 'is not a web address' }).nullish() })
    .nullish()
    .transform((source) => (source ? { name: source.name, url: source.url ?? null } : null)),
  author: filled.nullish().transform((text) => text ?? null),
  tags: provenance
    .unwrap()
    .shape.tags.unwrap()
    .nullish()
    .transform((tags) => tags ?? []),
  /** A draft is read and checked, and left out of the site. */
  draft: z
    .boolean()
    .nullish()
    .transform((draft) => draft ?? false),
});
export type FrontMatterFields = z.output<typeof frontMatterFields>;
