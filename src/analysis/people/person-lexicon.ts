import type { Person, Saga } from '../../model/saga.ts';
import { PhraseIndex } from '../../text/phrase-index.ts';

/** What a phrase may mean to somebody who looks for people; `other` is a club, a place, a competition, an outlet. */
export type PersonSense = { readonly kind: 'person'; readonly person: Person } | { readonly kind: 'other' };

const lexicons = new WeakMap<Saga, PhraseIndex<PersonSense>>();

/** The saga's people and everything else it has names for, as one index; made once for each saga. */
export function personLexicon(saga: Saga): PhraseIndex<PersonSense> {
  const made = lexicons.get(saga) ?? compile(saga);
  lexicons.set(saga, made);
  return made;
}

function compile(saga: Saga): PhraseIndex<PersonSense> {
  const index = new PhraseIndex<PersonSense>();
  const others = new Set([
    ...saga.clubs.flatMap((club) => [
      club.name,
      club.city,
      ...club.regions,
      ...club.names,
      ...club.sharedNames,
      ...club.grounds,
      ...club.descriptors,
    ]),
    ...saga.competitions.flatMap(({ name, forms }) => [name, ...forms]),
    ...saga.countries.flatMap(({ name, demonyms }) => [name, ...demonyms]),
    ...saga.outlets.flatMap(({ name, names, sharedNames }) =>
      [name, ...names].filter((form) => !sharedNames.includes(form)),
    ),
    ...saga.decoys,
  ]);
  for (const phrase of others) index.add(phrase, { kind: 'other' });
  for (const person of saga.people)
    for (const form of [person.name, ...person.names]) index.add(form, { kind: 'person', person });
  return index;
}
