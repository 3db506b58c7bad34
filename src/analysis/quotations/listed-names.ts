import { perBeat } from '../../model/per-beat.ts';
import { fold } from '../../text/fold.ts';

/** The outlets and entities of a beat by their names, folded and without an article: who may speak as "the Athletic". */
export const listedNames = perBeat(({ outlets, entities }): ReadonlySet<string> => {
  const forms = [
    ...outlets.flatMap(({ name, names, sharedNames }) => [name, ...names, ...sharedNames]),
    ...entities.flatMap(({ name, aliases }) => [name, ...aliases.sure, ...aliases.shared]),
  ];
  return new Set(forms.map((form) => fold(form).replace(/^the /, '')));
});
