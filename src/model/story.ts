import { z } from 'astro/zod';
import { dayRange, isoDay, timeOfDay } from './date.ts';
import { element } from './element.ts';
import { mark } from './mark.ts';
import { span } from './text.ts';

/**
 * One run of text that stands by itself on the page.
 * `main` is the story; `secondary` is a roundup of other stories at its foot; `boilerplate` is what the
 * publisher's page put around it (share labels, captions, links to other articles).
 */
export const block = z
  .object({
    kind: z.enum(['paragraph', 'heading']),
    section: z.enum(['main', 'secondary', 'boilerplate']),
    span,
  })
  .readonly();
export type Block = z.infer<typeof block>;
export type Section = Block['section'];

const told = {
  kind: z.literal('stated'),
  range: dayRange,
  /** Time of that day in the saga's zone, `HH:MM`; null when none is told. */
  time: timeOfDay.nullable(),
};

/**
 * A day, month or year the seed states, as the range of days it covers; or that it states none. A dateline is a date that
 * the head of the text prints, and has its place there.
 */
export const statedDate = z.union([
  z.object({ ...told, from: z.enum(['prefix', 'front-matter']) }).readonly(),
  z.object({ ...told, from: z.literal('dateline'), span }).readonly(),
  z.object({ kind: z.literal('unknown') }).readonly(),
]);
export type StatedDate = z.infer<typeof statedDate>;

/** Always the seed's own words; `span` is null only when the front matter gave them. */
export const headline = z
  .object({
    text: z.string().min(1),
    span: span.nullable(),
    from: z.enum(['front-matter', 'headline-line', 'heading', 'lead']),
  })
  .readonly();
export type Headline = z.infer<typeof headline>;

/** What the front matter of a seed may say beside title, date and slug. */
export const provenance = z
  .object({
    source: z
      .object({ name: z.string().min(1), url: z.url().nullable() })
      .readonly()
      .nullable(),
    author: z.string().min(1).nullable(),
    tags: z.array(z.string().min(1)).readonly(),
  })
  .readonly();
export type Provenance = z.infer<typeof provenance>;

/** One seed file as it was read: the whole decoded text, and spans that point into it. */
export const story = z
  .object({
    /** Last part of the story's address: unique in the archive, unchanged when other stories come and go. */
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is made of small letters, digits and single hyphens'),
    /** Path below the folder of articles, with that folder's own name in front: `seeds/000_….txt`. */
    seedPath: z.string().min(1),
    /** Of the file's bytes, in hexadecimal. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    text: z.string().min(1),
    headline,
    date: statedDate,
    provenance,
    /** The day on which the file came into the archive, whenever the story appeared; null when nobody says. */
    added: isoDay.nullable(),
    blocks: z.array(block).min(1).readonly(),
    /** In order, none overlaps another; all that is seen outside every block is in one. Empty unless the file is Markdown. */
    marks: z.array(mark).readonly(),
    /** In the order of their starts, the outer before the inner. Empty unless the file is Markdown. */
    elements: z.array(element).readonly(),
  })
  .readonly();
export type Story = z.infer<typeof story>;
