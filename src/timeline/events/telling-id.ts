import { createHash } from 'node:crypto';

/**
 * The lasting name of one telling, `e-26511fc2a07b`: made from its story and the place of its expression of time, so that
 * no other story changes it. An event goes by its first telling's.
 */
export const tellingId = (storyId: string, timexStart: number): string =>
  `e-${createHash('sha256').update(`${storyId} ${timexStart}`).digest('hex').slice(0, 12)}`;
