import { peopleIndex } from '../timeline/people-index.ts';
import { perTimeline } from './per-timeline.ts';
import { urls } from './urls.ts';

/** A person as a link to the page of that person. */
export interface PersonLink {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

/** Everybody who has a page. */
export const peopleOf = perTimeline(({ stories }) => peopleIndex(stories));

export const personLink = ({ id, name }: { readonly id: string; readonly name: string }): PersonLink => ({
  id,
  name,
  path: urls.person(id),
});
