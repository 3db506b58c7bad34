import { wordSet } from '../../text/word-set.ts';

const names = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** Names of the days of the week to their numbers, Monday is 1. */
export const weekdays: ReadonlyMap<string, number> = new Map(names.map((name, index) => [name, index + 1]));

/** Short forms, which count only before a date: "Fri, 3 January". */
export const shortWeekdays: ReadonlyMap<string, number> = new Map([
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
]);

/** Parts of a day that a weekday may carry: "Friday night". */
export const partsOfDay = wordSet('morning mornings afternoon evening night lunchtime teatime midnight midday noon');
