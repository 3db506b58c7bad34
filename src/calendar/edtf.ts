import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { type DayRange, day } from '../model/date.ts';
import { remembered } from '../text/remembered.ts';
import { civilDate, isoDayOf } from './civil-date.ts';

/**
 * A range as EDTF (ISO 8601-2): `2024-12-31`, a whole month `2024-12`, a whole year `2024`,
 * an interval `2024-08-17/2024-10-06`, an open end `2025-01-03/..`. Null when both ends are open.
 */
export function edtf({ earliest, latest }: DayRange): string | null {
  if (earliest === null && latest === null) return null;
  if (earliest === null || latest === null) return `${earliest ?? '..'}/${latest ?? '..'}`;
  if (earliest === latest) return earliest;
  if (earliest.slice(0, 4) === latest.slice(0, 4) && earliest.endsWith('-01-01') && latest.endsWith('-12-31'))
    return earliest.slice(0, 4);
  if (earliest.endsWith('-01') && latest === lastOfMonth(earliest)) return earliest.slice(0, 7);
  return `${earliest}/${latest}`;
}

const lastOfMonth = remembered((first): string => isoDayOf(lastDayOfMonth(civilDate(day(first)))));
