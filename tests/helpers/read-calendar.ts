import ICAL from 'ical.js';

/** An event of a calendar as another's reader finds it. */
export interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly status: string;
  readonly categories: readonly string[];
  /** `YYYY-MM-DD`; the end is the first day on which it is over. */
  readonly start: string;
  readonly end: string;
  readonly isWholeDays: boolean;
  readonly stamp: string;
}

/** @throws Error when the text is no calendar, or a line of it is longer than 75 octets or ends otherwise than in CRLF. */
export function readCalendar(text: string): readonly ReadEvent[] {
  const lines = text.split('\r\n');
  if (lines.pop() !== '' || lines.some((line) => /[\r\n]/.test(line))) throw new Error('A line ends wrongly.');
  const long = lines.find((line) => Buffer.byteLength(line) > 75);
  if (long !== undefined) throw new Error(`A line is too long: ${long}`);
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const told = (name: string): string => String(component.getFirstPropertyValue(name) ?? '');
    return {
      ...{ uid: event.uid, summary: event.summary, description: event.description },
      ...{ url: told('url'), status: told('status'), stamp: told('dtstamp') },
      categories: component.getFirstProperty('categories')?.getValues().map(String) ?? [],
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      isWholeDays: event.startDate.isDate && event.endDate.isDate,
    };
  });
}
