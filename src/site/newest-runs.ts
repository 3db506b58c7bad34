import { chunks } from '../timeline/chunks.ts';

/** What one page of a list shows whose newest come first. */
export interface NewestRun<T> {
  readonly items: readonly T[];
  /** The number in its address: 1 for the page a reader comes to first, and from 2 on counted from the oldest. */
  readonly number: number;
}

/**
 * A list, newest first, in runs of `size`, in the order a reader turns them. Runs are counted from the oldest, so that one
 * item more changes the first page alone until that is full. The first has `alone` items at least, where there are as
 * many, and fewer than `size + alone`.
 */
export function newestRuns<T>(newestFirst: readonly T[], size: number, alone: number): readonly NewestRun<T>[] {
  const runs = chunks(newestFirst.toReversed(), size);
  const isFull = (runs.at(-1)?.length ?? 0) >= alone;
  const rest = runs.slice(0, isFull ? -1 : -2);
  const first = { items: newestFirst.slice(0, newestFirst.length - rest.length * size), number: 1 };
  return [first, ...rest.map((run, at) => ({ items: run.toReversed(), number: at + 2 })).toReversed()];
}
