import { type Period, yearOf, yearPeriod } from '../../../calendar/period.ts';
import { fromToday, meaning, pointing } from '../../../calendar/times/meanings.ts';
import { nearestYearly } from '../../../calendar/times/nearest-yearly.ts';
import { yearSeasonMeant } from '../../../calendar/times/year-season-meant.ts';
import { writtenYear, type YearTold, yearTold } from '../../../calendar/times/year-words.ts';
import type { IsoDay } from '../../../model/date.ts';
import type { Direction, Orientation, TimeReading, TimeRule, TokenReader } from '../../../model/time-rule.ts';
import { lastSeason, nextSeason, thisSeason, transferWindow, type Window } from './football-calendar.ts';
import { course } from './football-running-season.ts';

type Which = 'this' | 'last' | 'next' | 'the' | null;

const kinds: ReadonlyMap<string, Window> = new Map<string, Window>([
  ['january', 'winter'],
  ['winter', 'winter'],
  ['summer', 'summer'],
]);

/** A transfer window: "the January window", "the 2025 summer window", "this market", "the transfer window closes". */
export const footballWindow: TimeRule = {
  name: 'football-window',
  opens: ['the', 'this', 'last', 'next', '#', ...kinds.keys()],
  period: true,
  read: (reader) => {
    const said = which(reader);
    const year = reader.attempt(writtenYear);
    if (year !== null && reader.attempt(windows)) return { resolve: () => meaning(yearPeriod(year)) };
    const kind = reader.take(kinds);
    const told = year === null ? reader.attempt(() => (kind ? yearTold(reader) : null)) : () => year;
    if (!windowWord(reader, kind !== null || said === 'this')) return null;
    if (!kind) return year === null && said !== null ? unnamed(reader, said) : null;
    const behind = told ?? reader.attempt(() => yearTold(reader)) ?? seasonTold(reader, kind);
    if (behind) return inYear(behind, kind);
    return fromToday(pointing(said), (today, { direction }) => named(today, kind, said, direction()));
  },
};

/** "the transfer window" behind "the end of" and the like. */
export const theFootballWindow: TimeRule = {
  name: 'the-football-window',
  opens: ['the'],
  period: 'only',
  read: (reader) => (reader.accept('the') && windowWord(reader, false) ? current('the') : null),
};

const inYear = (told: NonNullable<ReturnType<typeof yearTold>>, kind: Window): TimeReading => ({
  orientation: 'as told',
  resolve: (scene) => {
    const year = told(scene);
    return year === null ? null : meaning(transferWindow(year, kind));
  },
});

function which(reader: TokenReader): Which {
  const the = reader.accept('the');
  if (reader.accept('this', 'current')) return reader.accept('coming') ? 'next' : 'this';
  if (reader.accept('last', 'previous')) return 'last';
  if (reader.accept('next', 'upcoming', 'coming', 'forthcoming')) return 'next';
  return the ? 'the' : null;
}

/** "window", "transfer window"; "market" only where a word before makes it one of them. */
function windowWord(reader: TokenReader, market: boolean): boolean {
  reader.accept('transfer');
  return reader.accept('window', ...(market ? ['market'] : [])) && !(reader.lower() === '-' && reader.peek()?.glued);
}

const windows = (reader: TokenReader): true | null =>
  reader.skip('transfer') && reader.accept('windows') ? true : null;

/** "the transfer window" alone says when only with its opening or closing. */
function unnamed(reader: TokenReader, said: NonNullable<Which>): TimeReading | null {
  if (said !== 'the') return current(said);
  const told = course(reader);
  if (told === null) return null;
  const kind = told === 'past' ? monthBehind(reader) : null;
  return kind === null
    ? current(said, told === 'past' ? told : null)
    : fromToday('past', (today) => named(today, kind, 'last', { orientation: 'past', sure: true }));
}

/** The window that shut "in January"; nothing of the month is read. */
function monthBehind(reader: TokenReader): Window | null {
  if (reader.lower() !== 'in') return null;
  return /^(?:january|february)$/.test(reader.lower(1))
    ? 'winter'
    : /^(?:august|september)$/.test(reader.lower(1))
      ? 'summer'
      : null;
}

const current = (said: NonNullable<Which>, told: Orientation | null = null): TimeReading =>
  fromToday('present', (today, { direction }) =>
    windowAt(today, said, told === null ? direction() : { orientation: told, sure: true }),
  );

const seasons: ReadonlyMap<string, (today: IsoDay) => number> = new Map([
  ['last', lastSeason],
  ['this', thisSeason],
  ['next', nextSeason],
]);

/** The year of a window in "last season", "this season": a season begins in its summer. */
function seasonTold(reader: TokenReader, kind: Window): YearTold | null {
  return reader.attempt(() => {
    reader.accept('of');
    const begins = reader.take(seasons);
    if (!begins || !reader.accept('season', 'term', 'campaign')) return null;
    return ({ today }) => (today === null ? null : begins(today) + (kind === 'winter' ? 1 : 0));
  });
}

function named(today: IsoDay, kind: Window, said: Which, direction: Direction): Period {
  if (kind === 'summer') {
    const year = yearOf(yearSeasonMeant(today, 'SU', said, direction).range.earliest);
    return transferWindow(year, 'summer');
  }
  const ahead: Direction =
    said === 'next'
      ? { orientation: 'future', sure: true }
      : said === 'last'
        ? { orientation: 'past', sure: true }
        : direction;
  const year = nearestYearly(today, ahead, (candidate) => transferWindow(candidate, 'winter'));
  return year ?? transferWindow(yearOf(today), 'winter');
}

/** The window that is open on a day, else the one meant by the words around; none has opened for good before July. */
function windowAt(today: IsoDay, said: NonNullable<Which>, { orientation }: Direction): Period {
  const year = yearOf(today);
  const around = [year - 1, year, year + 1].flatMap((candidate) => [
    transferWindow(candidate, 'winter'),
    transferWindow(candidate, 'summer'),
  ]);
  const open = around.find(({ range }) => range.earliest <= today && today <= range.latest);
  const last = around.findLast(({ range }) => range.latest < today);
  const opening = (period: Period): string =>
    period.value.endsWith('-SU') ? `${period.value.slice(0, 4)}-07-01` : period.range.earliest;
  const next = around.find((period) => opening(period) > today);
  const chosen = said === 'next' ? next : said === 'last' ? last : (open ?? (orientation === 'past' ? last : next));
  return chosen ?? transferWindow(year, 'summer');
}
