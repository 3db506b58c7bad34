import { entityOf, kindOf } from './entities.ts';
import { urls } from './urls.ts';

/** An entity as a link to its page. */
export interface EntityLink {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

/** @throws Error when the beat lacks it. */
export function entityLink(id: string): EntityLink {
  const entity = entityOf(id);
  return { id, name: entity.name, path: urls.entity(kindOf(entity), id) };
}
