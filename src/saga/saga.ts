import { football } from '../beats/football/football.ts';
import { day } from '../model/date.ts';
import type { Saga } from '../model/saga.ts';

/** What this site is about. A fork edits this folder and the seeds. */
export const saga: Saga = {
  title: 'The Alexander-Arnold Timeline',
  strapline: 'The England full-back between Liverpool and Real Madrid, every line with its source',
  subject: 'Trent Alexander-Arnold',
  subjectId: 'trent-alexander-arnold',
  language: 'en-GB',
  zone: 'Europe/London',
  // From the season before his last at Liverpool to the end of his first in Madrid.
  window: { earliest: day('2023-07-01'), latest: day('2026-06-30') },
  beat: football,
};
