import { hash } from 'node:crypto';

/** A short digest of some content, or of lines of text: 22 letters, 132 bits of SHA-256. */
export const digestOf = (content: string | Uint8Array, ...lines: readonly string[]): string =>
  hash('sha256', typeof content === 'string' ? [content, ...lines].join('\n') : content, 'base64url').slice(0, 22);
