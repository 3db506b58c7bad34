import { entityOf, kindOf } from '../entities.ts';
import { absolute, urls } from '../urls.ts';
import type { Thing } from './thing.ts';

/** An entity with its page here. What type it is of, its beat says. @throws Error when the beat lacks it. */
export function entityThing(id: string): Thing {
  const entity = entityOf(id);
  const kind = kindOf(entity);
  return { '@type': kind.schemaType, name: entity.name, url: absolute(urls.entity(kind, id)) };
}
