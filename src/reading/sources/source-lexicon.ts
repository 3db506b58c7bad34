import type { Beat, Outlet } from '../../model/beat.ts';
import { perBeat } from '../../model/per-beat.ts';
import type { Person } from '../../model/person.ts';
import { fold } from '../../text/fold.ts';
import { PhraseIndex } from '../../text/phrase-index.ts';
import { words } from '../../text/words.ts';
import { properNames } from '../proper-names.ts';

/** What a phrase may mean to somebody who looks for sources; `other` is an entity, a place, an institution, somebody else. */
export type SourceSense =
  | {
      readonly kind: 'outlet';
      readonly outlet: Outlet;
      readonly sure: boolean;
      readonly form: string;
      readonly capitals: number;
    }
  | { readonly kind: 'journalist'; readonly person: Person }
  | { readonly kind: 'other' };

export interface SourceLexicon {
  readonly phrases: PhraseIndex<SourceSense>;
  /** Outlets by every form without spaces and marks, for internet addresses: `teamtalk` for teamtalk.com. */
  readonly addresses: ReadonlyMap<string, Outlet>;
}

/** The beat's outlets and journalists, and the names that contain theirs, as one index. */
export const sourceLexicon: (beat: Beat) => SourceLexicon = perBeat(compile);

/** Number of words that begin with a capital. */
const capitals = (form: string): number =>
  words(form, { start: 0, end: form.length }).filter(({ capital }) => capital).length;

const withoutArticle = (form: string): string => form.replace(/^the /i, '');

/** A form as an internet address has it: `Foot Mercato` and `footmercato` are one. */
export const squeezed = (form: string): string => fold(withoutArticle(form)).replace(/[^a-z0-9]+/g, '');

/** "Foot Mercato" is also written "Footmercato". */
const asOneWord = (form: string): string =>
  / /.test(form) ? squeezed(form).replace(/^./, (first) => first.toUpperCase()) : form;

function compile(beat: Beat): SourceLexicon {
  const phrases = new PhraseIndex<SourceSense>();
  const addresses = new Map<string, Outlet>();
  for (const outlet of beat.outlets) {
    const shared = new Set(outlet.sharedNames.map(squeezed));
    for (const form of new Set([outlet.name, ...outlet.names, ...outlet.sharedNames].map(withoutArticle))) {
      const sure = !shared.has(squeezed(form));
      if (!addresses.has(squeezed(form))) addresses.set(squeezed(form), outlet);
      if (/\w\.\w/.test(form)) continue;
      for (const spelling of sure ? new Set([form, asOneWord(form)]) : [form])
        phrases.add(spelling, { kind: 'outlet', outlet, sure, form: spelling, capitals: capitals(spelling) });
    }
  }
  for (const person of beat.people)
    for (const form of [person.name, ...person.names])
      phrases.add(form, person.role === 'journalist' ? { kind: 'journalist', person } : { kind: 'other' });
  for (const form of properNames(beat))
    if (!(/^the /i.test(form) && addresses.has(squeezed(form)))) phrases.add(form, { kind: 'other' });
  return { phrases, addresses };
}
