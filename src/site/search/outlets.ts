import { sourceOf } from '../../analysis/citations/source-id.ts';
import type { TimelineStory } from '../../timeline/timeline.ts';
import { perTimeline } from '../per-timeline.ts';

/** Outlets to which a search can be narrowed down: a longer list helps nobody to choose, and makes the index larger. */
const offered = 100;

/** The names of the outlets of most stories, by their ids. */
export const offeredOutlets = perTimeline(({ stories }): ReadonlyMap<string, string> => {
  const found = new Map<string, { readonly name: string; readonly stories: number }>();
  for (const teller of stories)
    for (const [id, name] of outletsOf(teller)) {
      const known = found.get(id);
      found.set(id, { name: known?.name ?? name, stories: (known?.stories ?? 0) + 1 });
    }
  const ranked = [...found].toSorted(([a, m], [b, n]) => n.stories - m.stories || (a < b ? -1 : 1));
  return new Map(ranked.slice(0, offered).map(([id, { name }]) => [id, name]));
});

/** By their ids, the names of whoever published a story, and of the sources that its main part cites by name. */
export function outletsOf({ story, citations }: TimelineStory): ReadonlyMap<string, string> {
  const { source: publisher } = story.provenance;
  const cited = citations.flatMap(({ source, section }) => (source && section === 'main' ? source : []));
  return new Map([...(publisher ? [sourceOf(publisher.name)] : []), ...cited].map(({ id, name }) => [id, name]));
}
