import type { StoryClub } from '../analysis/story-clubs.ts';
import type { Club } from '../model/beat.ts';
import type { NonEmpty } from '../model/text.ts';
import { sentenceAt } from './story-sentences.ts';
import type { ClubStory, Passage, TimelineClub, TimelineStory } from './timeline.ts';

/** The clubs that stories name, each with its stories in timeline order; those in most stories first, then by name. */
export function clubIndex(stories: readonly TimelineStory[], clubs: readonly Club[]): readonly TimelineClub[] {
  const known = new Map(clubs.map((club) => [club.id, club]));
  const byClub = new Map<string, [ClubStory, ...ClubStory[]]>();
  for (const told of stories)
    for (const storyClub of told.clubs) {
      const entry = { told, main: storyClub.main, passages: passages(told, storyClub) };
      const others = byClub.get(storyClub.club);
      if (others) others.push(entry);
      else byClub.set(storyClub.club, [entry]);
    }
  return [...byClub]
    .map(([id, entries]) => {
      const club = known.get(id);
      if (!club) throw new Error(`A mention names the club "${id}", which the registry lacks.`);
      return { club, stories: entries };
    })
    .toSorted((a, b) => b.stories.length - a.stories.length || (a.club.name < b.club.name ? -1 : 1));
}

/** The sentences that hold the mentions, each once. */
function passages({ story, sentences }: TimelineStory, { club, mentions }: StoryClub): NonEmpty<Passage> {
  const bySentence = Map.groupBy(mentions, ({ span }) => sentenceAt(sentences, span));
  const [first, ...rest] = [...bySentence].flatMap(([sentence, [mention, ...more]]): Passage[] =>
    sentence && mention ? [{ sentence, mentions: [mention.span, ...more.map(({ span }) => span)] }] : [],
  );
  if (!first || bySentence.has(null)) throw new Error(`${story.seedPath} mentions "${club}" outside every sentence.`);
  return [first, ...rest];
}
