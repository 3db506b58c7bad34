import type { TimelineEntry } from '../timeline/entries.ts';
import { anchorOf } from './entry-anchor.ts';
import { periodsOf } from './timeline-lists.ts';
import type { Order } from './timeline-views.ts';

/** Entries that a page has: so many where there are as many at hand, and never more than these. */
export const [fewest, most] = [15, 40];
/** One in so many entries ends a page within a month that is too long for one. */
const oneIn = 14;

/** What stands on one page of a list, the oldest first. */
export interface PageRun {
  readonly entries: readonly TimelineEntry[];
  /** Its month, or the year of which no month is known, and its number among the pages that begin there, from 1: `2025-01`, 2. */
  readonly begins: { readonly key: string | null; readonly nth: number };
}

/**
 * Entries, the oldest first, on pages: of whole months, a few short ones together; a month that is too long for one page ends
 * each with an entry whose own name decides it. So whatever comes in, wherever in the list, changes the page that it is put on,
 * perhaps the next, and moves no other. An empty list has none.
 */
export function pageRuns(entries: readonly TimelineEntry[], order: Order): readonly PageRun[] {
  const runs: PageRun[] = [];
  const begun = new Map<string | null, number>();
  let open: { readonly key: string | null; readonly entries: TimelineEntry[] } | null = null;
  const close = (): void => {
    if (!open) return;
    const { key, entries: own } = open;
    const nth = (begun.get(key) ?? 0) + 1;
    begun.set(key, nth);
    runs.push({ entries: own, begins: { key, nth } });
    open = null;
  };
  for (const { key, entries: own } of periodsOf(entries, order)) {
    const isLong = own.length > most;
    if (isLong || (open?.entries.length ?? 0) + own.length > most) close();
    for (const entry of own) {
      open ??= { key, entries: [] };
      open.entries.push(entry);
      const { length } = open.entries;
      if (isLong && (length >= most || (length >= fewest && endsPage(anchorOf(entry))))) close();
    }
    if (isLong || (open?.entries.length ?? 0) >= fewest) close();
  }
  close();
  return runs;
}

/** Decided by the name alone: by its FNV-1a hash, whose low bits are as good as drawn by lot. */
function endsPage(name: string): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % oneIn === 0;
}
