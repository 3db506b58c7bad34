import { wordedRange } from '../../../calendar/worded-range.ts';
import type { DayRange, IsoDay } from '../../../model/date.ts';
import { clubs } from '../clubs.ts';
import { competitions } from '../competitions.ts';

const inEnglish = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `7 October 1998`. */
export const worded = (value: IsoDay): string => inEnglish.format(new Date(`${value}T00:00:00Z`));

/** `2024/25` for `2024/2025`. */
export const shortSeason = (season: string): string => `${season.slice(0, 4)}/${season.slice(-2)}`;

/** `on 3 January 2025`, `in January 2025`, `in 2025`. */
export function dated(range: DayRange): string {
  const words = wordedRange(range) ?? '';
  return range.earliest === range.latest ? `on ${words}` : `in ${words}`;
}

export const clubName = (id: string): string => nameOf(clubs, id);
export const leagueName = (id: string): string => nameOf(competitions, id);

function nameOf(list: readonly { readonly id: string; readonly name: string }[], id: string): string {
  const entry = list.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`A fact names "${id}", which the registry lacks.`);
  return entry.name;
}
