import type { FootballFact } from './facts/fact.ts';
import { personFacts } from './facts/person-facts.ts';
import { seasonFacts } from './facts/season-facts.ts';
import { titleFacts } from './facts/title-facts.ts';
import { people } from './people.ts';
import { seasons } from './seasons.ts';
import { titles } from './titles.ts';

/**
 * What the dating of stories takes from the world, each fact with its source. A day nobody was sure of was left out;
 * an end that is missing only makes a range wider.
 */
export const facts: readonly FootballFact[] = [...personFacts(people), ...seasonFacts(seasons), ...titleFacts(titles)];
