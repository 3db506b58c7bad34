import { wordedRange } from '../../../calendar/worded-range.ts';
import { saga } from '../../../saga/saga.ts';
import { intervalLimits } from '../../../timeline/date-story.ts';
import { numberWord } from '../../number-words.ts';
import { type Chapter, prose } from '../../prose.ts';

const window = wordedRange(saga.window);
const saidWindow =
  window === null
    ? ''
    : `Where its words alone do not say, an undated story is taken to be from the days of this timeline, ${window}.`;

/** How a story without a date gets one; the list of rules follows. */
export const dated: Chapter = {
  heading: 'When a story appeared',
  text: [
    prose`
      The date in the file stands. Where our rules find none there, they search the story for words that say when it was
      written. Each finding allows certain days and has a weight. What one rule finds twice, allowing the same days, counts
      once; where words can be read in several ways, each way counts. The interval is the days that findings of the
      greatest total weight allow together. Where these are several stretches, it runs from the first day of the first to
      the last day of the last. ${saidWindow}`,
    prose`
      An interval is given only if both its ends are known and fewer than ${String(intervalLimits.days)} days apart, at least
      ${numberWord(intervalLimits.kinds)} kinds of finding support it, not all of them weak, and the findings that rule out
      all its days weigh less than a third of those that support it. What rules them out is set aside and shown on the
      story’s page. Otherwise the story stays undated.`,
    prose`
      Our facts about the world may have gaps, and no gap may make an interval false. Whatever lies beyond the reach of a
      table counts as possible, and a table that may lack an entry gives no evidence where it matters. Of two people with
      one name, what the story names beside them decides, or nothing does. The kinds of finding:`,
  ],
};
