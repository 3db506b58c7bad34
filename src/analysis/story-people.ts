import { type ReadStory, sentencesOf } from '../model/read-story.ts';
import type { StoryPerson } from './story-person.ts';

/** The people a story names, in the order of their first mention. */
export function storyPeople(story: ReadStory): readonly StoryPerson[] {
  const found = Map.groupBy(
    sentencesOf(story).flatMap(({ people }) => people),
    ({ id }) => id,
  );
  return [...found].flatMap(([id, [first, ...others]]) => {
    if (!first) return [];
    const { name, known } = first;
    return [{ id, name, known, mentions: [first, ...others] }];
  });
}
