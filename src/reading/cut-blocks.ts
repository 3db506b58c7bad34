import type { Quoted, Word } from '../model/read-story.ts';
import type { Block, Story } from '../model/story.ts';
import type { Span } from '../model/text.ts';
import type { Token } from '../model/time-rule.ts';
import { sentences } from '../text/sentences.ts';
import { tokens } from '../text/tokens.ts';
import { words } from '../text/words.ts';
import { quotedSpans } from './quoted-spans.ts';

/** A sentence and its words, in order, each with its place in the story. */
export interface CutSentence {
  readonly span: Span;
  readonly words: readonly Word[];
}

/** A block cut into sentences, words and tokens, before anybody looks for names in it. */
export interface CutBlock extends Block {
  readonly words: readonly Word[];
  readonly tokens: readonly Token[];
  /** A heading is one sentence. */
  readonly sentences: readonly CutSentence[];
  /** What stands between quotation marks, in order. */
  readonly quoted: readonly Quoted[];
}

/** The blocks of a story, cut once for all who read it. */
export const cutBlocks = ({ text, blocks }: Pick<Story, 'text' | 'blocks'>): readonly CutBlock[] =>
  blocks.map((block) => {
    const all = words(text, block.span);
    return {
      ...block,
      words: all,
      tokens: tokens(text, block.span),
      sentences: inSentences(block.kind === 'heading' ? [block.span] : sentences(text, block.span), all),
      quoted: quotedSpans(text, block.span),
    };
  });

/** Hands the words, which are in order, to the sentences they stand in. */
function inSentences(spans: readonly Span[], all: readonly Word[]): readonly CutSentence[] {
  let next = 0;
  return spans.map((span) => {
    const from = next;
    while ((all[next]?.start ?? span.end) < span.end) next += 1;
    return { span, words: all.slice(from, next) };
  });
}
