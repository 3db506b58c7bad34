import { type BirthFact, isBirth } from '../model/fact.ts';
import { perBeat } from '../model/per-beat.ts';

/** The births that a beat has facts about, by the person's id. */
export const birthsOf = perBeat(
  ({ facts }): ReadonlyMap<string, BirthFact> => new Map(facts.filter(isBirth).map((fact) => [fact.person, fact])),
);
