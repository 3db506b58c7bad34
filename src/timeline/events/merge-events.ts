import type { Saga } from '../../model/saga.ts';
import type { Telling, TimelineEvent } from '../timeline.ts';
import { type StemsOf, stemsOf } from './event-words.ts';
import { namedIn } from './named-in.ts';
import type { ToldEvent } from './tell-events.ts';
import { tellingId } from './telling-id.ts';

/**
 * Share of the shorter telling's words from which two tellings of one time are of one thing. The timeline of the seeds
 * is the same from 0.25 to 0.4; at 0.15 two of its events become one, at 0.75 one becomes two.
 */
const shareForRange = 0.25;

/**
 * Tellings of one kind and one time that have words in common are one event with several tellers. Exact days need one
 * word in common, longer times a quarter of the shorter telling. Two that name entities, and none in common, tell of
 * different things; so do two that name people, and none in common, and two in which different entities do the same.
 */
export function mergeEvents(tellings: readonly ToldEvent[], saga: Saga): readonly TimelineEvent[] {
  const stems = stemsOf(saga);
  const groups = new Map<string, Group>();
  for (const telling of tellings) {
    const { kind, when } = telling;
    const key = `${kind} ${when.earliest}/${when.latest}`;
    const group = groups.get(key) ?? { events: [], byStem: new Map() };
    groups.set(key, group);
    const own = contentOf(telling, stems);
    join(group, telling, own, when.earliest === when.latest);
  }
  const known = new Set(saga.beat.entities.map(({ id }) => id));
  return [...groups.values()].flatMap(({ events }) => events).map(({ tellings: own }) => event(own, known));
}

/** What a telling is about: its telling words, and whom it names. */
interface Content {
  readonly stems: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  /** The first entity, and the first of the words behind it: who does what. */
  readonly doer: string | null;
  readonly deed: string | null;
}

function contentOf({ teller, quote }: ToldEvent, stems: StemsOf): Content {
  const { text } = teller.story;
  const { entities, people } = namedIn(teller, quote);
  const [first] = entities;
  const deeds = first ? stems(text, { start: Math.min(first.end, quote.end), end: quote.end }) : [];
  return {
    stems: stems(text, quote),
    entities: new Set(entities.map(({ id }) => id)),
    people: new Set(people.map(({ id }) => id)),
    doer: first?.id ?? null,
    deed: [...deeds][0] ?? null,
  };
}

/** Events of one kind and time. */
interface Group {
  readonly events: (Content & { readonly tellings: [ToldEvent, ...ToldEvent[]] })[];
  /** Places of the events whose first telling has a stem, in order. */
  readonly byStem: Map<string, number[]>;
}

/**
 * Events that a telling is held against at the most, so that a year in which all is alike costs no more than another:
 * a bound on the work.
 */
const comparedAtMost = 100;

/** Adds a telling to the first event whose first telling it agrees with, else as an event of its own. */
function join({ events, byStem }: Group, telling: ToldEvent, own: Content, isDay: boolean): void {
  const candidates = new Set([...own.stems].flatMap((stem) => byStem.get(stem)?.slice(0, comparedAtMost) ?? []));
  for (const place of [...candidates].toSorted((a, b) => a - b).slice(0, comparedAtMost)) {
    const candidate = events[place];
    if (candidate && isSame(own, candidate, isDay)) {
      candidate.tellings.push(telling);
      return;
    }
  }
  for (const stem of own.stems) {
    const places = byStem.get(stem);
    if (places) places.push(events.length);
    else byStem.set(stem, [events.length]);
  }
  events.push({ ...own, tellings: [telling] });
}

function isSame(a: Content, b: Content, isDay: boolean): boolean {
  const othersDoTheSame = a.deed !== null && a.deed === b.deed && a.doer !== b.doer;
  if (differ(a.entities, b.entities) || differ(a.people, b.people) || othersDoTheSame) return false;
  const shared = [...a.stems].filter((stem) => b.stems.has(stem)).length;
  return isDay ? shared > 0 : shared > 0 && shared >= shareForRange * Math.min(a.stems.size, b.stems.size);
}

/** Whether both name somebody, and nobody in common. */
const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && a.isDisjointFrom(b);

function event(tellings: [ToldEvent, ...ToldEvent[]], known: ReadonlySet<string>): TimelineEvent {
  const [first] = tellings;
  const entities = tellings.flatMap(({ teller, quote }) => namedIn(teller, quote).entities.map(({ id }) => id));
  return {
    id: tellingId(first.teller.story.id, first.timex.span.start),
    kind: first.kind,
    when: first.when,
    toldBy: [telling(first), ...tellings.slice(1).map(telling)],
    entities: [...new Set(entities)].filter((entity) => known.has(entity)),
  };
}

const telling = ({ teller, quote, timex }: ToldEvent): Telling => ({ teller, quote, timex });
