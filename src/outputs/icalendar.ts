import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { saga } from '../saga/saga.ts';
import { type Calendar, calendars } from './calendars.ts';
import type { OutputForEach } from './output.ts';

/** iCalendar (RFC 5545) of every calendar: whole days, what is expected as tentative. */
export const icalendar: OutputForEach<Calendar> = {
  path: ({ path }) => path,
  type: 'text/calendar',
  contents: (timeline) =>
    new Map(
      calendars(timeline).map((calendar) => [calendar, { body: () => written(calendar), madeFrom: calendar.madeFrom }]),
    ),
};

/** Seconds after which a calendar app may ask again. */
const aDay = 86_400;

function written({ title, events }: Calendar): string {
  const calendar = ical({
    name: title,
    prodId: { company: saga.title, product: saga.subject, language: saga.language.slice(0, 2).toUpperCase() },
    ttl: aDay,
  });
  for (const { id, title: summary, summary: plain, url, categories, isExpected, start, end, stamp, added } of events())
    calendar.createEvent({
      ...{ id, start, end, stamp, url, allDay: true },
      summary: summary.replace(/\s+/g, ' '),
      description: { plain },
      categories: categories.map((name) => ({ name })),
      status: isExpected ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      // Nobody is busy with it.
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(added && { lastModified: added }),
    });
  // Every line ends, the last one too.
  return `${calendar.toString()}\r\n`;
}
