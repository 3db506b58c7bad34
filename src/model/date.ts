import { z } from 'astro/zod';

/** A calendar day, `YYYY-MM-DD`: no time of day, no zone; string order is date order. */
export const isoDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD')
  .brand<'IsoDay'>();
export type IsoDay = z.infer<typeof isoDay>;

/** Both ends included; an open end is null. Printed and exported as EDTF. */
export const dayRange = z.object({ earliest: isoDay.nullable(), latest: isoDay.nullable() }).readonly();
export type DayRange = z.infer<typeof dayRange>;

/** Reads a day that stands in our own code. @throws when it is not written YYYY-MM-DD. */
export const day = (text: string): IsoDay => isoDay.parse(text);
