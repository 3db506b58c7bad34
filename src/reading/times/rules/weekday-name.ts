import { dayPeriod, type Period, weekPeriod } from '../../../calendar/period.ts';
import { shiftDay } from '../../../calendar/shift-day.ts';
import { fromToday, meaning, oriented, pointing } from '../../../calendar/times/meanings.ts';
import { partsOfDay, shortWeekdays, weekdays } from '../../../calendar/times/weekdays.ts';
import { weekday } from '../../../calendar/weekday.ts';
import type { IsoDay } from '../../../model/date.ts';
import type { TimeContext, TimeReading, TimeRule, TokenReader } from '../../../model/time-rule.ts';
import { wordSet } from '../../../text/word-set.ts';
import { isByThen } from '../by-then.ts';
import { isWeekdayInName } from '../weekday-in-name.ts';

type Which = 'last' | 'next' | 'this' | 'following' | 'previous';

const which: ReadonlyMap<string, Which> = new Map<string, Which>([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['following', 'following'],
  ['previous', 'previous'],
]);
const weekSteps: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** A day of the week: "on Monday", "Friday night", "last Tuesday", "Thursday of next week". */
export const weekdayName: TimeRule = {
  name: 'weekday-name',
  opens: ['the', 'early', 'late', ...which.keys(), ...weekdays.keys(), ...shortWeekdays.keys()],
  period: true,
  read: (reader) => {
    const ahead = /^(?:until|till|til|by|ahead)$/.test(reader.lower(-1)) && !isByThen(reader);
    const weekBefore = reader.attempt(weekPossessing);
    reader.accept('the', 'early', 'late');
    const isPast = reader.lower(-1) === 'the' && reader.accept('past');
    const said = isPast ? 'last' : reader.take(which);
    if (said === 'this') reader.accept('coming', 'past');
    const at = reader.at;
    const told = reader.take(weekdays) ?? reader.attempt(shortened);
    if (told === null || !reader.tokens[at]?.capital || isWeekdayInName(reader, at)) return null;
    if (reader.accept('early', 'late') && !partsOfDay.has(reader.lower())) reader.at -= 1;
    if (partsOfDay.has(reader.lower())) reader.at += 1;
    const week = weekBefore ?? reader.attempt(weekTold);
    if (week !== null)
      return fromToday(week < 0 ? 'past' : week > 0 ? 'future' : 'present', (today) =>
        dayPeriod(inWeek(shiftDay(today, 7 * week), told)),
      );
    if (said === 'following' || said === 'previous') return besideAnchor(said, told);
    return fromToday(pointing(said), (today, context) =>
      pick(today, told, said, ahead ? oriented(context, 'future') : context),
    );
  },
};

/** "last week’s Sunday" */
function weekPossessing(reader: TokenReader): number | null {
  const steps = reader.take(weekSteps);
  return steps !== null && reader.accept('week') && reader.accept("'s") ? steps : null;
}

/** "on Thu", "next Fri.": a short form, where a word says that it is a day and none follows that it could belong to. */
function shortened(reader: TokenReader): number | null {
  const before = reader.lower(-1);
  const told = reader.take(shortWeekdays);
  if (told === null || !/^(?:on|by|until|till|since|last|this|next)$/.test(before)) return null;
  const next = reader.peek();
  if (next?.glued && next.kind !== 'mark') return null;
  return next?.kind === 'word' && !looselyBehind.has(next.lower) ? null : told;
}

const looselyBehind = wordSet('and or but at to for in with after before from when as night morning evening afternoon');

/** "of last week", "next week", and behind a comma where the week stands alone: "on Thursday, next week". */
function weekTold(reader: TokenReader): number | null {
  const isApart = reader.accept(',');
  reader.accept('of', 'from');
  const steps = reader.take(weekSteps);
  if (steps === null || !reader.accept('week')) return null;
  return isApart && reader.peek()?.kind !== 'mark' && reader.peek() !== undefined ? null : steps;
}

const inWeek = (day: IsoDay, told: number): IsoDay => shiftDay(weekPeriod(day).range.earliest, told - 1);

/** The latest such weekday up to a day, that day included. */
const upTo = (day: IsoDay, told: number): IsoDay => shiftDay(day, -((weekday(day) - told + 7) % 7));

function pick(today: IsoDay, told: number, said: Which | null, context: TimeContext): Period {
  const { before, direction, joint, sameSentence } = context;
  // "on 5 December, and runs until Sunday": counted on from a day to come.
  const start = sameSentence && before?.value.length === 10 ? before.range.earliest : null;
  if (!said && start && start > today && direction().orientation !== 'past')
    return dayPeriod(shiftDay(upTo(start, told), upTo(start, told) === start ? 0 : 7));
  // "from Thursday to Tuesday": the second follows the first.
  if (!said && joint === 'stretch' && before?.value.length === 10 && before.range.earliest)
    return dayPeriod(shiftDay(upTo(before.range.earliest, told), 7));
  const after = shiftDay(upTo(today, told), 7);
  if (said === 'last') return dayPeriod(upTo(shiftDay(today, -1), told));
  if (said === 'next') return dayPeriod(after);
  const latest = upTo(today, told);
  if (latest === today) return dayPeriod(today);
  const { orientation } = direction();
  const ahead = orientation === 'future' || orientation === 'present' || (said === 'this' && orientation === null);
  return dayPeriod(ahead ? after : latest);
}

/** "the following Friday": counted from the expression before. */
const besideAnchor = (said: Which, told: number): TimeReading => ({
  orientation: said === 'following' ? 'future' : 'past',
  resolve: ({ before, today }) => {
    const anchor = (said === 'following' ? before?.range.latest : before?.range.earliest) ?? today;
    if (!anchor) return null;
    return meaning(
      dayPeriod(said === 'following' ? shiftDay(upTo(anchor, told), 7) : upTo(shiftDay(anchor, -1), told)),
    );
  },
});
