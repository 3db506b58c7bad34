import type { TimelineEvent, TimelineStory, TimeMention } from '../timeline/timeline.ts';
import { cacheKey } from './cache-key.ts';

/**
 * Of everything that is found in one story alone, for the build’s cache: of its file, and the day on which it came in. By the same
 * code the same is found, so that it need not be gone through to know whether it changed.
 */
export const storyKey = ofEach(({ story: { id, seedPath, sha256, added } }: TimelineStory): string =>
  cacheKey([id, seedPath, sha256, added]),
);

/** The same of an event: what it is, and all words that tell it. */
export const eventKey = ofEach(({ id, kind, when, timex, toldBy, entities }: TimelineEvent): string => {
  const tellings = toldBy.map((telling) => [
    storyKey(telling.teller),
    telling.quote.start,
    telling.quote.end,
    telling.timex.span.start,
  ]);
  return cacheKey([id, kind, when, timex, entities, tellings]);
});

/** The same of a time that a story mentions: its place in the story says which it is. */
export const mentionKey = ({ id, telling: { teller } }: TimeMention): string => `${storyKey(teller)} ${id}`;

/** Finds something of each once, however many pages ask. */
function ofEach<T extends object>(find: (one: T) => string): (one: T) => string {
  const found = new WeakMap<T, string>();
  return (one) => {
    const known = found.get(one) ?? find(one);
    found.set(one, known);
    return known;
  };
}
