/**
 * A small deterministic random source (a linear congruential generator): the same seed gives the same numbers, each
 * from 0 to below what is asked for.
 */
export function pseudoRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}
