import type { PageLine } from './page-line.ts';

/** What a line is to its page: part of the story, or furniture that is set as a heading or as text. */
export type Place = 'story' | 'set-heading' | 'set';

/** Where the story of a page lies: its first and its last sentence; -1 for none. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

/** Looks at what is still the story's, and says of some of it that it is furniture. */
export type Pass = (lines: readonly PageLine[], places: readonly Place[], extent: Extent) => readonly Place[];

/** Places of the lines that are still the story's. */
export const storyLines = (places: readonly Place[]): readonly number[] =>
  places.flatMap((place, index) => (place === 'story' ? [index] : []));

/** The places, with those of the story's that a rule finds set apart. */
export const setApart = (
  places: readonly Place[],
  found: (index: number) => Exclude<Place, 'story'> | null,
): readonly Place[] => places.map((place, index) => (place === 'story' ? (found(index) ?? place) : place));
