import type { Beat } from '../../model/beat.ts';
import { clubs } from './clubs.ts';
import { competitions } from './competitions.ts';
import { countries } from './countries.ts';
import { decoys } from './decoys.ts';
import { facts } from './facts.ts';
import { outlets } from './outlets.ts';
import { people } from './people.ts';
import { timeRules } from './time/time-rules.ts';
import { titleHolders } from './titles.ts';

/** What a football reporter knows, whatever the saga. */
export const football: Beat = {
  clubs,
  competitions,
  countries,
  titleHolders,
  decoys,
  outlets,
  people,
  facts,
  timeRules,
};
