import { daysBetween } from '../../../calendar/days-between.ts';
import { periodFrom } from '../../../calendar/period.ts';
import { meaning } from '../../../calendar/times/meanings.ts';
import { cardinals } from '../../../calendar/times/numbers.ts';
import { countedUnits, type Unit } from '../../../calendar/times/units.ts';
import type { IsoDay } from '../../../model/date.ts';
import type { Meaning, TimeRule } from '../../../model/time-rule.ts';

/** Longest stretch of days that still tells a unit apart. */
const fineness: Readonly<Record<Unit['unit'], number>> = {
  day: 1,
  week: 7,
  weekend: 7,
  month: 31,
  quarter: 92,
  year: 366,
  decade: 3660,
};

/** Time counted from the expression before: "a day earlier", "two years later". */
export const laterOrEarlier: TimeRule = {
  name: 'later-or-earlier',
  opens: ['#', ...cardinals.keys()],
  read: (reader) => {
    const count = reader.count();
    const unit = count === null ? null : reader.take(countedUnits);
    if (count === null || !unit) return null;
    const back =
      reader.accept('earlier', 'previously') ||
      (reader.lower() === 'before' && ends(reader.peek(1)?.lower) && reader.accept('before'));
    const on =
      !back &&
      (reader.accept('later', 'afterwards', 'afterward') ||
        (reader.lower() === 'after' && ends(reader.peek(1)?.lower) && reader.accept('after')));
    if ((!back && !on) || reader.lower() === 'than') return null;
    const steps = (back ? -1 : 1) * count * unit.times;
    return {
      resolve: ({ before, today }) => {
        const anchor = before ? anchorDay(before, unit) : back && unit.unit !== 'day' ? today : null;
        return anchor && meaning(periodFrom(unit.unit, anchor, steps));
      },
    };
  },
};

const ends = (word: string | undefined): boolean => word === undefined || /^[.,;:!?)"'—-]$/.test(word);

/** The day to count from; null when what was named before is too coarse to count such units from. */
function anchorDay({ range: { earliest, latest } }: Meaning, { unit }: Unit): IsoDay | null {
  if (!earliest || !latest) return null;
  return daysBetween(earliest, latest) < fineness[unit] ? earliest : null;
}
