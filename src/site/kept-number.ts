import { keptNumbers } from './at-hand.ts';

/**
 * A number that takes long to find, as an earlier build found it by the same code from the same.
 * @param from tells all that it is found from, and what it is the number of
 */
export const keptNumber = (from: string, find: () => number): number => keptNumbers()?.of(from, find) ?? find();
