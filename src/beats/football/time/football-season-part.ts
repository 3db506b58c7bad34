import { meaning } from '../../../calendar/times/meanings.ts';
import { partOf } from '../../../calendar/times/part-of-period.ts';
import { day, type IsoDay } from '../../../model/date.ts';
import type { Meaning, PeriodPart } from '../../../model/time-rule.ts';
import { firstMatchDay, season, seasonEnd } from './football-calendar.ts';

/**
 * A part of the season that begins in a year. Its end reaches from the last match day to the day on which contracts
 * end; its start from the first match day to the end of October, or to the day of writing when that comes first;
 * nothing finer is known.
 */
export function seasonPart(year: number, part: PeriodPart, today: IsoDay | null): Meaning {
  const whole = meaning(season(year));
  switch (part) {
    case 'end':
      return { ...whole, mod: 'END', range: seasonEnd(year) };
    case 'start': {
      const first = firstMatchDay(year);
      const last = day(`${year}-10-31`);
      return {
        ...whole,
        mod: 'START',
        range: { earliest: first, latest: today !== null && today >= first && today < last ? today : last },
      };
    }
    case 'first-half':
      return { ...whole, mod: 'START', range: { earliest: firstMatchDay(year), latest: day(`${year}-12-31`) } };
    case 'second-half':
      return { ...whole, mod: 'END', range: { earliest: day(`${year + 1}-01-01`), latest: seasonEnd(year).earliest } };
    default:
      return partOf(whole, part, today);
  }
}
