import { expect, test } from 'vitest';
import { readingMinutes } from '../../src/site/reading-time.ts';
import { storyFrom } from '../helpers/story-from.ts';

const words = (count: number): string => `It is${' late'.repeat(count - 2)}.`;

test.each([
  ['one word', 'Late.', 1],
  ['a short minute', words(100), 1],
  ['a minute', words(238), 1],
  ['nearer to two minutes than to one', words(358), 2],
  ['nearer to one minute than to two', words(356), 1],
  ['ten minutes', words(2380), 10],
  ['several paragraphs', `${words(238)}\n\n${words(238)}\n\n${words(238)}`, 3],
])('%s', (_what, text, minutes) => {
  expect(readingMinutes(storyFrom(text))).toBe(minutes);
});

test('a roundup at the foot and the date at the head do not count', () => {
  const main = `${words(30)}\n\n${words(30)}`;
  expect(readingMinutes(storyFrom(` date 2025-01-01 ${main}\n\nOther transfer news:\n\n${words(1000)}`))).toBe(1);
});
