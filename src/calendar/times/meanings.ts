import type { IsoDay } from '../../model/date.ts';
import type { Direction, Meaning, Orientation, TimeContext, TimeReading } from '../../model/time-rule.ts';
import type { Period } from '../period.ts';

/** A stretch of the calendar as it stands. */
export const meaning = ({ value, range }: Period, mod: Meaning['mod'] = null): Meaning => ({ value, range, mod });

/** A reading that means the same on every day. */
export const fixed = (period: Period): TimeReading => {
  const always = meaning(period);
  return { resolve: () => always };
};

/** A reading that is worked out from the day of writing; without one, or where that gives null, only its lean is known. */
export const fromToday = (
  orientation: Orientation | 'as told',
  resolve: (today: IsoDay, context: TimeContext) => Period | null,
): TimeReading => ({
  orientation,
  resolve: (context) => {
    const period = context.today === null ? null : resolve(context.today, context);
    return period && meaning(period);
  },
});

/** What names no date: its value, and a range open on the side that nobody can know. */
export function vague(orientation: Orientation, today: IsoDay | null): Meaning {
  const range = {
    earliest: orientation === 'past' ? null : today,
    latest: orientation === 'future' ? null : today,
  };
  return { value: `${orientation.toUpperCase()}_REF`, range, mod: null };
}

/** A reading that never names a date. */
export const vaguely = (orientation: Orientation): TimeReading => ({
  resolve: ({ today }) => vague(orientation, today),
});

/** A context in which the direction is given. */
export const oriented = (context: TimeContext, orientation: Orientation): TimeContext => {
  const direction: Direction = { orientation, sure: true };
  return { ...context, direction: () => direction };
};

/** Whether a meaning names a date. */
export const isDated = ({ value }: Meaning): boolean => !value.endsWith('_REF');

/** Where "last" and "next" point; without them the words around must tell. */
export const pointing = (said: string | null): Orientation | 'as told' =>
  said === 'last' || said === 'previous' ? 'past' : said === 'next' || said === 'following' ? 'future' : 'as told';
