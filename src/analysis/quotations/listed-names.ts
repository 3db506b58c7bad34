import type { Saga } from '../../model/saga.ts';
import { fold } from '../../text/fold.ts';

const made = new WeakMap<Saga, ReadonlySet<string>>();

/** The outlets and clubs of a saga by their names, folded and without an article: who may speak as "the Athletic". */
export function listedNames(saga: Saga): ReadonlySet<string> {
  const known = made.get(saga);
  if (known) return known;
  const forms = [...saga.outlets, ...saga.clubs].flatMap(({ name, names, sharedNames }) => [
    name,
    ...names,
    ...sharedNames,
  ]);
  const names = new Set(forms.map((form) => fold(form).replace(/^the /, '')));
  made.set(saga, names);
  return names;
}
