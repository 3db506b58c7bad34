import type { Entity } from '../../model/beat.ts';
import type { Club } from './club.ts';

/** Clubs as the site knows them. What a city, a league or a region says of a club is left out: it names no club alone. */
export const clubEntities = (clubs: readonly Club[]): readonly Entity[] =>
  clubs.map(({ id, name, shortName, names, grounds, playsAt, sharedNames, descriptors, colours, city, country }) => ({
    id,
    kind: 'club',
    name,
    shortName,
    aliases: { sure: [...names, ...grounds], shared: sharedNames, descriptive: descriptors },
    colours,
    details: [
      ['Ground', playsAt ?? grounds[0]],
      ['City', city],
      ['Country', country],
    ],
  }));
