import type { Beat } from '../../model/beat.ts';
import { PhraseIndex } from '../../text/phrase-index.ts';

/** A person some fact is about, named by a form. */
export interface PersonSense {
  readonly person: string;
  /** Whether the form is the full name; else it needs the full name in the same story. */
  readonly full: boolean;
}

const indexes = new WeakMap<Beat, PhraseIndex<PersonSense>>();

/** Everybody the beat's facts are about, by every form of the name; made once for each beat. */
export function personIndex(beat: Beat): PhraseIndex<PersonSense> {
  const made = indexes.get(beat) ?? compile(beat);
  indexes.set(beat, made);
  return made;
}

function compile({ facts }: Beat): PhraseIndex<PersonSense> {
  const index = new PhraseIndex<PersonSense>();
  const forms = new Map<string, readonly string[]>();
  for (const fact of facts)
    if (fact.kind === 'engagement' || fact.kind === 'contract') forms.set(fact.person, familyName(fact.person));
  // A birth says by which short forms the news knows the person, so it comes last.
  for (const fact of facts) if (fact.kind === 'birth') forms.set(fact.person, fact.names);
  for (const [person, names] of forms) {
    index.add(person, { person, full: true });
    for (const name of names) index.add(name, { person, full: false });
  }
  return index;
}

const familyName = (person: string): readonly string[] =>
  person.includes(' ') ? [person.slice(person.indexOf(' ') + 1)] : [];
