import type { TimelineStory } from '../timeline/timeline.ts';
import { type EntityLink, entityLink } from './entity-link.ts';
import { type WordedDate, wordedDate } from './format-date.ts';
import { type Lifted, lift, liftHeadline } from './lifted.ts';
import { storyAnchor, urls } from './urls.ts';

/** What a list shows of a story. */
export interface Teaser {
  readonly id: string;
  readonly path: string;
  /** Id of its entry on the timeline. */
  readonly anchor: string;
  readonly headline: Lifted;
  readonly date: WordedDate;
  readonly excerpt: Lifted | null;
  /** Those the story is about, or, where it is about none, all it names. */
  readonly entities: readonly EntityLink[];
  /** Entities it merely names. */
  readonly alsoNamed: readonly EntityLink[];
  /** Who published it; null where the file does not say. */
  readonly publisher: string | null;
  /** Sources it cites by name in its main part, each once, in the order of the text. */
  readonly cites: readonly { readonly name: string; readonly path: string }[];
}

export function teaser({ story, date, excerpt, entities, citations }: TimelineStory): Teaser {
  const cited = citations.flatMap(({ source, section, self }) => (source && section === 'main' && !self ? source : []));
  return {
    id: story.id,
    path: urls.story(story.id),
    anchor: storyAnchor(story.id),
    headline: liftHeadline(story),
    date: wordedDate(date),
    excerpt: excerpt && lift(story, excerpt),
    entities: entities.filter(({ main }) => main).map(({ entity }) => entityLink(entity)),
    alsoNamed: entities.filter(({ main }) => !main).map(({ entity }) => entityLink(entity)),
    publisher: story.provenance.source?.name ?? null,
    cites: [...Map.groupBy(cited, ({ id }) => id)].flatMap(([id, [first]]) =>
      first ? { name: first.name, path: urls.source(id) } : [],
    ),
  };
}
