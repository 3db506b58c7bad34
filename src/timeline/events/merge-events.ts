import { daysBetween } from '../../calendar/days-between.ts';
import { shiftDay } from '../../calendar/shift-day.ts';
import type { DayRange } from '../../model/date.ts';
import type { Saga } from '../../model/saga.ts';
import type { Telling, TimelineEvent, TimelineStory, ToldTime } from '../timeline.ts';
import { type ComparedDeed, comparedDeed, isSameDeed } from './same-deed.ts';
import { tellingId } from './telling-id.ts';

/** What one story tells, and which. */
export interface ToldBy extends ToldTime {
  readonly teller: TimelineStory;
}

/**
 * Tellings of one kind in which the same do the same at times that can be one are one event with several tellers: a day
 * lies in "this week", and that it does is enough only where no second event lies there too.
 */
export function mergeEvents(tellings: readonly ToldBy[], { beat }: Pick<Saga, 'beat'>): readonly TimelineEvent[] {
  const known = new Set(beat.entities.map(({ id }) => id));
  const groups = new Map<string, Group[]>();
  const times = new Map<string, Time>();
  // Thousands of tellings share a few thousand times.
  const time = ({ when }: ToldBy): Time => {
    const name = `${when.earliest} ${when.latest}`;
    const found = times.get(name) ?? { length: days(when), months: monthsOf(when) };
    times.set(name, found);
    return found;
  };
  // The narrowest times first, so that each wider one finds the days that may lie in it.
  const inOrder = tellings
    .map((telling, place) => ({ telling, place, length: time(telling).length }))
    .toSorted((a, b) => a.length - b.length);
  for (const { telling, place } of inOrder) {
    const content = comparedDeed(telling.told);
    const deed = `${telling.kind} ${content.deed}`;
    const { months, length } = time(telling);
    const there = months.flatMap((month) => groups.get(`${deed} ${month}`) ?? []);
    const fitting = near(there, telling, length).filter((group) => isSameDeed(content, group.content));
    const same = fitting.find(({ narrowest }) => isEqual(narrowest.when, telling.when));
    const [only, ...others] = same ? [same] : fitting;
    if (only && others.length === 0) only.tellings.push({ telling, place });
    else {
      const key = `${deed} ${months[0]}`;
      const own = groups.get(key);
      const group = { content, narrowest: telling, length, tellings: [{ telling, place }] };
      if (own) own.push(group);
      else groups.set(key, [group]);
    }
  }
  return [...groups.values()].flat().map((group) => event(group, known));
}

/** What is worked out of a time. */
interface Time {
  /** In days; the largest of numbers where an end is open. */
  readonly length: number;
  readonly months: readonly string[];
}

interface Group {
  /** Of its first telling. */
  readonly content: ComparedDeed;
  readonly narrowest: ToldBy;
  /** Of its time, in days. */
  readonly length: number;
  readonly tellings: { readonly telling: ToldBy; readonly place: number }[];
}

/** Events that a telling is held against at the most: a bound on the work, however many tell of like deeds. */
const comparedAtMost = 100;

/** Those whose times can be that of the telling. */
const near = (groups: readonly Group[], { when }: ToldBy, length: number): readonly Group[] =>
  groups.filter((group) => mayLieIn(group, when, length)).slice(-comparedAtMost);

/** Days of the longest time in which a day may lie; a month may lie in a longer one. */
const [longest, longestOfAll] = [31, 93];

/** Whether what a group tells may be what is told of a time of that length. */
function mayLieIn({ narrowest: { when: inner }, length }: Group, outer: DayRange, outerLength: number): boolean {
  if (isEqual(inner, outer)) return true;
  const { earliest, latest } = inner;
  if (earliest === null || latest === null || outer.earliest === null || outer.latest === null) return false;
  // Days compare as the text they are written in; most pairs are settled by that.
  if (earliest < outer.earliest || outer.latest < latest) return false;
  return outerLength <= (length >= 27 ? longestOfAll : longest);
}

/** The months in which a time may lie in this one, the first first; of a long one, the first alone, where its equals are. */
function monthsOf({ earliest, latest }: DayRange): readonly string[] {
  const first = earliest?.slice(0, 7) ?? '';
  if (earliest === null || latest === null) return [first];
  const length = daysBetween(earliest, latest);
  if (length > longestOfAll) return [first];
  const steps = [0, 28, 56, 84].filter((days) => days <= length).map((days) => shiftDay(earliest, days).slice(0, 7));
  return [...new Set([...steps, latest.slice(0, 7)])];
}

const isEqual = (a: DayRange, b: DayRange): boolean => a.earliest === b.earliest && a.latest === b.latest;

const days = ({ earliest, latest }: DayRange): number =>
  earliest === null || latest === null ? Number.MAX_SAFE_INTEGER : daysBetween(earliest, latest);

function event({ narrowest, tellings }: Group, known: ReadonlySet<string>): TimelineEvent {
  const [first, ...rest] = tellings.toSorted((a, b) => a.place - b.place).map(({ telling }) => telling);
  if (!first) throw new Error('An event has no telling.');
  const entities = [first, ...rest].flatMap(({ told }) => told.entities);
  return {
    id: tellingId(first.teller.story.id, first.timex.span.start),
    kind: first.kind,
    when: narrowest.when,
    timex: narrowest.timex,
    toldBy: [telling(first), ...rest.map(telling)],
    entities: [...new Set(entities)].filter((entity) => known.has(entity)),
  };
}

const telling = ({ teller, quote, timex, when }: ToldBy): Telling => ({ teller, quote, timex, when });
