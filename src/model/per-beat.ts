import type { Beat } from './beat.ts';

/** Makes something of a beat once, however many stories ask for it: an index of its names, a pattern of its words. */
export function perBeat<T>(make: (beat: Beat) => T): (beat: Beat) => T {
  const made = new WeakMap<Beat, { readonly value: T }>();
  return (beat) => {
    const known = made.get(beat) ?? { value: make(beat) };
    made.set(beat, known);
    return known.value;
  };
}
