import { saga } from '../saga/saga.ts';
import type { Shown, View } from './timeline-views.ts';
import { words } from './words.ts';

/** What a list shows, in a word; kinds of entries go by the names that the entries have. */
export const shownWords: Readonly<Record<Shown, string>> = {
  everything: words.list.everything,
  ...words.list.kinds,
  others: saga.beat.words.others,
};

const headings: Readonly<Record<Shown, string>> = { ...words.list.headings, others: saga.beat.words.others };

/** The heading of a page of a view. */
export const viewHeading = ({ shown, order }: View): string =>
  words.list.heading(headings[shown], words.list.orders[order]);
