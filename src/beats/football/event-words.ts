import type { EventWords } from '../../model/event-words.ts';

/** Words by which transfer news tells what happens. */
export const eventWords: EventWords = {
  common: ['season', 'window', 'player', 'players', 'club', 'clubs', 'football', 'transfer', 'team', 'move', 'deal'],
  nouns: ['transfer', 'contract', 'fee', 'star', 'captain', 'match'],
  promises: ['out of contract', 'under contract', 'join', 'joins', 'joining'],
};
