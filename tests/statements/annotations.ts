import { edtf } from '../../src/calendar/edtf.ts';
import type { Span } from '../../src/model/text.ts';
import { entitiesOf } from './entities-of.ts';
import { lessMarks } from './file-places.ts';
import { statement } from './kind-of-statement.ts';
import { byId, type EvidenceData, type Held, type StoryData } from './site-data.ts';

/** Words of a story by the annotation of that place. @throws Error when there is none. */
export function wordsAt({ data, annotations }: Held, id: string, { start, end }: Span): string {
  const { seed, marks } = byId(data.stories, id);
  const found = annotations.find(
    ({ target: { source, selector } }) => source === seed && selector[0].start === start && selector[0].end === end,
  );
  if (!found) throw new Error(`Nothing is annotated at ${start}-${end} of ${seed}.`);
  return lessMarks(found.target.selector[1].exact, start, marks);
}

/** What the annotations say, and of which words. */
export const annotated = ({ annotations }: Held): readonly string[] =>
  annotations.map(({ body, target: { source, selector } }) => said(source, selector[0], body.value));

const said = (seed: string, { start, end }: Span, value: string): string => statement(`${seed}:${start}-${end}`, value);

/** What annotations have to say for all that stands in `timeline.json` with a place. */
export const toAnnotate = (held: Held): readonly string[] => [
  ...held.data.stories.flatMap((story) => ofStory(held, story)),
  ...held.data.events.flatMap(({ id, kind, certainty, when, toldBy }) =>
    toldBy.map((telling) =>
      said(
        byId(held.data.stories, telling.story).seed,
        certainty === 'sure' ? telling : telling.timex,
        `${certainty === 'sure' ? `${kind}:` : 'mentions'} ${when.edtf ?? '..'}, ${id}`,
      ),
    ),
  ),
  ...held.data.disagreements.flatMap(({ id, what, a, b }) =>
    [a, b].map((side) => said(byId(held.data.stories, side.story).seed, side, `disagreement on ${what}: ${id}`)),
  ),
];

function ofStory(held: Held, story: StoryData): readonly string[] {
  const { start, end } = story.headline;
  const state = (words: Span, value: string): string => said(story.seed, words, value);
  const dated = (word: string, pieces: readonly EvidenceData[]): readonly string[] =>
    pieces.map((piece) => state(piece, `${word}: ${edtf(piece) ?? '..'}, by ${piece.rule}`));
  return [
    ...(story.date.printed ? [state(story.date.printed, `published: ${edtf(story.date) ?? '..'}, by dateline`)] : []),
    ...(start !== null && end !== null ? [state({ start, end }, 'headline')] : []),
    ...entitiesOf(held, story).flatMap(({ entity: { id }, kind, named }) =>
      named.mentions.map((mention) => state(mention, `${kind.one}: ${id}`)),
    ),
    ...story.people.flatMap(({ id, mentions }) => mentions.map((mention) => state(mention, `person: ${id}`))),
    ...story.citations.map((citation) =>
      state(citation, `${citation.self ? 'source, itself' : 'source'}: ${citation.name ?? citation.kind}`),
    ),
    ...story.quotations.map((quotation) =>
      state(quotation, quotation.speaker === null ? 'quotation' : `quotation: ${quotation.speaker}`),
    ),
    ...held.saga.beat.kinds.flatMap(({ one }) =>
      story.relations
        .filter((relation) => one in relation)
        .map((relation) => state(relation, `${relation[one]} ${relation.kind} ${held.data.subject}`)),
    ),
    ...dated('written', story.date.evidence),
    ...dated('set aside', story.date.setAside),
    ...story.wrongAges.map((age) => state(age, `age: ${age.stated} stated, ${age.actual} by ${age.fact}`)),
  ];
}
