import type { Entity, EntityKind } from '../model/beat.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { type EntityLink, entityLink } from './entity-link.ts';
import { entityRelations } from './entity-relations.ts';

/** What the index of a kind says of one. */
export interface EntityRow {
  readonly link: EntityLink;
  readonly colours: Entity['colours'];
  /** What it is in the saga, in a sentence of ours; empty where the stories merely name it. */
  readonly relations: string;
  readonly stories: number;
  /** Those of them that are about it. */
  readonly about: number;
  readonly sentences: number;
  /** Of all stories, 0 to 1. */
  readonly share: number;
  readonly aboutShare: number;
}

/** All of a kind that a story names, those in most stories first. */
export function entityRows(timeline: Timeline, kind: EntityKind): readonly EntityRow[] {
  const all = timeline.stories.length;
  const own = timeline.entities.filter(({ entity }) => entity.kind === kind.one);
  return own.map(({ entity, stories }) => {
    const about = stories.filter(({ main }) => main).length;
    return {
      link: entityLink(entity.id),
      colours: entity.colours,
      relations: (entityRelations(timeline).get(entity.id) ?? []).map(({ words }) => `${words}.`).join(' '),
      stories: stories.length,
      about,
      sentences: stories.reduce((sum, { passages }) => sum + passages.length, 0),
      share: stories.length / all,
      aboutShare: about / all,
    };
  });
}
