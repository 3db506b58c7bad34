import { hash } from 'node:crypto';

/** A key that changes when anything a page shows changes: the hash of the data it is made from. */
export const cacheKey = (shown: unknown): string => hash('sha256', JSON.stringify(shown), 'base64url').slice(0, 22);

/** A static path with the key of what it is made from, found where it is first asked for: in dev nobody does, and Astro asks twice. */
export function keyed<T extends object>(path: T, madeFrom: () => unknown): T & { readonly cacheKey: string } {
  let key: string | null = null;
  return {
    ...path,
    get cacheKey() {
      key ??= cacheKey(madeFrom());
      return key;
    },
  };
}
