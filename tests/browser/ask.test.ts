import { describe, expect, test } from 'vitest';
import { ask } from '../../src/browser/ask.ts';
import type { Pagefind } from '../../src/browser/pagefind.ts';
import { foundAddress } from '../../src/site/search/found-story.ts';

const stories = ['Liverpool watch the Bernabéu.', 'Real Madrid be patient.'];

/** An index of two stories that, as Pagefind does, takes a word with which a term begins for it, and leaves out what it lacks. */
const index: Pagefind = {
  search: async (term) => {
    const terms = (term ?? '').toLowerCase().split(' ');
    const plain = (word: string): string =>
      word
        .normalize('NFD')
        .replace(/[\p{M}.]/gu, '')
        .toLowerCase();
    const all = stories.flatMap((story) => story.split(' ')).map(plain);
    const has = (word: string, sought: string): boolean =>
      all.some((other) => other.startsWith(plain(sought)))
        ? plain(word).startsWith(plain(sought))
        : plain(sought).startsWith(plain(word));
    const results = stories.flatMap((content, at) => {
      const words = content.split(' ');
      const weighted_locations = words.flatMap((word, location) =>
        terms.some((sought) => has(word, sought)) ? { location, balanced_score: 1 } : [],
      );
      const raw_url = foundAddress({
        path: `/stories/${at}/`,
        date: '',
        publisher: null,
        sentences: [{ words: words.length, start: 0 }],
      });
      return weighted_locations.length > 0
        ? { id: String(at), data: async () => ({ raw_url, content, meta: {}, weighted_locations }) }
        : [];
    });
    return { results };
  },
};
const answer = async (text: string) => {
  let listed = 0;
  const list = async () => {
    listed += 1;
    return ['liverpool', 'bernabéu', 'patient'];
  };
  const { first, lacking, instead } = await ask(index, { text, filters: {}, sort: 'relevance' }, list);
  return [first.map(({ path }) => path), lacking, instead, listed];
};

describe('what is asked', () => {
  test.each([
    ['is found as it is written, without the list of words', 'Liverpool', [['/stories/0/'], [], [], 0]],
    ['is found without its marks', 'bernabeu', [['/stories/0/'], [], [], 0]],
    [
      'is corrected where the index takes another word for it',
      'bernebeu',
      [['/stories/0/'], ['bernebeu'], ['Bernabéu'], 1],
    ],
    ['is left out where no story has it', 'Liverpool xyzzyq', [['/stories/0/'], ['xyzzyq'], [], 1]],
    ['finds nothing where no story has any of it', 'xyzzyq', [[], ['xyzzyq'], [], 1]],
  ])('%s', async (_, text, found) => {
    expect(await answer(text)).toEqual(found);
  });
});
