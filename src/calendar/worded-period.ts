import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { remembered } from '../text/remembered.ts';
import { monthNames } from './month-names.ts';

/** Words a day, month or year (`2025-01-03`, `2025-01`, `2025`) in British order. @throws RangeError for anything else. */
export const wordedPeriod = remembered((period: string): string => {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(period) ?? [];
  const first = `${period}${'-01-01'.slice(period.length - 'YYYY'.length)}`;
  if (year === '' || !isValid(parseISO(`${first}T00:00:00Z`)))
    throw new RangeError(`"${period}" is no day, month or year.`);
  if (month === undefined) return year;
  const [name = ''] = monthNames[Number(month) - 1] ?? [];
  const named = `${name.slice(0, 1).toUpperCase()}${name.slice(1)} ${year}`;
  return day === undefined ? named : `${Number(day)} ${named}`;
});
