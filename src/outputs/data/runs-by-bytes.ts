/** What takes bytes in a file. */
export interface Weighed {
  readonly bytes: number;
}

/** A list in runs of at most so many bytes each, in the same order; what alone has more stands alone. None is empty. */
export function runsByBytes<T extends Weighed>(list: readonly T[], most: number): readonly (readonly T[])[] {
  const runs: T[][] = [];
  let room = 0;
  for (const each of list) {
    const run = runs.at(-1);
    if (run && each.bytes <= room) run.push(each);
    else {
      runs.push([each]);
      room = most;
    }
    room -= each.bytes;
  }
  return runs;
}
