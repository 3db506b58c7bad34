import type { Span } from '../model/text.ts';
import { wordsAt } from '../model/words-at.ts';
import { sentenceAt } from '../timeline/story-sentences.ts';
import type { TimelineStory } from '../timeline/timeline.ts';

/** Whether the sentence begins before the words quoted from it, and goes on behind them. */
export interface QuoteCut {
  readonly before: boolean;
  readonly after: boolean;
}

export function cutOf({ story, sentences }: TimelineStory, quote: Span): QuoteCut {
  const sentence = sentenceAt(sentences, quote)?.span;
  const hasWords = (start: number, end: number): boolean => /\p{L}/u.test(wordsAt(story, { start, end }));
  return {
    before: sentence !== undefined && hasWords(sentence.start, quote.start),
    after: sentence !== undefined && hasWords(quote.end, sentence.end),
  };
}
