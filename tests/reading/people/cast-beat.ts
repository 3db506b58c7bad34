import type { Beat, Person } from '../../../src/model/beat.ts';
import { smallBeat } from '../../helpers/small-saga.ts';

const person = (id: string, name: string, ...names: string[]): Person => ({
  id,
  name,
  names,
  role: 'player',
  club: null,
});

/** A cast with a surname that is sure, one that is not, one of two words, and one that two people may bear. */
export const castBeat: Beat = {
  ...smallBeat,
  outlets: [{ name: 'Harbour Echo', names: [], sharedNames: ['Echo'], country: null, kind: 'press' }],
  people: [
    person('ilian-vance', 'Ilian Vance', 'Vance'),
    person('arno-field', 'Arno Field'),
    person('joost-van-holm', 'Joost van Holm', 'Van Holm'),
    person('tom-calder-reed', 'Tom Calder-Reed', 'Calder-Reed'),
  ],
};
