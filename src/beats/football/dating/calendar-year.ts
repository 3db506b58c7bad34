import { clubs } from '../clubs.ts';

/** Countries whose leagues play from spring to autumn: their season is a year, and their contracts end with it. */
const countries = new Set([
  'Argentina',
  'Brazil',
  'Canada',
  'Chile',
  'China',
  'Colombia',
  'Ecuador',
  'Finland',
  'Ireland',
  'Japan',
  'Norway',
  'Paraguay',
  'Peru',
  'South Korea',
  'Sweden',
  'United States',
  'Uruguay',
]);

const ids: ReadonlySet<string> = new Set(clubs.flatMap(({ id, country }) => (countries.has(country) ? [id] : [])));

/** Whether a club's season is the calendar year, by its id; false for no club. */
export const playsByCalendarYear = (club: string | null | undefined): boolean =>
  typeof club === 'string' && ids.has(club);
