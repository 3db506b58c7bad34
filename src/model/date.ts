import { z } from 'astro/zod';

const written = /^\d{4}-\d{2}-\d{2}$/;

/** A calendar day, `YYYY-MM-DD`: no time of day, no zone; string order is date order. */
export const isoDay = z.string().regex(written, 'a day is written YYYY-MM-DD').brand<'IsoDay'>();
export type IsoDay = z.infer<typeof isoDay>;

/** A time of a day, `HH:MM` of 24 hours; string order is time order. */
export const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time of day is written HH:MM');

/** Both ends included; an open end is null. Printed and exported as EDTF. */
export const dayRange = z.object({ earliest: isoDay.nullable(), latest: isoDay.nullable() }).readonly();
export type DayRange = z.infer<typeof dayRange>;

/** The range that rules out no day. */
export const anyTime: DayRange = { earliest: null, latest: null };

/** What was reckoned is no day of the calendar of four-digit years. */
export class NotADay extends RangeError {
  override readonly name = 'NotADay';
}

/** Reads a day that our own code writes. @throws NotADay when it is not written YYYY-MM-DD. */
export function day(text: string): IsoDay {
  if (!written.test(text)) throw new NotADay(`"${text}" is no day written YYYY-MM-DD.`);
  return text as IsoDay;
}
