import { wordedPeriod } from '../../calendar/worded-period.ts';
import type { IsoDay } from '../../model/date.ts';
import type { Story } from '../../model/story.ts';
import { printable } from '../../text/printable.ts';

/** A story that its own embargo keeps out of the site. */
export interface HeldStory {
  readonly story: Story;
  /** The first day of its date: on that day it is let in. */
  readonly until: IsoDay;
}

/** `seeds/a.txt is held back until 3 March 2027.` */
export const heldBack = ({ story, until }: HeldStory): string =>
  `${printable(story.seedPath)} is held back until ${wordedPeriod(until)}.`;
