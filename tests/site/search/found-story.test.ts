import { describe, expect, test } from 'vitest';
import { foundAddress, foundStory, indexedWords } from '../../../src/site/search/found-story.ts';

describe('the address by which the index knows a story', () => {
  test.each([
    {
      path: '/stories/a/',
      date: '3 January 2025',
      publisher: 'The Harbour Post & Co.?',
      sentences: [
        { words: 3, start: null },
        { words: 12, start: 120 },
      ],
    },
    {
      path: '/saga/stories/gundogan-1x/',
      date: 'between … and … (worked out from the text)',
      publisher: null,
      sentences: [],
    },
  ])('says what was told: $path', (story) => {
    expect(foundStory(foundAddress(story))).toEqual(story);
  });
});

test('words are what stands between white space of any kind', () => {
  expect(indexedWords('  “A\u00A0b,”\n—\u2003c\u200Bd\uFEFF ')).toEqual(['“A', 'b,”', '—', 'c', 'd']);
});
