import type { Beat, Outlet } from '../../model/beat.ts';
import { agesOf } from './ages-of.ts';
import { belongedTo } from './belonged-to.ts';
import { checkTables } from './check/check-tables.ts';
import { claimRules } from './claims/claim-rules.ts';
import type { Club, Competition, Country, Title } from './club.ts';
import { datingRules } from './dating/dating-rules.ts';
import { clubEntities } from './entities.ts';
import { eventWords } from './event-words.ts';
import type { FootballFact } from './facts/fact.ts';
import { figures } from './figures.ts';
import { kinds } from './kinds.ts';
import { asTitleHolders, clubNaming } from './naming.ts';
import { parties } from './parties.ts';
import { passing } from './passing.ts';
import type { FootballPerson } from './person.ts';
import { press } from './press.ts';
import { reachOf } from './reach.ts';
import { readRelations } from './relations/relation-reader.ts';
import { relationRules } from './relations/relation-rules.ts';
import { timeRules } from './time/time-rules.ts';
import { timeWords } from './time/time-words.ts';
import { words } from './words.ts';

/** The tables a football beat is made from. */
export interface FootballKnowledge {
  readonly clubs: readonly Club[];
  readonly competitions: readonly Competition[];
  readonly countries: readonly Country[];
  /** In the order in which they were settled. */
  readonly titles: readonly Title[];
  /** Names that contain a club's or a city's name and mean neither: `Liverpool Echo`, `The Athletic`. */
  readonly decoys: readonly string[];
  readonly outlets: readonly Outlet[];
  readonly people: readonly FootballPerson[];
  readonly facts: readonly FootballFact[];
}

/** A football beat that knows what these tables say. */
export const footballBeat = (known: FootballKnowledge): Beat => ({
  id: 'football',
  kinds,
  entities: clubEntities(known.clubs),
  naming: clubNaming(known),
  titleHolders: asTitleHolders(known.titles),
  outlets: known.outlets,
  press,
  people: known.people,
  agesOf,
  facts: known.facts,
  checkFacts: (needed) => checkTables(known, needed),
  reach: reachOf(known.facts),
  timeRules,
  timeWords,
  datingRules,
  relations: Object.fromEntries(relationRules.map((rule) => [rule.kind, rule])),
  readRelations,
  passing,
  parties,
  belongedTo,
  eventWords,
  claimRules,
  figures,
  words,
  topics: ['football', 'transfer'],
});
