import { saga } from '../saga/saga.ts';
import type { Order, Shown, View } from './timeline-views.ts';

/** What a list shows, in a word; kinds of entries go by the names that the entries have. */
export const shownWords: Readonly<Record<Shown, string>> = {
  everything: 'Everything',
  published: 'Published',
  happened: 'Happened',
  reported: 'Reported',
  expected: 'Expected',
  others: saga.beat.words.others,
};

export const orderWords: Readonly<Record<Order, string>> = { oldest: 'Oldest first', newest: 'Newest first' };

const headings: Readonly<Record<Shown, string>> = {
  everything: 'The timeline',
  published: 'The stories',
  happened: 'What happened',
  reported: 'What was reported',
  expected: 'Still expected',
  others: saga.beat.words.others,
};

/** The heading of a page of a view. */
export function viewHeading({ shown, order }: View, number: number): string {
  const page = number === 1 ? '' : `, page ${number}`;
  return `${headings[shown]}, ${orderWords[order].toLowerCase()}${page}`;
}
