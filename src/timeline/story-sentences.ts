import { bisector } from 'd3-array';
import type { Block, Story } from '../model/story.ts';
import type { Span } from '../model/text.ts';
import { sentences } from '../text/sentences.ts';

/** A sentence of a story, and the block it stands in. A heading is one sentence. */
export interface StorySentence {
  readonly span: Span;
  readonly block: Block;
}

/** All sentences of a story, in the order of the text. */
export const storySentences = ({ text, blocks }: Story): readonly StorySentence[] =>
  blocks.flatMap((block) =>
    (block.kind === 'heading' ? [block.span] : sentences(text, block.span)).map((span) => ({ span, block })),
  );

/** The one of a story's sentences in which words of it begin; null when they begin in none. */
export function sentenceAt(all: readonly StorySentence[], { start }: Span): StorySentence | null {
  const sentence = all[byEnd.right(all, start)];
  return sentence && sentence.span.start <= start ? sentence : null;
}

const byEnd = bisector(({ span }: StorySentence) => span.end);
