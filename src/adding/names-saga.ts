import { mainSentences } from '../model/read-story.ts';
import type { Saga } from '../model/saga.ts';
import type { Story } from '../model/story.ts';
import { readStory } from '../reading/read-story.ts';

/** Whether a story names the saga’s subject, or one of these entities, in its main part. */
export function namesSaga(story: Story, saga: Saga, entities: ReadonlySet<string>): boolean {
  return mainSentences(readStory(story, saga)).some(
    (sentence) =>
      sentence.people.some(({ id }) => id === saga.subjectId) ||
      sentence.entities.some(({ entity }) => entities.has(entity)),
  );
}
