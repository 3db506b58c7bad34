import { wordedRange } from '../calendar/worded-range.ts';
import { saga } from '../saga/saga.ts';

const worded = wordedRange(saga.window);

/** Says between which days every undated story lies; null where the saga sets none. */
export const saidWindow: string | null =
  worded &&
  `Where its words alone do not say, an undated story is taken to be from the days of this timeline, ${worded}.`;
