import { day, type IsoDay } from '../model/date.ts';

/**
 * The day that a written date is in a zone such as `Europe/London`: "2025-01-03T23:30:00-05:00" is the 4th there. A day
 * alone, or a time without a zone, stays the day it is written as. Null for what is neither ISO 8601 nor the form of mail
 * ("Fri, 03 Jan 2025 23:30:00 GMT").
 */
export function dayInZone(written: string, zone: string): IsoDay | null {
  const text = written.trim();
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:?\d{2}(?::?\d{2}(?:[.,]\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(text);
  const isMail = /^(?:\w{3}, ?)?\d{1,2} \w{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC?|Z|[+-]\d{4}|[ECMP][SD]T)$/i.test(
    text,
  );
  if (!iso && !isMail) return null;
  const instant = Date.parse(text.replace(/^(\d{4}-\d{2}-\d{2}) /, '$1T').replace(/ (?=Z|[+-]\d)/i, ''));
  if (iso && iso[2] === undefined) return Number.isNaN(Date.parse(`${iso[1]}T00:00:00Z`)) ? null : day(iso[1] ?? '');
  const parsed = isMail ? Date.parse(text) : instant;
  return Number.isNaN(parsed) ? null : day(new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(parsed));
}
