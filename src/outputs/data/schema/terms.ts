import { z } from 'astro/zod';

/** What the shapes of several files are made of. */
export const day = z.iso.date().describe('A day, YYYY-MM-DD.');
export const path = z.string().regex(/^\//).describe('An address without its host, which `site` names.');
export const whole = z.url().describe('A whole address.');
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 of the file’s bytes, in hexadecimal.');
export const seed = z.string().min(1).describe('The article’s file: `seeds/…`.');
export const storyId = z.string().min(1).describe('The `id` of a story.');

const offset = z.int().nonnegative();

/** A place in an article. */
export const place = {
  start: offset.describe('Where the words begin in the file, in UTF-16 code units.'),
  end: offset.describe('Where they end, this character excluded.'),
};

/** Days between which something lies. */
export const range = {
  earliest: day.nullable().describe('The first day it can be, included; null where nothing says.'),
  latest: day.nullable().describe('The last day it can be, included; null where nothing says.'),
};
export const edtf = z.string().nullable().describe('The same days in EDTF, ISO 8601-2; null where nothing says.');

export const section = z
  .enum(['main', 'secondary', 'boilerplate'])
  .describe('The story itself, other stories below it, or what the page put around it.');

const version = z
  .literal(1)
  .describe('Version of the format. It rises when a field changes its meaning, not when one is added.');
const site = z.string().describe('The site’s host, which stands in front of every path.');

/** What every file of ours says of itself. */
export const head = { version, site };
