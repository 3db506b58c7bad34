import type { IsoDay } from '../../model/date.ts';
import type { StatedDate } from '../../model/story.ts';
import type { Fault } from '../faults/fault.ts';
import { dateInFuture, embargoUndated } from '../faults/faults.ts';

/** Whether the day of a story is still to come, and what is wrong when it is. */
export interface Embargo {
  /** The first day of its date, when that lies ahead and the file says that it may; else null. */
  readonly until: IsoDay | null;
  readonly fault: Fault | null;
}

/** What a date says on the day it is read. A month or year that has begun is not in the future. */
export function embargo(date: StatedDate, isAllowed: boolean, today: IsoDay): Embargo {
  if (date.kind === 'unknown') return { until: null, fault: isAllowed ? embargoUndated() : null };
  const { earliest } = date.range;
  if (earliest === null || earliest <= today) return { until: null, fault: null };
  return isAllowed ? { until: earliest, fault: null } : { until: null, fault: dateInFuture(date.range, today) };
}
