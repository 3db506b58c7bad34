import type { StoryEntity } from '../analysis/entities/story-entities.ts';
import type { Entity } from '../model/beat.ts';
import type { NonEmpty } from '../model/text.ts';
import { sentenceAt } from './story-sentences.ts';
import type { EntityStory, Passage, TimelineEntity, TimelineStory } from './timeline.ts';

/** What stories name and has pages, each with its stories in timeline order; those in most stories first, then by name. */
export function entityIndex(stories: readonly TimelineStory[], entities: readonly Entity[]): readonly TimelineEntity[] {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const byEntity = new Map<string, [EntityStory, ...EntityStory[]]>();
  for (const teller of stories)
    for (const named of teller.entities) {
      const entry = { teller, main: named.main, passages: passages(teller, named) };
      const others = byEntity.get(named.entity);
      if (others) others.push(entry);
      else byEntity.set(named.entity, [entry]);
    }
  return [...byEntity]
    .map(([id, entries]) => {
      const entity = known.get(id);
      if (!entity) throw new Error(`A mention names "${id}", which the beat lacks.`);
      return { entity, stories: entries };
    })
    .toSorted((a, b) => b.stories.length - a.stories.length || (a.entity.name < b.entity.name ? -1 : 1));
}

/** The sentences that hold the mentions, each once. */
function passages({ story, sentences }: TimelineStory, { entity, mentions }: StoryEntity): NonEmpty<Passage> {
  const bySentence = Map.groupBy(mentions, ({ span }) => sentenceAt(sentences, span));
  const [first, ...rest] = [...bySentence].flatMap(([sentence, [mention, ...more]]): Passage[] =>
    sentence && mention ? [{ sentence, mentions: [mention.span, ...more.map(({ span }) => span)] }] : [],
  );
  if (!first || bySentence.has(null)) throw new Error(`${story.seedPath} mentions "${entity}" outside every sentence.`);
  return [first, ...rest];
}
