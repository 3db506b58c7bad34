import { entityOf, kindOf } from '../../site/entities.ts';
import { citedSources } from '../../site/sources.ts';
import { urls } from '../../site/urls.ts';
import type { TimelineStory } from '../../timeline/timeline.ts';
import { byKind } from '../by-kind.ts';

/** What these stories name and whom they cite, each with those of them that do; what the most name comes first. */
export function namedIn(stories: readonly TimelineStory[]) {
  const namers = Map.groupBy(
    stories.flatMap(({ story, entities }) => entities.map(({ entity }) => ({ entity, story: story.id }))),
    ({ entity }) => entity,
  );
  const named = [...namers].map(([id, all]) => ({ entity: entityOf(id), stories: all.map(({ story }) => story) }));
  return {
    ...byKind(
      named.toSorted((a, b) => b.stories.length - a.stories.length || (a.entity.name < b.entity.name ? -1 : 1)),
      ({ entity }) => entity.id,
      ({ entity, stories }) => ({
        id: entity.id,
        name: entity.name,
        url: urls.entity(kindOf(entity), entity.id),
        stories,
      }),
    ),
    sources: citedSources({ stories }).map(({ id, name, all }) => ({
      id,
      name,
      url: urls.source(id),
      stories: [...new Set(all.map(({ teller }) => teller.story.id))],
    })),
  };
}
