import type { Beat } from '../../model/beat.ts';
import { clubs } from './clubs.ts';
import { competitions } from './competitions.ts';
import { countries } from './countries.ts';
import { decoys } from './decoys.ts';
import { facts } from './facts.ts';
import { footballBeat } from './football-beat.ts';
import { outlets } from './outlets.ts';
import { people } from './people.ts';
import { titles } from './titles.ts';

/** What a football reporter knows, whatever the saga. */
export const football: Beat = footballBeat({
  clubs,
  competitions,
  countries,
  titles,
  decoys,
  outlets,
  people,
  facts,
});
