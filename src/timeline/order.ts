import type { Story } from '../model/story.ts';

/**
 * Timeline order: by the last day a story's date allows, then by the first, then by path, so that the order is the same
 * on every machine. Stories without a date come last.
 */
export function byDate(a: Story, b: Story): number {
  return compare(latest(a), latest(b)) || compare(earliest(a), earliest(b)) || compare(a.seedPath, b.seedPath);
}

/** Sorts behind every day. */
const never = '9999-99-99';
const latest = ({ date }: Story): string => (date.kind === 'stated' ? (date.range.latest ?? never) : never);
const earliest = ({ date }: Story): string => (date.kind === 'stated' ? (date.range.earliest ?? '') : never);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
