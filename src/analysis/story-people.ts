import type { PersonMention } from '../model/mention.ts';
import { type ReadStory, sentencesOf } from '../model/read-story.ts';
import type { NonEmpty } from '../model/text.ts';

/** Somebody one story names. */
export interface StoryPerson extends Pick<PersonMention, 'id' | 'name' | 'known'> {
  /** In the order of the text. */
  readonly mentions: NonEmpty<Pick<PersonMention, 'span' | 'section' | 'surface'>>;
}

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
