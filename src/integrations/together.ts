/** Work of which some is done at one time. */
export interface Together {
  /** Begins a piece as soon as there is room for it. */
  readonly start: (work: () => Promise<void>) => Promise<void>;
  /** Waits for all that has begun. */
  readonly end: () => Promise<void>;
}

/**
 * @param most pieces at one time
 * @throws from `start` and `end` what the first piece that failed threw
 */
export function together(most: number): Together {
  const going = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const rethrow = (): void => {
    if (failures.length > 0) throw failures[0];
  };
  return {
    start: async (work) => {
      while (going.size >= most) await Promise.race(going);
      rethrow();
      const piece = work()
        .catch((error: unknown) => {
          failures.push(error);
        })
        .finally(() => going.delete(piece));
      going.add(piece);
    },
    end: async () => {
      await Promise.all(going);
      rethrow();
    },
  };
}
