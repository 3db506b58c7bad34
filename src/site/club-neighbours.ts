import type { StorySentence } from '../timeline/story-sentences.ts';
import { perTimeline } from './per-timeline.ts';
import { type ClubLink, clubLink } from './teaser.ts';

/** A club and the number of sentences that name it together with another. */
export interface NamedBeside {
  readonly club: ClubLink;
  readonly sentences: number;
}

/** The clubs each sentence names. */
const clubsOfSentences = perTimeline(({ clubs }) => {
  const found = new Map<StorySentence, string[]>();
  for (const { club, stories } of clubs)
    for (const { passages } of stories)
      for (const { sentence } of passages) {
        const list = found.get(sentence);
        if (list) list.push(club.id);
        else found.set(sentence, [club.id]);
      }
  return found;
});

/** For each club, those that the same sentences name, the most often first. */
export const clubNeighbours = perTimeline((timeline): ReadonlyMap<string, readonly NamedBeside[]> => {
  const counts = new Map<string, Map<string, number>>();
  for (const together of clubsOfSentences(timeline).values())
    for (const club of together) {
      const own = counts.get(club) ?? new Map<string, number>();
      counts.set(club, own);
      for (const other of together) if (other !== club) own.set(other, (own.get(other) ?? 0) + 1);
    }
  return new Map([...counts].map(([club, own]) => [club, mostFirst(own)]));
});

const mostFirst = (counts: ReadonlyMap<string, number>): readonly NamedBeside[] =>
  [...counts]
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([club, sentences]) => ({ club: clubLink(club), sentences }));
