import type { Block } from '../model/story.ts';
import type { Span } from '../model/text.ts';
import { type ReadStory, sentencesOf } from '../reading/read-story.ts';

/** A sentence of a story, and the kind and section of the block it stands in. */
export interface StorySentence extends Pick<Block, 'kind' | 'section'> {
  readonly span: Span;
}

/** All sentences of a story, in the order of the text. */
export const storySentences = (story: ReadStory): readonly StorySentence[] =>
  sentencesOf(story).map(({ span, kind, section }) => ({ span, kind, section }));
