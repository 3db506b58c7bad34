import type { Outlet } from '../../model/beat.ts';
import { fold } from '../../text/fold.ts';
import type { Thing } from './thing.ts';

/** "Sports Desk", "Courier Staff", "Harbour News Agency": a room or a house, and nobody's name. */
const house = /\b(?:desk|staff|agency|agencies|team|newsroom|reporters?|correspondents?|editors?|media|news|press)$/i;

/**
 * Who wrote a story, each by itself: "A. Writer, B. Writer and C. Writer" are three. What is called as an outlet is, as the
 * publisher, or as its staff, is no person.
 */
export function authorThings(
  author: string,
  publisher: string | null,
  outlets: readonly Outlet[],
): Thing | readonly Thing[] {
  const houses = new Set(
    [publisher ?? '', ...outlets.flatMap(({ name, names }) => [name, ...names])].map((name) => fold(name)),
  );
  const things = author
    .split(/, (?:and )?| (?:and|&) /)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name): Thing => {
      const isHouse = houses.has(fold(name)) || house.test(name);
      return { '@type': isHouse ? 'Organization' : 'Person', name };
    });
  const [only] = things;
  return things.length === 1 && only ? only : things;
}
