import { dayPeriod, type Period, periodFrom } from '../../../calendar/period.ts';
import { shiftDay } from '../../../calendar/shift-day.ts';
import { fromToday, meaning, vague, vaguely } from '../../../calendar/times/meanings.ts';
import { cardinals } from '../../../calendar/times/numbers.ts';
import { countedUnits, shifted, type Unit } from '../../../calendar/times/units.ts';
import type { TimeReading, TimeRule, TokenReader } from '../../../model/time-rule.ts';

const vagueCounts = ['several', 'many', 'some', 'few'];

/** Time counted back from the day of writing: "two weeks ago", "a fortnight ago", "18 months ago", "years ago". */
export const ago: TimeRule = {
  name: 'ago',
  opens: ['#', 'long', 'not', 'half', ...vagueCounts, ...cardinals.keys(), ...countedUnits.keys()],
  read: (reader) => {
    if (
      reader.attempt((r) =>
        r.phrase('not', 'long', 'ago') ||
        r.phrase('not', 'so', 'long', 'ago') ||
        r.phrase('not', 'too', 'long', 'ago') ||
        r.phrase('long', 'ago') ||
        r.phrase('a', 'while', 'ago')
          ? true
          : null,
      )
    )
      return vaguely('past');
    return reader.attempt(counted) ?? reader.attempt(yearsAndMonths) ?? reader.attempt(uncounted);
  },
};

function uncounted(reader: TokenReader): TimeReading | null {
  reader.accept('a');
  const isFew = reader.lower() === 'few';
  reader.accept(...vagueCounts);
  const unit = countedUnits.get(reader.lower());
  const known = unit !== undefined || /^(?:hours?|minutes?|moments?)$/.test(reader.lower());
  if (!known) return null;
  reader.at += 1;
  if (!reader.accept('ago')) return null;
  return isFew && unit ? aFew(unit) : vaguely('past');
}

/** How many a few are, at the fewest and at the most: by convention. */
const [fewest, most] = [2, 4];

/** "a few weeks ago": no date, but days that can be told. */
const aFew = (unit: Unit): TimeReading => ({
  resolve: ({ today }) => {
    const meant = vague('past', today);
    if (today === null) return meant;
    return { ...meant, range: { earliest: shifted(today, unit, -most), latest: shifted(today, unit, -fewest) } };
  },
});

/** "a year and two months ago" */
function yearsAndMonths(reader: TokenReader): TimeReading | null {
  const years = reader.count();
  if (years === null || !reader.accept('year', 'years')) return null;
  reader.accept('and', ',');
  const months = reader.count();
  if (months === null || !reader.accept('month', 'months') || !reader.accept('ago')) return null;
  return {
    orientation: 'past',
    resolve: ({ today }) => today && meaning(periodFrom('month', today, -(12 * years + months)), 'APPROX'),
  };
}

function counted(reader: TokenReader): TimeReading | null {
  const count = reader.count();
  if (count === null) return null;
  const half = reader.phrase('and', 'a', 'half');
  if (reader.accept('hour', 'hours') && reader.accept('ago'))
    return fromToday('past', (today) =>
      // "20 hours ago" is yesterday for whoever writes by day.
      count >= 20 ? dayPeriod(shiftDay(today, -Math.round(count / 24))) : dayPeriod(today),
    );
  const unit = reader.take(countedUnits);
  if (!unit) return null;
  const halfBehind = reader.phrase('and', 'a', 'half');
  if (!reader.accept('ago')) return null;
  const whole = count * unit.times;
  // "a week ago today" is a day.
  if (reader.accept('today')) return fromToday('past', (today) => dayPeriod(shifted(today, unit, -count)));
  return {
    orientation: 'past',
    resolve: ({ today }) => {
      if (today === null) return null;
      const period =
        half || halfBehind
          ? withHalf(unit, whole, (u, n) => periodFrom(u, today, -n))
          : periodFrom(unit.unit, today, -whole);
      return meaning(period, unit.unit === 'day' ? null : 'APPROX');
    },
  };
}

/** Half a year more is six months, half a month and half a week more are told in days and rounded down. */
function withHalf(unit: Unit, whole: number, back: (unit: Unit['unit'], steps: number) => Period): Period {
  if (unit.unit === 'year') return back('month', 12 * whole + 6);
  if (unit.unit === 'decade') return back('year', 10 * whole + 5);
  return back(unit.unit, whole);
}
