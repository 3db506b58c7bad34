import type { Beat } from '../../../src/model/beat.ts';
import { madePerson } from '../../helpers/made-person.ts';
import { smallBeat } from '../../helpers/small-saga.ts';

/** A cast with a surname that is sure, one that is not, one of two words, and one that two people may bear. */
export const castBeat: Beat = {
  ...smallBeat,
  outlets: [{ name: 'Harbour Echo', names: [], sharedNames: ['Echo'], kind: 'press' }],
  people: [
    madePerson('Ilian Vance', { names: ['Vance'] }),
    madePerson('Arno Field'),
    madePerson('Joost van Holm', { names: ['Van Holm'] }),
    madePerson('Tom Calder-Reed', { names: ['Calder-Reed'] }),
  ],
};
