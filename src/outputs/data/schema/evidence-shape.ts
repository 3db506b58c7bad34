import { z } from 'astro/zod';
import { head, path, place, seed, sha256, whole } from './terms.ts';

const annotation = z
  .object({
    id: whole.describe('The same in every file in which the annotation stands.'),
    type: z.literal('Annotation'),
    motivation: z.enum(['identifying', 'describing', 'assessing']),
    body: z.object({
      type: z.literal('TextualBody'),
      value: z.string().describe('What the site says: the kind, and the id: `kind: id`.'),
    }),
    target: z.object({
      source: seed,
      selector: z
        .tuple([
          z.object({ type: z.literal('TextPositionSelector'), ...place }),
          z.object({
            type: z.literal('TextQuoteSelector'),
            exact: z.string().describe('The words themselves.'),
            prefix: z.string().describe('Up to 32 characters before them.'),
            suffix: z.string().describe('Up to 32 characters behind them.'),
          }),
        ])
        .describe('Where it says so.'),
    }),
  })
  .describe('One statement of the site, and the words it rests on.');

/** `evidence.json`, the lists it leads to where it is too large, and the evidence of each story. */
export const evidenceShape = () =>
  z
    .object({
      '@context': z.literal('http://www.w3.org/ns/anno.jsonld').describe('What makes it linked data.'),
      id: whole,
      type: z.literal('AnnotationPage').describe('As the W3C’s model has it.'),
      partOf: z
        .object({
          id: whole,
          type: z.literal('AnnotationCollection'),
          label: z.string(),
          total: z.int().optional().describe('Annotations of the whole site.'),
        })
        .describe('All annotations of the site.'),
      startIndex: z.literal(0).optional().describe('That it begins with the first.'),
      next: whole.optional().describe('Where the evidence of a very long story goes on.'),
      ...head,
      units: z.string().describe('What offsets and lengths count.'),
      seeds: z
        .array(
          z.object({
            source: seed,
            story: path.describe('The story’s page.'),
            sha256,
            length: z.int().describe('Length of its decoded text.'),
            evidence: path.describe('The evidence of this story alone.'),
            statements: z.int().optional().describe('How many annotations it has.'),
          }),
        )
        .describe('The articles, by which you know that yours are those that were read.'),
      items: z.array(annotation).describe('The annotations.'),
      parts: z
        .array(
          z.object({
            url: path,
            period: z.string().nullable().describe('The year or month of its stories; null for those without a date.'),
            stories: z.int(),
          }),
        )
        .describe(
          'Where not everything fits into one file: lists of the articles, which lead to the evidence of each.',
        ),
    })
    .describe('Every statement of the site as a W3C Web Annotation.');
