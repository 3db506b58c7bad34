import type { Entity, EntityKind } from '../model/beat.ts';
import { kinds } from './entities.ts';
import { plural } from './plural.ts';

/** `clubs`; of several kinds `clubs and players`. */
export const many: string = listed('conjunction', (kind) => kind.many);

/** `club`; of several kinds `club or player`. */
export const one: string = listed('disjunction', (kind) => kind.one);

/** `5 clubs`; of several kinds `5 clubs and 1 player`. */
export const counted = (entities: readonly Pick<Entity, 'kind'>[]): string =>
  listed('conjunction', (kind) =>
    plural(entities.filter((each) => each.kind === kind.one).length, kind.one, kind.many),
  );

/** `Clubs`. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function listed(type: 'conjunction' | 'disjunction', word: (kind: EntityKind) => string): string {
  return new Intl.ListFormat('en-GB', { type }).format(kinds.map(word));
}
