import type { Span } from '../model/text.ts';
import { sentenceAt } from '../timeline/story-sentences.ts';
import type { TimelineStory } from '../timeline/timeline.ts';
import { type Lifted, lift } from './lifted.ts';
import { sentenceAnchor } from './sentence-anchor.ts';
import { urls } from './urls.ts';

/** Words of a story, with the way to the sentence in which they begin. */
export interface Quoted {
  readonly words: Lifted;
  /** On the story’s own page no more than `#s120`. */
  readonly path: string;
  /** Its number among those of a list that say the same words elsewhere, from 1, by which their links are told apart. */
  readonly nth: number;
}

/** `on`: the story on whose page the words are quoted. */
export function quoted(teller: TimelineStory, span: Span, on: TimelineStory): Quoted {
  const start = sentenceAt(teller.sentences, span)?.span.start ?? span.start;
  const path = teller === on ? `#${sentenceAnchor(start)}` : urls.sentence(teller.story.id, start);
  return { words: lift(teller.story, span), path, nth: 1 };
}
