import { expect, it } from 'vitest';
import { cut } from '../../src/model/text.ts';
import { placedWords } from '../../src/text/placed-words.ts';
import { storyFrom } from '../helpers/story-from.ts';

it.each([
  ['of plain text', 'a.txt', 'They offer £20m now.', '£20m', '£20m'],
  ['of Markdown', 'a.md', 'They **offer** &pound;20**m** now.', '£20m', '&pound;20**m'],
  ['of a part without a mark', 'a.md', '*They* offer £20m now.', 'now', 'now'],
])('words %s lead back to their place', (_what, name, text, found, written) => {
  const story = storyFrom(text, name);
  const { text: words, source } = placedWords(story, { start: text.indexOf('hey'), end: text.length });
  const start = words.indexOf(found);
  expect(cut(text, source({ start, end: start + found.length }))).toBe(written);
});
