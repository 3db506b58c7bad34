import type { Beat, Outlet } from '../../../src/model/beat.ts';
import { madePerson } from '../../helpers/made-person.ts';
import { smallBeat } from '../../helpers/small-saga.ts';

const outlet = (name: string, more: Partial<Outlet> = {}): Outlet => ({
  name,
  names: [],
  sharedNames: [],
  kind: 'press',
  ...more,
});

/** A press that has every ambiguity of the real one: names that are plain words, acronyms, parts of a club’s name. */
export const pressBeat: Beat = {
  ...smallBeat,
  outlets: [
    outlet('Tribuna'),
    outlet('Harbour Echo', { names: ['The Harbour Echo'] }),
    outlet('Offside Daily', { kind: 'site', names: ['Daily Offside'] }),
    outlet('The Athletic', { sharedNames: ['Athletic'] }),
    outlet('The Sun', { sharedNames: ['Sun'] }),
    outlet('Record', { sharedNames: ['Record'] }),
    outlet('Sport', { sharedNames: ['Sport'] }),
    outlet('Sport Blatt'),
    outlet('AS', { sharedNames: ['AS'], names: ['Diario AS'] }),
    outlet('Canal Nine', { kind: 'broadcaster', names: ['Nine Sports'] }),
    outlet('Wire Press', { kind: 'agency', sharedNames: ['WP'] }),
    outlet('transfers.example', { kind: 'site', names: ['Transfer Hub'] }),
  ],
  people: [
    madePerson('Rita Calloway', { names: ['Calloway'], role: 'journalist' }),
    madePerson('Ilian Vance', { names: ['Vance'], club: 'liverpool' }),
  ],
};
