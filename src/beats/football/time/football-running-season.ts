import type { IsoDay } from '../../../model/date.ts';
import type { Orientation, TimeReading, TimeRule, TokenReader } from '../../../model/time-rule.ts';
import { lastSeason } from './football-calendar.ts';
import { runningSeason, seasonReading, seasonWord } from './football-season.ts';

/** "the season" where something is said of its end: "before the season is over". */
export const footballRunningSeason: TimeRule = {
  name: 'football-running-season',
  opens: ['the'],
  read: (reader) => {
    const season = theSeason(reader);
    return season && course(reader) !== null ? season : null;
  },
};

/** "the season" behind "the end of" and the like. */
export const theFootballSeason: TimeRule = {
  name: 'the-football-season',
  opens: ['the'],
  period: 'only',
  read: (reader) => theSeason(reader),
};

function theSeason(reader: TokenReader): TimeReading | null {
  if (!reader.accept('the') || !seasonWord(reader)) return null;
  // "early in the season of mists" is none of football's.
  if (reader.lower() === 'of') return null;
  return seasonReading('present', ({ today, direction }) =>
    today === null ? null : bareSeason(today, direction().orientation),
  );
}

/** Between two seasons the past tense means the one just over. */
const bareSeason = (today: IsoDay, orientation: Orientation | null): number =>
  orientation === 'past' && /^0[67]$/.test(today.slice(5, 7)) ? lastSeason(today) : runningSeason(today, orientation);

/** What is said of its end: "is over", "slams shut"; which way it lies as far as the verb tells. */
export function course(reader: TokenReader): Orientation | 'untold' | null {
  if (reader.phrase('is', 'over') || reader.phrase('comes', 'to', 'an', 'end') || reader.phrase('slams', 'shut'))
    return 'untold';
  if (reader.accept('closed', 'shut', 'ended')) return 'past';
  return reader.accept('ends', 'finishes', 'concludes', 'closes', 'shuts') ? 'untold' : null;
}
