import type { Entity } from '../model/beat.ts';
import type { IsoDay } from '../model/date.ts';
import { saga } from '../saga/saga.ts';
import { perTimeline } from '../site/per-timeline.ts';
import { partsOf } from '../site/saga-parts.ts';
import { words } from '../site/words.ts';
import type { TimelineEvent } from '../timeline/timeline.ts';
import { type CalendarEvent, calendarEvent } from './calendar-event.ts';
import { entityPaths, everythingPaths } from './feed-paths.ts';

/** A calendar, before it is written. */
export interface Calendar {
  /** Null for that of all events. */
  readonly entity: Pick<Entity, 'id' | 'name' | 'kind'> | null;
  readonly title: string;
  readonly path: string;
  /** By their days. Never empty: the format has no empty calendar. */
  readonly events: readonly CalendarEvent[];
}

/** The calendar of all events, and of those that name each entity, where there are any. */
export const calendars = perTimeline(({ events, entities, ...timeline }): readonly Calendar[] => {
  const own = new Set(partsOf({ events, entities, ...timeline }).own.events);
  const told = events.flatMap((event) => {
    const { earliest, latest } = event.when;
    // An open end has no days, and behind the last day of the calendar there is none to end on.
    if (earliest === null || latest === null || latest === lastOfAll) return [];
    return [{ event, shown: calendarEvent(event, { earliest, latest }, own.has(event)) }];
  });
  const calendar = (entity: Calendar['entity'], title: string, path: string, holds: (event: TimelineEvent) => boolean) => ({
    ...{ entity, title, path },
    events: told.filter(({ event }) => holds(event)).map(({ shown }) => shown),
  });
  return [
    calendar(null, words.follow.eventsOf(saga.title), everythingPaths.calendar, () => true),
    ...entities.map(({ entity }) =>
      calendar(entity, words.follow.titled(saga.title, entity.name), entityPaths(entity.id).calendar, (event) =>
        event.entities.includes(entity.id),
      ),
    ),
  ].filter((each) => each.events.length > 0);
});

const lastOfAll = '9999-12-31' as IsoDay;
