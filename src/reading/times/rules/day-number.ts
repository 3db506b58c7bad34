import { calendarDay } from '../../../calendar/calendar-day.ts';
import { dayPeriod, monthOf, type Period, periodFrom, yearOf } from '../../../calendar/period.ts';
import { shiftMonth } from '../../../calendar/shift-day.ts';
import { dayNumber } from '../../../calendar/times/day-of-month.ts';
import { fromToday } from '../../../calendar/times/meanings.ts';
import { shortWeekdays, weekdays } from '../../../calendar/times/weekdays.ts';
import { weekday } from '../../../calendar/weekday.ts';
import type { IsoDay } from '../../../model/date.ts';
import type { TimeContext, TimeReading, TimeRule, TokenReader } from '../../../model/time-rule.ts';
import { wordSet } from '../../../text/word-set.ts';

/** A day told by its number alone: "Saturday 21st", "on the 20th", "the 8th of next month". */
export const dayNumberAlone: TimeRule = {
  name: 'day-number',
  opens: ['the', ...weekdays.keys(), ...shortWeekdays.keys()],
  read: (reader) => {
    const at = reader.at;
    const told = reader.attempt(weekdayBefore);
    const the = reader.accept('the');
    if (!the && told === null) return null;
    const day = dayNumber(reader);
    const hasSuffix = /^(?:st|nd|rd|th)$/.test(reader.lower(-1));
    if (day === null || (told === null && !hasSuffix)) return null;
    const steps = reader.attempt(ofMonth);
    if (steps !== null) return inMonth(steps, day);
    if (!endsThere(reader) || (told === null && !isIntroduced(reader.tokens[at - 1]?.lower ?? ''))) return null;
    return alone(day, told);
  },
};

function weekdayBefore(reader: TokenReader): number | null {
  if (!reader.peek()?.capital) return null;
  const told = reader.take(weekdays) ?? reader.take(shortWeekdays);
  reader.accept(',');
  return told;
}

const monthSteps: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['the', 0],
  ['next', 1],
]);

function ofMonth(reader: TokenReader): number | null {
  if (!reader.accept('of')) return null;
  const steps = reader.take(monthSteps);
  return steps !== null && reader.accept('month') ? steps : null;
}

const isIntroduced = (word: string): boolean => /^(?:on|by|until|till|from|since)$/.test(word);

/** Words behind which a number counted nothing. */
const loose = wordSet('and or but by to as from when while where after before with he she it they');

/** Whether nothing follows that the number could belong to: "the 31st minute", "the 20th century". */
function endsThere(reader: TokenReader): boolean {
  const next = reader.peek();
  if (!next || loose.has(next.lower)) return true;
  return next.kind === 'mark' && !/[-/:%'"]/.test(next.lower);
}

const inMonth = (steps: number, day: number): TimeReading =>
  fromToday(steps < 0 ? 'past' : steps > 0 ? 'future' : 'present', (today) =>
    numbered(periodFrom('month', today, steps).range.earliest ?? today, day),
  );

const numbered = (month: IsoDay, day: number): Period | null => {
  const found = calendarDay(yearOf(month), monthOf(month), day);
  return found && dayPeriod(found);
};

/** Counted on from a day named before in the sentence, else by the weekday beside it, else as the words around say. */
const alone = (day: number, told: number | null): TimeReading =>
  fromToday('as told', (today, context) => {
    const anchor = anchorOf(context) ?? today;
    const fits = (month: IsoDay): readonly Period[] => {
      const found = numbered(month, day);
      return found && (told === null || weekday(found.range.earliest) === told) ? [found] : [];
    };
    const around = [-2, -1, 0, 1, 2].flatMap((steps) => fits(shiftMonth(firstOf(anchor), steps)));
    const { orientation } = context.direction();
    if (anchorOf(context)) {
      const next = around.find(({ range }) => range.earliest >= anchor) ?? null;
      return next && orientation === 'past' && next.range.earliest > today ? null : next;
    }
    const past = around.findLast(({ range }) => range.earliest <= today) ?? null;
    const future = around.find(({ range }) => range.earliest >= today) ?? null;
    if (orientation === 'past') return past;
    if (orientation !== null) return future;
    return told !== null && (past === null || future === null) ? (past ?? future) : null;
  });

const firstOf = (day: IsoDay): IsoDay => periodFrom('month', day, 0).range.earliest;

const anchorOf = ({ before, sameSentence }: TimeContext): IsoDay | null =>
  sameSentence && before?.value.length === 10 ? before.range.earliest : null;
