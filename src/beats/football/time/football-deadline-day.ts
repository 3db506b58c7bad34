import { daysBetween } from '../../../calendar/days-between.ts';
import type { Period } from '../../../calendar/period.ts';
import { meaning } from '../../../calendar/times/meanings.ts';
import { nearestYearly } from '../../../calendar/times/nearest-yearly.ts';
import { yearTold } from '../../../calendar/times/year-words.ts';
import type { IsoDay } from '../../../model/date.ts';
import type { Direction, Meaning, TimeRule, TokenReader } from '../../../model/time-rule.ts';
import { deadlineDay, transferWindow, type Window } from './football-calendar.ts';

const kinds: ReadonlyMap<string, Window> = new Map<string, Window>([
  ['january', 'winter'],
  ['winter', 'winter'],
  ['summer', 'summer'],
]);

/** "deadline day", "January transfer deadline day", "deadline day 2023": the last day of a window. */
export const footballDeadlineDay: TimeRule = {
  name: 'football-deadline-day',
  opens: ['deadline', 'transfer', 'the', ...kinds.keys()],
  period: true,
  read: (reader) => {
    reader.accept('the');
    const kind = reader.take(kinds);
    reader.accept('transfer');
    if (!reader.phrase('deadline', 'day')) return null;
    const monthTold = reader.attempt(inMonth);
    const year = reader.attempt(() => yearTold(reader));
    const window = kind ?? monthTold;
    return {
      isDay: true,
      orientation: 'as told',
      resolve: (scene) => {
        const told = year?.(scene) ?? null;
        if (told !== null) return inYear(told, window ?? 'summer');
        if (scene.today === null) return null;
        return nearestDeadline(scene.today, window, scene.direction());
      },
    };
  },
};

/** "in January", "in August". */
const inMonth = (reader: TokenReader): Window | null =>
  reader.accept('in', 'last', 'this')
    ? (reader.take(kinds) ?? (reader.accept('august', 'september') ? 'summer' : null))
    : null;

/** The day where the table has it, else the end of the window. */
const deadline = (year: number, window: Window): Period => deadlineDay(year, window) ?? transferWindow(year, window);
const inYear = (year: number, window: Window): Meaning => meaning(deadline(year, window), 'END');

function nearestDeadline(today: IsoDay, window: Window | null, direction: Direction): Meaning | null {
  const candidates = (window ? [window] : (['winter', 'summer'] as const)).flatMap(
    (one) => nearestYearly(today, direction, (year) => deadline(year, one)) ?? [],
  );
  const distance = ({ range }: Period): number =>
    Math.min(Math.abs(daysBetween(today, range.earliest)), Math.abs(daysBetween(today, range.latest)));
  const chosen = candidates.toSorted((a, b) => distance(a) - distance(b))[0];
  return chosen ? meaning(chosen) : null;
}
