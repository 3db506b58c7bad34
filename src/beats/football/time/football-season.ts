import { yearOf } from '../../../calendar/period.ts';
import { shiftDay } from '../../../calendar/shift-day.ts';
import { meaning } from '../../../calendar/times/meanings.ts';
import type { IsoDay } from '../../../model/date.ts';
import type { Orientation, TimeContext, TimeReading, TimeRule, TokenReader } from '../../../model/time-rule.ts';
import { lastSeason, newSeason, nextSeason, season, thisSeason } from './football-calendar.ts';
import { seasonPart } from './football-season-part.ts';

type Which = 'last' | 'this' | 'next' | 'new' | 'that' | 'previous' | 'following';

/** A season told from the day of writing: "this season", "the current campaign", "last term", "the new season". */
export const footballSeason: TimeRule = {
  name: 'football-season',
  opens: ['this', 'last', 'next', 'the', 'that'],
  period: true,
  read: (reader) => {
    const said = which(reader);
    if (!said || !seasonWord(reader, true)) return null;
    return seasonReading(orientations[said], (context) => yearMeant(said, context));
  },
};

/** Reads "season", "campaign" or, where a determiner makes it one, "term". */
export function seasonWord(reader: TokenReader, term = false): boolean {
  reader.accept('league', 'football', 'domestic', 'club');
  if (reader.phrase('premier', 'league') || reader.phrase('la', 'liga') || reader.phrase('serie', 'a'))
    return reader.accept('season', 'campaign');
  return (
    reader.accept('season', 'campaign', ...(term ? ['term'] : [])) && !(reader.lower() === '-' && reader.peek()?.glued)
  );
}

/** A reading of the season that begins in a year, which knows its own parts. */
export const seasonReading = (
  orientation: Orientation,
  year: (context: TimeContext) => number | null,
): TimeReading => ({
  orientation,
  resolve: (context) => {
    const found = year(context);
    return found === null ? null : meaning(season(found));
  },
  part: (context, part) => {
    const found = year(context);
    return found === null ? null : seasonPart(found, part, context.today);
  },
});

const orientations: Readonly<Record<Which, Orientation>> = {
  last: 'past',
  previous: 'past',
  that: 'past',
  this: 'present',
  next: 'future',
  new: 'future',
  following: 'future',
};

function which(reader: TokenReader): Which | null {
  if (reader.accept('this')) return reader.accept('coming') ? 'next' : reader.accept('past') ? 'last' : 'this';
  if (reader.accept('last')) return 'last';
  if (reader.accept('next')) return 'next';
  if (reader.accept('that')) return 'that';
  if (!reader.accept('the')) return null;
  if (reader.accept('current', 'present', 'ongoing')) return 'this';
  if (reader.accept('coming', 'upcoming', 'forthcoming', 'next')) return 'next';
  if (reader.accept('new')) return 'new';
  if (reader.accept('following')) return 'following';
  return reader.accept('previous', 'last', 'past') ? 'previous' : null;
}

function yearMeant(said: Which, { today, before, direction }: TimeContext): number | null {
  const anchor = before?.range.earliest ?? null;
  if (said === 'that') return anchor && anchoredSeason(anchor);
  if (said === 'following' && anchor) return anchoredSeason(anchor) + 1;
  if (today === null) return null;
  switch (said) {
    case 'last':
    case 'previous':
      return lastSeason(today);
    case 'this':
      return runningSeason(today, direction().orientation);
    case 'new':
      return newSeason(today);
    default:
      return nextSeason(today);
  }
}

/** In June a verb that looks ahead means the season to come. */
export const runningSeason = (today: IsoDay, orientation: Orientation | null): number =>
  today.slice(5, 7) === '06' && orientation === 'future' ? yearOf(today) : thisSeason(today);

/**
 * The season that a day named before lies in; a summer, from June on, belongs to the season it leads to. Not fine:
 * `npm run score` finds the same from 0 to 60 days.
 */
const anchoredSeason = (anchor: IsoDay): number => thisSeason(shiftDay(anchor, 30));
