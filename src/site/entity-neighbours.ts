import type { StorySentence } from '../timeline/story-sentences.ts';
import { type EntityLink, entityLink } from './entity-link.ts';
import { perTimeline } from './per-timeline.ts';

/** An entity and the number of sentences that name it together with another. */
export interface NamedBeside {
  readonly entity: EntityLink;
  readonly sentences: number;
}

/** The entities each sentence names. */
export const entitiesOfSentences = perTimeline(({ entities }) => {
  const found = new Map<StorySentence, string[]>();
  for (const { entity, stories } of entities)
    for (const { passages } of stories)
      for (const { sentence } of passages) {
        const list = found.get(sentence);
        if (list) list.push(entity.id);
        else found.set(sentence, [entity.id]);
      }
  return found;
});

/** For each entity, those that the same sentences name, the most often first. */
export const entityNeighbours = perTimeline((timeline): ReadonlyMap<string, readonly NamedBeside[]> => {
  const counts = new Map<string, Map<string, number>>();
  for (const together of entitiesOfSentences(timeline).values())
    for (const entity of together) {
      const own = counts.get(entity) ?? new Map<string, number>();
      counts.set(entity, own);
      for (const other of together) if (other !== entity) own.set(other, (own.get(other) ?? 0) + 1);
    }
  return new Map([...counts].map(([entity, own]) => [entity, mostFirst(own)]));
});

/** Entities by how many sentences name them, the most first. */
export const mostFirst = (counts: ReadonlyMap<string, number>): readonly NamedBeside[] =>
  [...counts]
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([entity, sentences]) => ({ entity: entityLink(entity), sentences }));
