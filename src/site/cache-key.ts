import { hash } from 'node:crypto';

/** A key that changes when anything a page shows changes: the hash of the data it is made from. */
export const cacheKey = (shown: unknown): string => hash('sha256', JSON.stringify(shown), 'base64url').slice(0, 22);
