import { z } from 'astro/zod';
import type { EntityKind } from '../../../model/beat.ts';
import { storyShape } from './story-shape.ts';
import { day, edtf, head, path, place, range, storyId, whole } from './terms.ts';

const timex = z.object({
  value: z.string().describe('In the notation of TIMEX3.'),
  mod: z.enum(['START', 'MID', 'END', 'BEFORE', 'AFTER', 'APPROX']).nullable().describe('“late December” is END.'),
});

const telling = z
  .object({ story: storyId, ...place, timex: timex.extend(place) })
  .describe('The clause of a story that tells it, and in it the expression of its time.');

const eventShape = (kinds: readonly EntityKind[]) =>
  z
    .object({
      id: z.string().describe('It lasts as long as the story that tells it first.'),
      kind: z
        .enum(['happened', 'expected', 'reported'])
        .describe('That it came to pass, is expected, or was told then.'),
      certainty: z.enum(['sure', 'unsure']).describe('What is unsure is only mentioned, and off the timeline.'),
      ofSubject: z.boolean().describe('Whether the saga’s subject has to do with it.'),
      when: z.object({ ...range, edtf }).describe('When it happened, was reported or is expected.'),
      timex: timex.describe('The expression that gives its time most exactly.'),
      open: z.boolean().describe('Whether it is expected, and no story says what came of it.'),
      toldBy: z.array(telling).min(1).describe('Every clause that tells it.'),
      ...Object.fromEntries(
        kinds.map(({ one, many }) => [
          many,
          z.array(z.string()).describe(`Ids of every ${one} that the tellings name.`),
        ]),
      ),
    })
    .describe('What stories put at a time.');

const words = z.object({ story: storyId, ...place });

const facts = z
  .array(
    z.object({
      id: z.string(),
      statement: z.string(),
      sources: z.array(z.object({ title: z.string(), address: whole, seen: day })),
    }),
  )
  .describe('What is taken for granted from outside the stories. A part has none: they stand in the first file.');

const disagreement = z.object({
  id: z.string(),
  what: z.string().describe('What they disagree on: `age`.'),
  a: words,
  b: words,
  settledBy: z
    .object({ statement: z.string(), sources: facts.element.shape.sources, finding: z.string() })
    .nullable()
    .describe('The fact that settles it, where one does.'),
});

const named = (one: string) =>
  z
    .array(
      z.object({
        id: z.string(),
        name: z.string().nullable(),
        url: path,
        stories: z.array(storyId).describe('Stories of this file that do.'),
      }),
    )
    .describe(one);

/** `timeline.json` and each of its parts, of a beat with these kinds of entities. */
export const timelineShape = (kinds: readonly EntityKind[]) =>
  z
    .object({
      ...head,
      title: z.string().describe('The site’s title.'),
      subject: z.string().describe('Whom the saga is about.'),
      ...Object.fromEntries(
        kinds.map(({ one, many }) => [many, named(`Every ${one} that stories of this file name.`)]),
      ),
      sources: named('Everybody whom stories of this file cite; without a name, those who are not named.'),
      facts,
      stories: z
        .array(storyShape(kinds))
        .describe('Oldest first; those of which nothing says when they appeared are last.'),
      events: z.array(eventShape(kinds)).describe('By the time at which they happened, were told or are expected.'),
      disagreements: z.array(disagreement).describe('Pairs of statements that cannot both be right.'),
      parts: z
        .array(
          z.object({
            url: path,
            period: z.string().nullable().describe('The year or month it holds; null for what has no date.'),
            stories: z.int().describe('How many stand there.'),
            events: z.int().describe('How many stand there.'),
          }),
        )
        .describe('Further files of this shape, where not everything fits into this one. Empty where it does.'),
      partOf: path.nullable().describe('The first file; null where this is the first.'),
    })
    .describe(
      'The timeline as data: stories, events and what joins them, each statement with its place in its article.',
    );
