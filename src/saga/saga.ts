import { day } from '../model/date.ts';
import type { Saga } from '../model/saga.ts';
import { clubs } from './clubs.ts';
import { competitions } from './competitions.ts';
import { countries } from './countries.ts';
import { decoys } from './decoys.ts';
import { facts } from './facts.ts';
import { outlets } from './outlets.ts';
import { people } from './people.ts';
import { titleHolders } from './title-holders.ts';

/** What this site is about. A fork edits this folder and the seeds. */
export const saga: Saga = {
  title: 'The Alexander-Arnold Timeline',
  strapline:
    'The England full-back between Liverpool and Real Madrid: one football transfer saga, story by story, every line traceable to its source',
  subject: 'Trent Alexander-Arnold',
  language: 'en-GB',
  // From the season before his last at Liverpool to the end of his first in Madrid.
  window: { earliest: day('2023-07-01'), latest: day('2026-06-30') },
  clubs,
  competitions,
  countries,
  titleHolders,
  decoys,
  outlets,
  people,
  facts,
};
