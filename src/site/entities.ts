import type { Entity, EntityKind } from '../model/beat.ts';
import { saga } from '../saga/saga.ts';

/** The kinds of things that have pages, in the order the site lists them. */
export const kinds: readonly EntityKind[] = saga.beat.kinds;

const entities = new Map(saga.beat.entities.map((entity) => [entity.id, entity]));

/** @throws Error when the beat has none of that id: what a story names, it has. */
export function entityOf(id: string): Entity {
  const entity = entities.get(id);
  if (!entity) throw new Error(`The beat has nothing of the id "${id}".`);
  return entity;
}

/** @throws Error when the beat has no such kind. */
export function kindOf({ id, kind }: Pick<Entity, 'id' | 'kind'>): EntityKind {
  const found = kinds.find(({ one }) => one === kind);
  if (!found) throw new Error(`"${id}" is of the kind "${kind}", which the beat lacks.`);
  return found;
}

/** Those of one kind, in the same order. */
export const ofKind = <T>(all: readonly T[], { one }: EntityKind, idOf: (each: T) => string): readonly T[] =>
  all.filter((each) => entityOf(idOf(each)).kind === one);
