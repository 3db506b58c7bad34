import { shiftDay } from '../calendar/shift-day.ts';
import type { IsoDay } from '../model/date.ts';
import { rangeOf } from '../model/date-estimate.ts';
import type { TimelineEvent, TimelineStory } from '../timeline/timeline.ts';
import { cameFirst, eventItem } from './event-item.ts';
import type { FeedItem } from './feed-item.ts';

/** An event as calendars have it. */
export interface CalendarEvent extends Pick<FeedItem, 'id' | 'title' | 'url' | 'summary' | 'categories'> {
  readonly isExpected: boolean;
  readonly start: IsoDay;
  /** The first day on which it is over. */
  readonly end: IsoDay;
  /** The last day on which the story that tells it can have been written; of one nobody can date, the event’s first. */
  readonly stamp: IsoDay;
  readonly added: IsoDay | null;
}

/** A range of days with both ends, which it includes. */
export interface Days {
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
}

export function calendarEvent(event: TimelineEvent, { earliest, latest }: Days, isOwn: boolean): CalendarEvent {
  const { id, title, url, summary, categories, added } = eventItem(event, isOwn);
  return {
    ...{ id, title, url, summary, categories, added },
    isExpected: event.kind === 'expected',
    start: earliest,
    end: shiftDay(latest, 1),
    stamp: lastDay(cameFirst(event).teller) ?? earliest,
  };
}

function lastDay({ date }: TimelineStory): IsoDay | null {
  const range = rangeOf(date);
  return range?.latest ?? range?.earliest ?? null;
}
