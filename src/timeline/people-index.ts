import type { NonEmpty } from '../model/text.ts';
import { namedStory } from './passages.ts';
import type { NamedStory, TimelineStory } from './timeline.ts';

/** Somebody whom the main part of at least one story names. */
export interface TimelinePerson {
  readonly id: string;
  /** As the registry has it, else as the first story has it that names the person. */
  readonly name: string;
  /** All stories that name the person, in timeline order. */
  readonly stories: NonEmpty<NamedStory>;
}

/** Everybody named, those in most stories first, then by id. */
export function peopleIndex(stories: readonly TimelineStory[]): readonly TimelinePerson[] {
  const found = new Map<string, { readonly name: string; readonly stories: [NamedStory, ...NamedStory[]] }>();
  const inMainPart = new Set<string>();
  for (const teller of stories)
    for (const { id, name, mentions } of teller.people) {
      if (mentions.some(({ section }) => section === 'main')) inMainPart.add(id);
      const entry = namedStory(teller, id, mentions);
      const known = found.get(id);
      if (known) known.stories.push(entry);
      else found.set(id, { name, stories: [entry] });
    }
  return [...found]
    .filter(([id]) => inMainPart.has(id))
    .map(([id, person]) => ({ id, ...person }))
    .toSorted((a, b) => b.stories.length - a.stories.length || (a.id < b.id ? -1 : 1));
}
