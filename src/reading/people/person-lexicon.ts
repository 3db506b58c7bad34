import type { Beat } from '../../model/beat.ts';
import { perBeat } from '../../model/per-beat.ts';
import type { Person } from '../../model/person.ts';
import { PhraseIndex } from '../../text/phrase-index.ts';
import { properNames } from '../proper-names.ts';

/** What a phrase may mean to somebody who looks for people; `other` is an entity, a place, an institution, an outlet. */
export type PersonSense = { readonly kind: 'person'; readonly person: Person } | { readonly kind: 'other' };

/** The beat's people and everything else it has names for, as one index. */
export const personLexicon: (beat: Beat) => PhraseIndex<PersonSense> = perBeat(compile);

function compile(beat: Beat): PhraseIndex<PersonSense> {
  const index = new PhraseIndex<PersonSense>();
  const outlets = beat.outlets.flatMap(({ name, names, sharedNames }) =>
    [name, ...names].filter((form) => !sharedNames.includes(form)),
  );
  for (const phrase of new Set([...properNames(beat), ...beat.naming.peoples, ...outlets]))
    index.add(phrase, { kind: 'other' });
  for (const person of beat.people)
    for (const form of [person.name, ...person.names]) index.add(form, { kind: 'person', person });
  return index;
}
