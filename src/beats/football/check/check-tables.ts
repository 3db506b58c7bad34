import type { FactFault, FactsNeeded } from '../../../model/fact-fault.ts';
import type { FootballKnowledge } from '../football-beat.ts';
import { checkClubNames } from './club-names.ts';
import { checkKnownUntil } from './known-until.ts';
import { checkPeople } from './people.ts';
import { checkSources } from './sources.ts';
import { checkStays } from './stays.ts';

/** Everything that is wrong with the tables, or too old for some stories, errors first. */
export const checkTables = (known: FootballKnowledge, needed: FactsNeeded): readonly FactFault[] =>
  [
    ...checkPeople(known.people),
    ...checkStays(known.people),
    ...checkClubNames(known.clubs),
    ...checkSources(known.facts),
    ...checkKnownUntil(known, needed),
  ].toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
