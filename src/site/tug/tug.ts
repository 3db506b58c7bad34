import { anyTime, type IsoDay } from '../../model/date.ts';
import { rangeOf } from '../../model/date-estimate.ts';
import { saga } from '../../saga/saga.ts';
import { monthOf } from '../../timeline/entries.ts';
import { eventPlace } from '../../timeline/order.ts';
import type { Part } from '../../timeline/subject/saga-parts.ts';
import type { TimelineEvent, TimelineStory } from '../../timeline/timeline.ts';
import { wordedDays } from '../format-date.ts';
import { words } from '../words.ts';
import type { Team, Teams } from './teams.ts';
import { type TimeUnit, timeUnit } from './time-unit.ts';
import { type TugRow, type TugTime, timeRow } from './tug-row.ts';

/** One side of the picture. */
export interface TugSide {
  /** Names of those whose bars it has, most said first. */
  readonly names: readonly string[];
  /** Whether further ones have a bar together. */
  readonly hasOthers: boolean;
  /** What they are said to do, in the words of the beat: `said to want him`; null where the stories say nothing. */
  readonly said: string | null;
}

/** The tug of war, time by time: what is told with the name of who is said to hold the subject, and of who is said to want it. */
export interface Tug {
  readonly left: TugSide | null;
  readonly right: TugSide | null;
  readonly rows: readonly TugRow[];
  /** Events of the longest bar. */
  readonly longest: number;
}

/** Where on the timeline a month stands, `2025-01`, or a year; null where it has no entry. */
export type PlaceOf = (period: string) => string | null;

/** `newest`: the day behind which everything is only expected; null where no story has one. */
export function draw(
  part: Pick<Part, 'stories' | 'events'>,
  of: Teams,
  placeOf: PlaceOf,
  newest: IsoDay | null,
): Tug | null {
  const { stories, events } = part;
  const isAhead = ({ kind, when }: TimelineEvent): boolean =>
    kind === 'expected' && newest !== null && (when.earliest ?? '') >= newest;
  const months = new Map<string, { stories: TimelineStory[]; events: TimelineEvent[]; ahead: TimelineEvent[] }>();
  const at = (month: string) => {
    const found = months.get(month) ?? { stories: [], events: [], ahead: [] };
    months.set(month, found);
    return found;
  };
  for (const story of stories) {
    const month = monthOf(rangeOf(story.date) ?? anyTime);
    if (month !== null) at(month).stories.push(story);
  }
  for (const event of events) {
    const month = monthOf(eventPlace(event));
    if (month !== null) at(month)[isAhead(event) ? 'ahead' : 'events'].push(event);
  }
  if (months.size === 0) return null;
  const unit = timeUnit(new Set(months.keys()));
  const keys = [...Map.groupBy([...months.keys()].toSorted(), unit.keyOf)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const rows = (which: 'events' | 'ahead'): readonly TugTime[] =>
    keys.flatMap(([key, own]) => {
      const found = own.flatMap((month) => months.get(month) ?? []);
      const stories = which === 'events' ? found.flatMap((one) => one.stories) : [];
      const told = found.flatMap((one) => one[which]);
      const path = own.map(placeOf).find((one) => one !== null) ?? null;
      return stories.length + told.length > 0
        ? [timeRow({ key, heading: unit.heading(key), path, isAhead: which === 'ahead' }, stories, told, of)]
        : [];
    });
  const [behind, ahead] = [rows('events'), rows('ahead')];
  const all = [...behind, ...ahead];
  return {
    left: sideOf(of.left, all, 'left'),
    right: sideOf(of.right, all, 'right'),
    rows: withLines(all, behind.length, unit, newest),
    longest: Math.max(0, ...all.flatMap(({ left, right }) => [left, right].map((bars) => lengthOf(bars)))),
  };
}

/** Events of all bars of a side. */
const lengthOf = (bars: TugTime['left']): number =>
  bars.reduce((sum, { counts }) => sum + counts.told + counts.expected, 0);

/** The last day on which the newest story can have appeared; where no story is dated, the newest that tells an event. */
export function newestDay({ stories, events }: Pick<Part, 'stories' | 'events'>): IsoDay | null {
  const dated = stories.filter(({ date }) => rangeOf(date) !== null);
  const tellers = dated.length > 0 ? dated : events.flatMap(({ toldBy }) => toldBy.map(({ teller }) => teller));
  return tellers.reduce<IsoDay | null>((newest, { date }) => {
    const day = rangeOf(date)?.latest ?? null;
    return day !== null && (newest === null || day > newest) ? day : newest;
  }, null);
}

/** Rows with a line where what is only expected begins, the row of that number, and one for the months between two in which nothing lies. */
const withLines = (
  rows: readonly TugTime[],
  firstAhead: number,
  unit: TimeUnit,
  newest: IsoDay | null,
): readonly TugRow[] =>
  rows.flatMap((row, index): readonly TugRow[] => {
    const before = rows[index - 1];
    const months = before ? unit.months(row.key)[0] - unit.months(before.key)[1] - 1 : 0;
    return [
      ...(index === firstAhead && newest !== null
        ? [{ kind: 'newest', day: wordedDays({ earliest: newest, latest: newest }) } as const]
        : []),
      ...(months > 0 ? [{ kind: 'quiet', months: words.tug.months(months) } as const] : []),
      row,
    ];
  });

function sideOf(own: readonly Team[], rows: readonly TugTime[], side: 'left' | 'right'): TugSide | null {
  const names = new Set(rows.flatMap((row) => row[side].map(({ name }) => name)));
  if (names.size === 0) return null;
  const shown = own.filter(({ name, ids }) => names.has(name) && ids.size === 1).map(({ name }) => name);
  const kind = Object.values(saga.beat.relations).find(({ belongs }) => belongs === (side === 'left'));
  return { names: shown, hasOthers: names.size > shown.length, said: kind?.brief ?? null };
}
