import { z } from 'astro/zod';
import type { EntityKind } from '../../../model/beat.ts';
import { day, edtf, path, place, range, section, seed, sha256, storyId } from './terms.ts';

const mention = z
  .object({ ...place, surface: z.string().describe('The words that name it.'), section })
  .describe('One place that names it.');
const span = z.object(place);
const timex = z
  .string()
  .describe('A time in the notation of TIMEX3, `2024-12-31` or `2025-SU`; a span over two years is `2024/2025`.');

const evidence = z
  .object({
    rule: z.string().describe('The rule that read the words; the Method page says what each does.'),
    ...place,
    ...range,
    facts: z.array(z.string()).describe('Ids of the facts it rests on.'),
    grace: z.int().describe('Days behind the end of its range that count as well.'),
  })
  .describe('Words that say when the story was written.');

const date = z
  .object({
    kind: z.enum(['stated', 'inferred', 'unknown']).describe('Told, worked out from the words, or not known.'),
    from: z.enum(['prefix', 'front-matter', 'dateline']).nullable().describe('What told it.'),
    time: z.string().nullable().describe('The time of day that was told, HH:MM.'),
    printed: span.nullable().describe('Where the article prints it.'),
    ...range,
    edtf,
    evidence: z.array(evidence).describe('What a date that was worked out rests on.'),
    setAside: z.array(evidence).describe('What disagrees with the weightier evidence.'),
    stretches: z.int().nullable().describe('Stretches of days that fit alike; mostly one.'),
    byWindow: z.boolean().nullable().describe('Whether the days that the saga covers closed an end of it.'),
  })
  .describe('When the story appeared. No day is ever made up.');

const citation = {
  id: z.string().nullable().describe('The source’s `id`; null where it has no name.'),
  name: z.string().nullable().describe('The source’s name.'),
  ...place,
  self: z.boolean().describe('Whether the story cites its own publisher.'),
};

const block = z.object({ kind: z.enum(['paragraph', 'heading']), section, ...place });

/** A story of a beat with these kinds of entities. */
export const storyShape = (kinds: readonly EntityKind[]) =>
  z
    .object({
      id: storyId.describe('Its name in this file and in its address.'),
      seed,
      sha256,
      url: path,
      ofSubject: z.boolean().describe('Whether it is about the saga’s subject.'),
      headline: z
        .object({ text: z.string(), start: place.start.nullable(), end: place.end.nullable() })
        .describe('Word for word; its place is null where the front matter gave it.'),
      source: z
        .object({ name: z.string(), url: z.url().nullable() })
        .nullable()
        .describe('Its publisher, where the file names one.'),
      author: z.string().nullable().describe('Its author, where the file names one.'),
      tags: z.array(z.string()).describe('What the file files it under.'),
      added: day.nullable().describe('The day on which the file came into the archive; null where nobody says.'),
      evidence: path.describe('Its statements as Web Annotations.'),
      date,
      blocks: z.array(block).describe('Its paragraphs and headings, in order.'),
      marks: z
        .array(z.object({ ...place, means: z.string().describe('What a reader sees instead.') }))
        .describe('Signs of Markdown, which are no words.'),
      sentences: z.array(span).describe('Its sentences, in order.'),
      excerpt: span.nullable().describe('The sentence that the timeline shows.'),
      ...Object.fromEntries(kinds.map(({ one, many }) => [many, z.array(named).describe(`Every ${one} it names.`)])),
      people: z
        .array(z.object({ id: z.string(), name: z.string(), mentions: z.array(mention) }))
        .describe('Everybody it names.'),
      citations: z
        .array(z.object({ kind: z.enum(['outlet', 'journalist', 'unnamed']), ...citation, section }))
        .describe('Where it says whom it has something from.'),
      outlets: z.array(z.object(citation)).describe('Those of them that are papers, channels, agencies or sites.'),
      relations: z
        .array(
          z.object({
            kind: z.string().describe('What it says the entity is to the subject: `holds`, `wants`.'),
            ...Object.fromEntries(kinds.map(({ one }) => [one, z.string().optional().describe(`The ${one}’s id.`)])),
            ...place,
          }),
        )
        .describe('Sentences that say what an entity is to the subject.'),
      quotations: z
        .array(
          z.object({ ...place, speaker: z.string().nullable().describe('Who says it, where that is clear.'), section }),
        )
        .describe('Words between quotation marks that somebody said.'),
      wrongAges: z
        .array(z.object({ ...place, stated: z.int(), actual: z.int(), fact: z.string() }))
        .describe('Ages that do not fit a birthday.'),
      timexes: z.array(z.object({ ...place, value: timex, ...range })).describe('Its expressions of time.'),
    })
    .describe('One article and what was found in it.');

const named = z.object({
  id: z.string(),
  main: z.boolean().describe('Whether the story is about it, and does not merely name it.'),
  mentions: z.array(mention),
});
