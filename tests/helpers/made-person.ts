import type { FootballPerson } from '../../src/beats/football/person.ts';

/** A player of whom nothing is known but what is given. */
export const madePerson = (name: string, known: Partial<FootballPerson> = {}): FootballPerson => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  names: [],
  shortNames: name.includes(' ') ? [name.slice(name.indexOf(' ') + 1)] : [],
  role: 'player',
  club: null,
  born: null,
  entities: known.club ? [known.club] : [],
  led: [],
  career: { stays: [], complete: null },
  bonds: { contracts: [], known: null },
  ...known,
});
