import { type CutBlock, type CutSentence, cutBlocks } from '../../src/reading/cut-blocks.ts';
import { words } from '../../src/text/words.ts';

/** A text as one paragraph of the main section, cut into sentences and words. */
export function cutText(text: string): CutBlock {
  const [block] = cutBlocks({
    text,
    blocks: [{ kind: 'paragraph', section: 'main', span: { start: 0, end: text.length } }],
  });
  if (!block) throw new Error('A paragraph is cut into no block.');
  return block;
}

/** A text as one sentence. */
export function asSentence(text: string): CutSentence {
  const span = { start: 0, end: text.length };
  return { span, words: words(text, span) };
}
