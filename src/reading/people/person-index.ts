import type { Beat } from '../../model/beat.ts';
import { PhraseIndex } from '../../text/phrase-index.ts';
import { foldedWords } from '../../text/words.ts';

/** A person some fact is about, named by a form. */
export interface PersonSense {
  /** The full name. */
  readonly person: string;
  /** Whether the form is a whole name; else it needs one in the same story. */
  readonly full: boolean;
}

const indexes = new WeakMap<Beat, PhraseIndex<PersonSense>>();

/** Everybody the beat's facts are about, by every form of the name; made once for each beat. */
export function personIndex(beat: Beat): PhraseIndex<PersonSense> {
  const made = indexes.get(beat) ?? compile(beat);
  indexes.set(beat, made);
  return made;
}

function compile({ people }: Beat): PhraseIndex<PersonSense> {
  const index = new PhraseIndex<PersonSense>();
  for (const { name, names, shortNames, born, career, contracts } of people) {
    if (born === null && career.length === 0 && contracts.length === 0) continue;
    const short = new Set(shortNames.map(asWords));
    for (const form of [name, ...names]) if (!short.has(asWords(form))) index.add(form, { person: name, full: true });
    for (const form of shortNames) index.add(form, { person: name, full: false });
  }
  return index;
}

/** "Alexander Arnold" and "Alexander-Arnold" are one form. */
const asWords = (form: string): string => foldedWords(form).join(' ');
