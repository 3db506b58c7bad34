import type { NonEmpty, Span } from '../model/text.ts';
import { sentenceAt } from './story-sentences.ts';
import type { NamedStory, Passage, TimelineStory } from './timeline.ts';

/** A story that names somebody or something, and its sentences that do, which are looked up when they are asked for: of a large archive few are. */
export function namedStory(
  teller: TimelineStory,
  named: string,
  mentions: NonEmpty<{ readonly span: Span }>,
): NamedStory {
  let found: NamedStory['passages'] | null = null;
  return {
    teller,
    get passages() {
      found ??= passages(teller, named, mentions);
      return found;
    },
  };
}

/**
 * The sentences of a story that hold the mentions, which are in the order of the text, each once.
 * @throws Error when a mention of `named` stands outside every sentence
 */
export function passages(
  { story, sentences }: Pick<TimelineStory, 'story' | 'sentences'>,
  named: string,
  mentions: NonEmpty<{ readonly span: Span }>,
): NonEmpty<Passage> {
  const bySentence = Map.groupBy(mentions, ({ span }) => sentenceAt(sentences, span));
  const [first, ...rest] = [...bySentence].flatMap(([sentence, [mention, ...more]]): Passage[] =>
    sentence && mention ? [{ sentence, mentions: [mention.span, ...more.map(({ span }) => span)] }] : [],
  );
  if (!first || bySentence.has(null)) throw new Error(`${story.seedPath} mentions "${named}" outside every sentence.`);
  return [first, ...rest];
}
