import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { remembered } from '../text/remembered.ts';

/** Words a day, month or year (`2025-01-03`, `2025-01`, `2025`) in British order. */
export const wordedPeriod = remembered((period: string): string => {
  const pattern = { 4: 'yyyy', 7: 'MMMM yyyy', 10: 'd MMMM yyyy' }[period.length];
  if (!pattern) throw new RangeError(`"${period}" is no day, month or year.`);
  const first = `${period}${'-01-01'.slice(period.length - 4)}`;
  return format(new UTCDate(parseISO(`${first}T00:00:00Z`)), pattern);
});
