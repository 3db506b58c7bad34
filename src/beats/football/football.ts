import type { Beat } from '../../model/beat.ts';
import { clubs } from './clubs.ts';
import { competitions } from './competitions.ts';
import { countries } from './countries.ts';
import { decoys } from './decoys.ts';
import { clubEntities } from './entities.ts';
import { facts } from './facts.ts';
import { kinds } from './kinds.ts';
import { outlets } from './outlets.ts';
import { people } from './people.ts';
import { relations } from './relations.ts';
import { timeRules } from './time/time-rules.ts';
import { titleHolders } from './titles.ts';
import { words } from './words.ts';

/** What a football reporter knows, whatever the saga. */
export const football: Beat = {
  id: 'football',
  kinds,
  entities: clubEntities(clubs),
  words,
  topics: ['football', 'transfer'],
  relations,
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
