import { z } from 'astro/zod';
import type { IsoDay } from '../../model/date.ts';
import { invisible } from '../../text/visible.ts';
import { oneLine } from '../faults/one-line.ts';
import { frontMatterDate } from './front-matter-date.ts';

const webAddress = oneLine.pipe(
  z
    .string()
    .refine((text) => !new RegExp(invisible, 'u').test(text), {
      error: 'has a space or an invisible character in it',
      abort: true,
    })
    .refine((text) => !/^www\.[^/]+\.\p{L}+/iu.test(text), {
      error: 'lacks https:// before its first word',
      abort: true,
    })
    .refine((text) => /^https?:\/\//i.test(text) && URL.canParse(text), 'is not a web address'),
);

/** "A. Writer, B. Writer and C. Writer" of a list of names; each may be given as `{ name }`. */
function namesInOne(given: unknown): unknown {
  const names = (Array.isArray(given) ? given : [given]).map((one) =>
    typeof one === 'object' && one !== null && 'name' in one ? one.name : one,
  );
  if (names.length < 2 || !names.every((name) => typeof name === 'string')) return names.length < 2 ? names[0] : given;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A day alone; nobody came into the archive in a month or a year. */
const addedDay = frontMatterDate.transform(({ range }, context): IsoDay => {
  if (range.earliest !== null && range.earliest === range.latest) return range.earliest;
  context.addIssue({ code: 'custom', message: 'is no single day' });
  return z.NEVER;
});

const oneOrSeveral = z
  .preprocess((given) => (typeof given === 'string' ? [given] : given), z.array(oneLine, 'is not a list').nullish())
  .transform((all) => all ?? []);

/** The front-matter fields of a seed, and what each may hold. A field left out is null, false or empty. */
export const frontMatterFields = z.object({
  /** The headline, when the text's own is not wanted. */
  title: oneLine.nullish().transform((text) => text ?? null),
  /** The day, month or year of publication; it beats the date prefix. */
  date: frontMatterDate.nullish().transform((date) => date ?? null),
  /** The day on which the file came into the archive; it beats what git says. */
  added: addedDay.nullish().transform((added) => added ?? null),
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
  /** One name, or several as one line. */
  author: z
    .preprocess(namesInOne, oneLine.nullish())
    .transform((text) => text?.replace(/^[Bb]y:? (?=\p{Lu})/u, '') ?? null),
  tags: z
    .array(oneLine, 'is not a list')
    .nullish()
    .transform((tags) => tags ?? []),
  /** A draft is read and checked, and left out of the site. */
  draft: z
    .boolean('is neither true nor false')
    .nullish()
    .transform((draft) => draft ?? false),
  /** A story dated in the future is held back until that day. */
  embargo: z
    .boolean('is neither true nor false')
    .nullish()
    .transform((embargo) => embargo ?? false),
  /** Files whose texts are like this one's and that are other articles all the same. */
  'differs-from': oneOrSeveral,
  /** Rules of warnings that are told of this file and need no mending. */
  quiet: oneOrSeveral,
});
export type FrontMatterFields = z.output<typeof frontMatterFields>;
