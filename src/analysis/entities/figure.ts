import type { PersonMention } from '../../model/mention.ts';
import { mainSentences, type ReadStory } from '../../model/read-story.ts';

/** Whom a story is about, by what it says of people. */
export interface Figure extends Pick<PersonMention, 'id' | 'name' | 'role'> {
  /** Number of sentences of the main part that name the person. */
  readonly named: number;
}

/**
 * The person whom the main part of a story names in most sentences, the first of several; null where it names nobody. Those
 * whom stories cite are left out.
 */
export function figure(story: ReadStory): Figure | null {
  const found = new Map<string, Figure>();
  for (const { people } of mainSentences(story))
    for (const { id, name, role } of new Map(people.map((person) => [person.id, person])).values())
      if (role !== 'journalist') found.set(id, { id, name, role, named: (found.get(id)?.named ?? 0) + 1 });
  const [first] = [...found.values()].toSorted((a, b) => b.named - a.named);
  return first ?? null;
}
