import type { Entity, EntityKind } from '../model/beat.ts';
import { kinds } from './entities.ts';
import { plural } from './plural.ts';

/** `agencies`; of several kinds `agencies and rockets`. */
export const many: string = listed('conjunction', (kind) => kind.many);

/** `agency`; of several kinds `agency or rocket`. */
export const one: string = listed('disjunction', (kind) => kind.one);

/** `5 agencies`; of several kinds `5 agencies and 1 rocket`. */
export const counted = (entities: readonly Pick<Entity, 'kind'>[]): string =>
  listed('conjunction', (kind) =>
    plural(entities.filter((each) => each.kind === kind.one).length, kind.one, kind.many),
  );

/** `Agencies`. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function listed(type: 'conjunction' | 'disjunction', word: (kind: EntityKind) => string): string {
  return new Intl.ListFormat('en-GB', { type }).format(kinds.map(word));
}
