import type { ReadStory } from '../../model/read-story.ts';

/** Paragraphs that a collection has at least; of fewer it cannot be said that they have nothing in common. */
const leastParagraphs = 5;
/** Share of them that may name one entity, or one person, at most. */
const mostShare = 1 / 3;

/** Whether a story is a collection of short news on many: no entity and no person is in more than a third of its paragraphs. */
export function isCollection({ blocks }: ReadStory): boolean {
  const paragraphs = blocks
    .filter(({ kind, section }) => kind === 'paragraph' && section === 'main')
    .map(
      ({ sentences }) =>
        new Set(
          sentences.flatMap(({ entities, people }) => [
            ...entities.map(({ entity }) => `entity ${entity}`),
            ...people.filter(({ role }) => role !== 'journalist').map(({ id }) => `person ${id}`),
          ]),
        ),
    )
    .filter((named) => [...named].some((one) => one.startsWith('entity ')));
  if (paragraphs.length < leastParagraphs) return false;
  const counts = new Map<string, number>();
  for (const one of paragraphs.flatMap((named) => [...named])) counts.set(one, (counts.get(one) ?? 0) + 1);
  return Math.max(...counts.values()) <= mostShare * paragraphs.length;
}
