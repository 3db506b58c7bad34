import type { Beat } from '../../model/beat.ts';
import type { Person } from '../../model/person.ts';
import { PhraseIndex } from '../../text/phrase-index.ts';

/** What a phrase may mean to somebody who looks for people; `other` is a club, a place, a competition, an outlet. */
export type PersonSense = { readonly kind: 'person'; readonly person: Person } | { readonly kind: 'other' };

const lexicons = new WeakMap<Beat, PhraseIndex<PersonSense>>();

/** The beat's people and everything else it has names for, as one index; made once for each beat. */
export function personLexicon(beat: Beat): PhraseIndex<PersonSense> {
  const made = lexicons.get(beat) ?? compile(beat);
  lexicons.set(beat, made);
  return made;
}

function compile(beat: Beat): PhraseIndex<PersonSense> {
  const index = new PhraseIndex<PersonSense>();
  const others = new Set([
    ...beat.clubs.flatMap((club) => [
      club.name,
      club.city,
      ...club.regions,
      ...club.names,
      ...club.sharedNames,
      ...club.grounds,
      ...club.descriptors,
    ]),
    ...beat.competitions.flatMap(({ name, forms }) => [name, ...forms]),
    ...beat.countries.flatMap(({ name, demonyms }) => [name, ...demonyms]),
    ...beat.outlets.flatMap(({ name, names, sharedNames }) =>
      [name, ...names].filter((form) => !sharedNames.includes(form)),
    ),
    ...beat.decoys,
  ]);
  for (const phrase of others) index.add(phrase, { kind: 'other' });
  for (const person of beat.people)
    for (const form of [person.name, ...person.names]) index.add(form, { kind: 'person', person });
  return index;
}
