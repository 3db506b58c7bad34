import { hash } from 'node:crypto';

/** A key that changes when anything a page shows changes: the hash of the data it is made from. */
export const cacheKey = (shown: unknown): string => keyOf(JSON.stringify(shown));

/** The same of a text. */
export const keyOf = (text: string): string => hash('sha256', text, 'base64url').slice(0, 22);
