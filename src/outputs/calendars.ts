import type { Entity } from '../model/beat.ts';
import { saga } from '../saga/saga.ts';
import { eventKey } from '../site/made-from.ts';
import { perTimeline } from '../site/per-timeline.ts';
import { partsOf } from '../site/saga-parts.ts';
import { words } from '../site/words.ts';
import type { TimelineEvent } from '../timeline/timeline.ts';
import { type CalendarEvent, calendarEvent, type Days } from './calendar-event.ts';
import { entityPaths, everythingPaths } from './feed-paths.ts';

/** A calendar, before it is written. */
export interface Calendar {
  /** Null for that of all events. */
  readonly entity: Pick<Entity, 'id' | 'name' | 'kind'> | null;
  readonly title: string;
  readonly path: string;
  /** By their days. Never empty: the format has no empty calendar. */
  readonly events: () => readonly CalendarEvent[];
  /** What it depends on, for the build’s cache. */
  readonly madeFrom: unknown;
}

/** Events of one calendar, the last in time: about 700 kB, where some apps take no more than one MB. */
const eventsPerCalendar = 1000;

/** The calendar of all events, and of those that name each entity, where there are any. */
export const calendars = perTimeline((timeline): readonly Calendar[] => {
  const own = new Set(partsOf(timeline).own.events);
  const days = timeline.events.flatMap((event) => {
    const when = daysOf(event);
    return when ? [{ event, when }] : [];
  });
  const made = new Map<TimelineEvent, CalendarEvent>();
  const calendar = (entity: Calendar['entity'], title: string, path: string): readonly Calendar[] => {
    const shown = days
      .filter(({ event }) => entity === null || event.entities.includes(entity.id))
      .slice(-eventsPerCalendar);
    if (shown.length === 0) return [];
    const events = (): readonly CalendarEvent[] =>
      shown.map(({ event, when }) => {
        const known = made.get(event) ?? calendarEvent(event, when, own.has(event));
        made.set(event, known);
        return known;
      });
    const madeFrom = [title, shown.map(({ event }) => [eventKey(event), own.has(event)])];
    return [{ entity, title, path, events, madeFrom }];
  };
  return [
    ...calendar(null, words.follow.eventsOf(saga.title), everythingPaths.calendar),
    ...timeline.entities.flatMap(({ entity }) =>
      calendar(entity, words.follow.titled(saga.title, entity.name), entityPaths(entity.id).calendar),
    ),
  ];
});

/** An open end has no days, and behind the last day of the calendar there is none to end on. */
function daysOf({ when: { earliest, latest } }: TimelineEvent): Days | null {
  return earliest === null || latest === null || latest === '9999-12-31' ? null : { earliest, latest };
}
