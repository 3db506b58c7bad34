import { createHash } from 'node:crypto';

/** A key that changes when anything a page shows changes: the hash of the data it is made from. */
export const cacheKey = (shown: unknown): string =>
  createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 22);
