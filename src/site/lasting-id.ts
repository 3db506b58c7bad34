import type { Story } from '../model/story.ts';
import { saga } from '../saga/saga.ts';
import { slugKey, wholeSlug } from '../text/slug.ts';

/** Ids of one saga never meet those of another in a reader that follows both. */
const subject = wholeSlug(saga.subject);

/** Letters and digits of a key; the last six are those in the story's address. */
const keyLength = 16;

const key = ({ seedPath }: Pick<Story, 'seedPath'>): string =>
  slugKey(seedPath.slice(seedPath.indexOf('/') + 1), keyLength);

/** What a story is called for good, whatever becomes of its headline, its address and the site's: made from its file's name. */
export const lastingStoryId = (story: Pick<Story, 'seedPath'>): string => `${subject}-story-${key(story)}`;

/** The same of an event, by the story that tells it and the place of the words that give its time. */
export const lastingEventId = (story: Pick<Story, 'seedPath'>, timexStart: number): string =>
  `${subject}-event-${key(story)}-${timexStart}`;
