import type { Beat } from '../../model/beat.ts';

/** What a club can be to a player. */
export const relations = {
  holds: { said: (player) => `Said to hold ${player}’s contract` },
  wants: { said: (player) => `Said to want ${player}` },
} as const satisfies Beat['relations'];
