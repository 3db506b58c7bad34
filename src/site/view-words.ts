import { saga } from '../saga/saga.ts';
import type { Shown, View } from './timeline-views.ts';

/** What a view shows, in a word. */
export const shownWords: Readonly<Record<Shown, string>> = {
  everything: 'Everything',
  published: 'Published',
  happened: 'Happened or reported',
  expected: 'Expected',
};

const headings: Readonly<Record<Shown, string>> = {
  everything: 'The timeline',
  published: 'The stories',
  happened: 'What happened or was reported',
  expected: 'What is expected',
};

/** The heading of a page of a view; the front page goes by the saga's title. */
export function viewHeading({ shown, order }: View, number: number): string {
  const isFront = shown === 'everything' && order === 'oldest' && number === 1;
  const page = number === 1 ? '' : `, page ${number}`;
  return isFront ? saga.title : `${headings[shown]}, ${order} first${page}`;
}
