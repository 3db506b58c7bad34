import type { Beat } from '../model/beat.ts';

/** Names of a beat that are neither people’s nor outlets’: of entities, in every form, of places and institutions, of decoys. */
export const properNames = ({ entities, naming }: Beat): ReadonlySet<string> =>
  new Set([
    ...entities.flatMap(({ name, aliases }) => [name, ...aliases.sure, ...aliases.shared, ...aliases.descriptive]),
    ...naming.places,
    ...naming.institutions,
    ...naming.decoys,
  ]);
