import { shiftDay } from '../../../calendar/shift-day.ts';
import { vague } from '../../../calendar/times/meanings.ts';
import { cardinals } from '../../../calendar/times/numbers.ts';
import { countedUnits, shifted } from '../../../calendar/times/units.ts';
import type { IsoDay } from '../../../model/date.ts';
import type { TimeRule } from '../../../model/time-rule.ts';
import { direction } from '../direction.ts';

/** How many a few are at the most: by convention. */
const most = 4;

/** A stretch from the day of writing on, counted: "within two weeks", "inside a month"; not "within a year of his birth". */
export const within: TimeRule = {
  name: 'within',
  opens: ['within', 'inside'],
  read: (reader) => {
    const at = reader.at;
    reader.at += 1;
    reader.accept('the');
    reader.accept('next');
    if (!cardinals.has(reader.lower()) && reader.peek()?.kind !== 'digits' && reader.lower() !== 'few') return null;
    reader.attempt((r) => (r.accept('a') && r.lower() === 'few' ? true : null));
    const count = reader.accept('few') ? most : reader.count();
    const hours = count === null ? false : reader.accept('hour', 'hours');
    const unit = count === null || hours ? null : reader.take(countedUnits);
    if (count === null || (!hours && !unit) || /^(?:of|after|before|from|-)$/.test(reader.lower())) return null;
    if (direction(reader.tokens, at, reader.at, reader.words).orientation !== 'future') return null;
    const last = (today: IsoDay): IsoDay =>
      unit ? shifted(today, unit, count) : shiftDay(today, Math.ceil(count / 24));
    return {
      resolve: ({ today }) => ({
        ...vague('future', today),
        range: { earliest: today, latest: today && last(today) },
      }),
    };
  },
};
