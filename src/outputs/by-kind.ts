import { kinds, ofKind } from '../site/entities.ts';

/** A list for each kind of entity, under its name: `agencies`. */
export const byKind = <T, U>(
  all: readonly T[],
  idOf: (each: T) => string,
  shown: (each: T) => U,
): Record<string, readonly U[]> =>
  Object.fromEntries(kinds.map((kind) => [kind.many, ofKind(all, kind, idOf).map(shown)]));
