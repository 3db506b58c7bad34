import { agents } from './people/agents.ts';
import { coachesAbroad } from './people/coaches-abroad.ts';
import { coachesInEngland } from './people/coaches-in-england.ts';
import { executives } from './people/executives.ts';
import { playersAbroad } from './people/players-abroad.ts';
import { playersInEngland } from './people/players-in-england.ts';
import { press } from './people/press.ts';
import { pundits } from './people/pundits.ts';
import type { FootballPerson } from './person.ts';

/**
 * Everybody football news names that we know, each once, forms without diacritics. A surname is a further form only if
 * it is nobody else's in the news of these years and no plain word. The facts are listed in the order of the people.
 */
export const people: readonly FootballPerson[] = [
  ...playersInEngland,
  ...playersAbroad,
  ...coachesInEngland,
  ...coachesAbroad,
  ...executives,
  ...agents,
  ...press,
  ...pundits,
];
