import { day, type IsoDay } from '../model/date.ts';

/** A day and a time of that day, `HH:MM`. */
export interface DayAndTime {
  readonly day: IsoDay;
  readonly time: string;
}

/**
 * What clocks in a zone of the IANA (`Europe/London`) show when those so many minutes ahead of UTC show that day and time.
 * @throws RangeError when there is no such zone.
 */
export function inZone({ day: there, time }: DayAndTime, ahead: number, zone: string): DayAndTime {
  const instant = Date.parse(`${there}T${time}:00Z`) - ahead * 60_000;
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const of = (type: Intl.DateTimeFormatPartTypes): string => parts.find((part) => part.type === type)?.value ?? '';
  return { day: day(`${of('year')}-${of('month')}-${of('day')}`), time: `${of('hour')}:${of('minute')}` };
}
