import type { Club } from '../../model/saga.ts';
import type { Telling, TimelineEvent } from '../timeline.ts';
import { stems } from './event-words.ts';
import type { ToldEvent } from './tell-events.ts';
import { tellingId } from './telling-id.ts';

/** Share of the shorter telling's words from which two tellings of one time are of one thing. */
const shareForRange = 0.25;

/**
 * Tellings of one kind and one time that have words in common are one event with several tellers. Exact days need one
 * word in common, longer times a quarter of the shorter telling.
 */
export function mergeEvents(
  tellings: readonly ToldEvent[],
  subject: string,
  clubs: readonly Club[],
): readonly TimelineEvent[] {
  const names = stems(subject, { start: 0, end: subject.length }, new Set());
  const groups = new Map<string, Group>();
  for (const telling of tellings) {
    const { kind, when, told, quote } = telling;
    const key = `${kind} ${when.earliest}/${when.latest}`;
    const group = groups.get(key) ?? { events: [], byStem: new Map() };
    groups.set(key, group);
    join(group, telling, stems(told.story.text, quote, names), when.earliest === when.latest);
  }
  const known = new Set(clubs.map(({ id }) => id));
  return [...groups.values()].flatMap(({ events }) => events).map(({ tellings: own }) => event(own, known));
}

/** Events of one kind and time. */
interface Group {
  readonly events: { readonly stems: ReadonlySet<string>; readonly tellings: [ToldEvent, ...ToldEvent[]] }[];
  /** Places of the events whose first telling has a stem, in order. */
  readonly byStem: Map<string, number[]>;
}

/** Events that a telling is held against at the most, so that a year in which all is alike costs no more than another. */
const comparedAtMost = 100;

/** Adds a telling to the first event whose first telling it agrees with, else as an event of its own. */
function join({ events, byStem }: Group, telling: ToldEvent, own: ReadonlySet<string>, isDay: boolean): void {
  const candidates = new Set([...own].flatMap((stem) => byStem.get(stem)?.slice(0, comparedAtMost) ?? []));
  for (const place of [...candidates].toSorted((a, b) => a - b).slice(0, comparedAtMost)) {
    const candidate = events[place];
    if (candidate && isSame(own, candidate.stems, isDay)) {
      candidate.tellings.push(telling);
      return;
    }
  }
  for (const stem of own) {
    const places = byStem.get(stem);
    if (places) places.push(events.length);
    else byStem.set(stem, [events.length]);
  }
  events.push({ stems: own, tellings: [telling] });
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>, isDay: boolean): boolean {
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return isDay ? shared > 0 : shared > 0 && shared >= shareForRange * Math.min(a.size, b.size);
}

function event(tellings: [ToldEvent, ...ToldEvent[]], known: ReadonlySet<string>): TimelineEvent {
  const [first] = tellings;
  const clubs = tellings.flatMap(({ told, quote }) =>
    told.clubs
      .filter(({ mentions }) => mentions.some(({ span }) => span.start < quote.end && quote.start < span.end))
      .map(({ club }) => club),
  );
  return {
    id: tellingId(first.told.story.id, first.timex.span.start),
    kind: first.kind,
    when: first.when,
    toldBy: [telling(first), ...tellings.slice(1).map(telling)],
    clubs: [...new Set(clubs)].filter((club) => known.has(club)),
  };
}

const telling = ({ told, quote, timex }: ToldEvent): Telling => ({ told, quote, timex });
