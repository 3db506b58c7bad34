import type { Beat } from '../../model/beat.ts';
import { fold } from '../../text/fold.ts';

const made = new WeakMap<Beat, ReadonlySet<string>>();

/** The outlets and entities of a beat by their names, folded and without an article: who may speak as "the Athletic". */
export function listedNames(beat: Beat): ReadonlySet<string> {
  const known = made.get(beat);
  if (known) return known;
  const forms = [
    ...beat.outlets.flatMap(({ name, names: further, sharedNames }) => [name, ...further, ...sharedNames]),
    ...beat.entities.flatMap(({ name, aliases }) => [name, ...aliases.sure, ...aliases.shared]),
  ];
  const names = new Set(forms.map((form) => fold(form).replace(/^the /, '')));
  made.set(beat, names);
  return names;
}
