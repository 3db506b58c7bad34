import type { TimeRule } from '../../../model/time-rule.ts';
import { footballAgo } from './football-ago.ts';
import { footballDeadlineDay } from './football-deadline-day.ts';
import { footballRunningSeason, theFootballSeason } from './football-running-season.ts';
import { footballSeason } from './football-season.ts';
import { footballSeasonNumbers } from './football-season-numbers.ts';
import { footballSpan } from './football-span.ts';
import { footballSummer } from './football-summer.ts';
import { footballWindow, theFootballWindow } from './football-window.ts';

/** THE LIST of how football tells the time: by seasons, transfer windows and deadline days. */
export const timeRules: readonly TimeRule[] = [
  footballSeasonNumbers,
  footballSeason,
  footballRunningSeason,
  footballWindow,
  footballDeadlineDay,
  footballSummer,
  footballAgo,
  footballSpan,
  theFootballSeason,
  theFootballWindow,
];
