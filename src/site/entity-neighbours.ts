import { namedIn } from '../timeline/events/named-in.ts';
import type { NamedStory } from '../timeline/timeline.ts';
import { type EntityLink, entityLink } from './entity-link.ts';

/** An entity and the number of sentences that name it together with another. */
export interface NamedBeside {
  readonly entity: EntityLink;
  readonly sentences: number;
}

/** The entities that the sentences of these stories name, but the one of that id; the most often first, then by their ids. */
export function namedBeside(stories: readonly NamedStory[], id: string | null): readonly NamedBeside[] {
  const counts = new Map<string, number>();
  for (const { teller, passages } of stories)
    for (const { sentence } of passages)
      for (const other of new Set(namedIn(teller, sentence.span).entities.map((naming) => naming.id)))
        if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([entity, sentences]) => ({ entity: entityLink(entity), sentences }));
}
