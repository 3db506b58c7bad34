import { dayInZone } from '../calendar/day-in-zone.ts';
import { cutShort } from '../ingest/faults/cut-short.ts';
import { frontMatterDate } from '../ingest/front-matter/front-matter-date.ts';
import type { IncomingDate } from './incoming.ts';

/** What to say of a date that is none; nothing of one that can be read, or of none at all. */
export const dateNotices = (whose: string, told: string | null, date: IncomingDate | null): readonly string[] =>
  told === null || told.trim() === '' || date !== null
    ? []
    : [`The ${whose}’s date “${cutShort(told.trim())}” cannot be read; the story has none.`];

/**
 * A date as a page or feed writes it, by ISO 8601 or as mail does, with the time and zone that it tells; null for what is
 * none.
 * @param zone in which it is a day
 */
export function incomingDate(told: string, zone: string): IncomingDate | null {
  const text = told.trim();
  const day = dayInZone(text, zone);
  if (day === null) return null;
  // "2025-05-14 17:05:00.000 +0100" as "2025-05-14T17:05:00+01:00"
  const iso = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):?(\d{2}(?::\d{2})?)(?:[.,]\d+)?\s?(Z|[+-]\d{2}:?\d{2})$/i.exec(text);
  const written = iso
    ? `${iso[1]}T${iso[2]}:${iso[3]}${iso[4]?.toUpperCase().replace(/^(.\d\d)(\d\d)$/, '$1:$2')}`
    : /:/.test(text) && !/^\d{4}-/.test(text)
      ? new Date(text).toISOString().replace('.000Z', 'Z')
      : day;
  return { day, written: frontMatterDate.safeParse(written).success ? written : day };
}
