import { type DayRange, day } from '../../src/model/date.ts';
import type { EntryKind } from '../../src/site/entry-kind.ts';
import { type TimeScale, timeScale } from '../../src/site/glance/time-scale.ts';
import type { GlanceEntry, GlanceTrack } from '../../src/site/glance/tracks.ts';
import { dayRange } from './day-range.ts';
import { pseudoRandom } from './pseudo-random.ts';

/** An entry of the picture whose address is its id: `entry('a', '2025-01-01/..')`. */
export const entry = (id: string, range: string | DayRange, kind: EntryKind = 'happened'): GlanceEntry => ({
  id,
  kind,
  range: typeof range === 'string' ? dayRange(range) : range,
  href: `#${id}`,
  name: `Name of ${id}`,
  words: { text: `Words of ${id}`, story: 'a', span: null },
});

export const track = (name: string | null, entries: readonly GlanceEntry[]): GlanceTrack => ({
  name,
  colours: null,
  entries,
});

/** @throws Error when none of the entries has a time. */
export function scaleOf(entries: readonly GlanceEntry[]): TimeScale {
  const scale = timeScale(entries.map(({ range }) => range));
  if (!scale) throw new Error('No entry has a time.');
  return scale;
}

/** So many made-up entries over so many days: most on one day, some on several, some with an open end. */
export function madeEntries(seed: number, count: number, days: number, kind: EntryKind): readonly GlanceEntry[] {
  const next = pseudoRandom(seed);
  const iso = (offset: number) => day(new Date(Date.UTC(2024, 0, 1 + offset)).toISOString().slice(0, 10));
  return Array.from({ length: count }, (_, index) => {
    const [from, shape] = [next(days), next(10)];
    const to = shape < 6 ? from : from + next(60);
    const range = { earliest: shape === 8 ? null : iso(from), latest: shape === 9 ? null : iso(to) };
    return entry(`${kind}-${seed}-${index}`, range, kind);
  });
}
