import { describe, expect, test } from 'vitest';
import { found } from '../../src/browser/found-sentences.ts';
import { foundAddress } from '../../src/site/search/found-story.ts';

const sentences = [
  'A title',
  'Liverpool wait for him.',
  'Real Madrid bid.',
  'Liverpool and Real Madrid talk.',
  'Liverpool sleep.',
];
const words = sentences.join(' ').split(' ');

/** What the index says of a story in which these words, written so, are found. */
const data = (sought: readonly string[], headline = 'A title') => ({
  raw_url: foundAddress({
    path: '/stories/a/',
    date: '3 January 2025',
    publisher: null,
    sentences: sentences.map((text, at) => ({ words: text.split(' ').length, start: at === 0 ? null : at * 100 })),
  }),
  content: words.join(' '),
  meta: { title: headline },
  weighted_locations: words.flatMap((word, location) => (sought.includes(word) ? { location, balanced_score: 1 } : [])),
});
const quoted = (sought: readonly string[], headline?: string) =>
  found(data(sought, headline)).sentences.map(({ path, words: own }) => [path, own.map(({ text }) => text).join(' ')]);

describe('of a story in which words are found are shown', () => {
  test('two sentences at the most, in the order of the text, those with most of the words', () => {
    expect(quoted(['Liverpool', 'Madrid'])).toEqual([
      ['/stories/a/#s100', 'Liverpool wait for him.'],
      ['/stories/a/#s300', 'Liverpool and Real Madrid talk.'],
    ]);
  });

  test('each with the words that were found', () => {
    const [sentence] = found(data(['bid.'])).sentences;
    expect(sentence?.words.filter(({ isFound }) => isFound)).toEqual([{ text: 'bid.', isFound: true }]);
  });

  test('its title, which stands in no sentence, where nothing else has them', () => {
    expect(quoted(['title'])).toEqual([['/stories/a/', 'A title']]);
  });

  test('not the headline again where another sentence has them', () => {
    expect(quoted(['Liverpool'], 'Liverpool wait for him.')).toEqual([
      ['/stories/a/#s300', 'Liverpool and Real Madrid talk.'],
      ['/stories/a/#s400', 'Liverpool sleep.'],
    ]);
  });

  test('its first sentence where a filter alone found it', () => {
    expect(quoted([])).toEqual([['/stories/a/', 'A title']]);
  });
});
