import type { Entity } from '../model/beat.ts';
import { namedStory } from './passages.ts';
import type { EntityStory, TimelineEntity, TimelineStory } from './timeline.ts';

/** What stories name and has pages, each with its stories in timeline order; those in most stories first, then by name. */
export function entityIndex(stories: readonly TimelineStory[], entities: readonly Entity[]): readonly TimelineEntity[] {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const byEntity = new Map<string, [EntityStory, ...EntityStory[]]>();
  for (const teller of stories)
    for (const named of teller.entities) {
      const entry = Object.assign(namedStory(teller, named.entity, named.mentions), { main: named.main });
      const others = byEntity.get(named.entity);
      if (others) others.push(entry);
      else byEntity.set(named.entity, [entry]);
    }
  return [...byEntity]
    .map(([id, entries]) => {
      const entity = known.get(id);
      if (!entity) throw new Error(`A mention names "${id}", which the beat lacks.`);
      return { entity, stories: entries };
    })
    .toSorted((a, b) => b.stories.length - a.stories.length || (a.entity.name < b.entity.name ? -1 : 1));
}
