import type { Beat } from '../model/beat.ts';
import { type BirthFact, isBirth } from '../model/fact.ts';

const known = new WeakMap<Beat, ReadonlyMap<string, BirthFact>>();

/** The births that a beat has facts about, by the person's name in full; found once for each beat. */
export function birthsOf(beat: Beat): ReadonlyMap<string, BirthFact> {
  const made = known.get(beat) ?? new Map(beat.facts.filter(isBirth).map((fact) => [fact.person, fact]));
  known.set(beat, made);
  return made;
}
