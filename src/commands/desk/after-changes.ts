import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds between two looks: a thousand files take a twentieth of it. */
const between = 500;

/**
 * Does some work after each change of a state, once two looks in a row have found the same, so that an editor that saves
 * in several steps is waited for. It looks instead of being told: that also works for a folder that goes away and comes
 * back, and for one on another machine.
 */
export async function afterChanges(
  state: () => Promise<string>,
  work: () => Promise<void>,
  first: string,
): Promise<never> {
  let known = first;
  let last = first;
  for (;;) {
    await pause(between);
    const now = await state();
    if (now !== known && now === last) {
      // A change made during the work is found by the next look.
      known = now;
      await work();
    }
    last = now;
  }
}
