import { bisector } from 'd3-array';
import { type ReadStory, sentencesOf } from '../model/read-story.ts';
import type { Block } from '../model/story.ts';
import type { Span } from '../model/text.ts';

/** A sentence of a story, and the kind and section of the block it stands in. */
export interface StorySentence extends Pick<Block, 'kind' | 'section'> {
  readonly span: Span;
}

/** All sentences of a story, in the order of the text. */
export const storySentences = (story: ReadStory): readonly StorySentence[] =>
  sentencesOf(story).map(({ span, kind, section }) => ({ span, kind, section }));

/** The one of a story's sentences in which words of it begin; null when they begin in none. */
export function sentenceAt(all: readonly StorySentence[], { start }: Span): StorySentence | null {
  const sentence = all[byEnd.right(all, start)];
  return sentence && sentence.span.start <= start ? sentence : null;
}

const byEnd = bisector(({ span }: StorySentence) => span.end);
