import { type DayRange, day } from '../../src/model/date.ts';

/** Reads `2025-01-01`, `2024-11-01/2024-11-10`, and an open end written `..`. */
export function dayRange(text: string): DayRange {
  const [first = '', last = first] = text.split('/');
  const end = (iso: string) => (iso === '..' ? null : day(iso));
  return { earliest: end(first), latest: end(last) };
}
