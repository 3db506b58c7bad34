import { day, type IsoDay } from '../../model/date.ts';
import type { Stay } from './person.ts';

/**
 * The last day on which no stay is missing from the careers called complete, by what is generally known: players were at
 * their clubs from the close of the summer window of 2025 to the opening of the winter one. A career whose page vouches
 * for a later day is known until then. Seasons and titles are known as far as their tables go.
 */
export const knownUntil: Readonly<Record<Stay['as'], IsoDay>> = {
  player: day('2025-12-31'),
  coach: day('2025-06-30'),
};
