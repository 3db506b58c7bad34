import type { Beat } from '../../model/beat.ts';
import type { PersonNamed } from '../../model/mention.ts';
import type { PeopleNamed } from './person-mentions.ts';

const known = new WeakMap<Beat, ReadonlySet<string>>();

/** Names of the people whom some fact is about. */
function withFacts(beat: Beat): ReadonlySet<string> {
  const made = known.get(beat) ?? new Set(beat.facts.flatMap(({ person }) => (person === undefined ? [] : [person])));
  known.set(beat, made);
  return made;
}

/** Everybody a story names, in the order of the text. */
export function peopleOfFacts({ mentions, strangers }: PeopleNamed, beat: Beat): readonly PersonNamed[] {
  const names = withFacts(beat);
  return [
    ...mentions.map(({ name, span }) => ({ person: names.has(name) ? name : null, span })),
    ...strangers.map((span) => ({ person: null, span })),
  ].toSorted((a, b) => a.span.start - b.span.start);
}
