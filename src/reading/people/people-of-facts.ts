import type { Beat } from '../../model/beat.ts';
import type { PersonNamed } from '../../model/mention.ts';
import { perBeat } from '../../model/per-beat.ts';
import type { PeopleNamed } from './person-mentions.ts';

/** Ids of the people whom some fact is about. */
const withFacts = perBeat(
  ({ facts }): ReadonlySet<string> => new Set(facts.flatMap(({ person }) => (person === undefined ? [] : [person]))),
);

/** Everybody a story names, in the order of the text. */
export function peopleOfFacts({ mentions, strangers }: PeopleNamed, beat: Beat): readonly PersonNamed[] {
  const ids = withFacts(beat);
  return [
    ...mentions.map(({ id, sure, role, span }) => ({ person: sure && ids.has(id) ? id : null, role, span })),
    ...strangers.map((span) => ({ person: null, role: null, span })),
  ].toSorted((a, b) => a.span.start - b.span.start);
}
