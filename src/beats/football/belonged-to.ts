import { overlap } from '../../calendar/range-relations.ts';
import type { Beat } from '../../model/beat.ts';
import { factIndex } from './dating/fact-index.ts';

/** The clubs, by id, that somebody can have played for or coached on one of these days, by careers of which no stay is missing. */
export const belongedTo: Beat['belongedTo'] = (person, days, beat) => {
  const { playing, coaching } = factIndex(beat);
  return [...(playing.get(person) ?? []), ...(coaching.get(person) ?? [])]
    .filter((stay) => overlap(stay.days, days))
    .flatMap(({ club }) => (club === null ? [] : [club]));
};
