import { expect, test } from 'vitest';
import { cut } from '../../src/model/text.ts';
import { sentenceAt, storySentences } from '../../src/timeline/story-sentences.ts';
import { readFrom } from '../helpers/read-from.ts';

const read = readFrom(' date 2025-01-03 Vance stays. He signs.\n\nNorthport wait. They bid.');
const { story } = read;
const sentences = storySentences(read);

test.each([
  ['at the beginning of a sentence', 'Vance', 'Vance stays.'],
  ['in its middle', 'signs', 'He signs.'],
  ['at its last mark', '.\n', 'He signs.'],
  ['in another paragraph', 'wait', 'Northport wait.'],
  ['in one sentence and end in the next', 'wait. They', 'Northport wait.'],
  ['between two', ' He signs', null],
  ['before all', '2025', null],
])('finds the sentence of words that begin %s', (_where, words, expected) => {
  const start = story.text.indexOf(words);
  const found = sentenceAt(sentences, { start, end: start + words.length });
  expect(found && cut(story.text, found.span)).toBe(expected);
});

test('there is none behind the last, and none in a story without sentences', () => {
  const end = { start: story.text.length, end: story.text.length + 1 };
  expect([sentenceAt(sentences, end), sentenceAt([], end)]).toEqual([null, null]);
});
