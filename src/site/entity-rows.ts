import type { Entity, EntityKind } from '../model/beat.ts';
import type { Timeline, TimelineEntity } from '../timeline/timeline.ts';
import { type EntityLink, entityLink } from './entity-link.ts';
import { entityRelations } from './entity-relations.ts';

/** What the index of a kind says of one. */
export interface EntityRow {
  readonly link: EntityLink;
  readonly colours: Entity['colours'];
  /** What it is in the saga, in our words, most said first; empty where the stories merely name it. */
  readonly relations: readonly string[];
  readonly stories: number;
  /** Those of them that are about it. */
  readonly about: number;
  /** Sentences that name it, and how often they do together. */
  readonly sentences: number;
  readonly mentions: number;
}

/** The index of a kind: those with a part in the saga, and the others. */
export interface EntityRows {
  readonly inSaga: readonly EntityRow[];
  readonly others: readonly EntityRow[];
}

/** All of a kind that a story names; those in most stories first. */
export function entityRows(timeline: Timeline, kind: EntityKind): EntityRows {
  const rows = inIndexOrder(timeline, kind).map((indexed) => row(timeline, indexed));
  const isInSaga = ({ relations }: EntityRow): boolean => relations.length > 0;
  return { inSaga: rows.filter(isInSaga), others: rows.filter((each) => !isInSaga(each)) };
}

/** Those of a kind that a story names: those with a part in the saga first, then those in most stories. */
export const inIndexOrder = (timeline: Timeline, kind: EntityKind): readonly TimelineEntity[] => {
  const relations = entityRelations(timeline);
  const isOther = ({ entity }: TimelineEntity): number => Number((relations.get(entity.id) ?? []).length === 0);
  return timeline.entities.filter(({ entity }) => entity.kind === kind.one).toSorted((a, b) => isOther(a) - isOther(b));
};

function row(timeline: Timeline, { entity, stories }: TimelineEntity): EntityRow {
  const passages = stories.flatMap((story) => story.passages);
  return {
    link: entityLink(entity.id),
    colours: entity.colours,
    relations: (entityRelations(timeline).get(entity.id) ?? []).map(({ words }) => words),
    stories: stories.length,
    about: stories.filter(({ main }) => main).length,
    sentences: passages.length,
    mentions: passages.reduce((sum, { mentions }) => sum + mentions.length, 0),
  };
}
