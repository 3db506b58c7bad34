import { describe, expect, it } from 'vitest';
import { missesScheme } from '../../src/adding/misses-scheme.ts';
import { newSeed, seedReading } from '../../src/adding/new-seed.ts';
import { lessAdded, seedText } from '../../src/adding/seed-text.ts';
import { withoutCampaign } from '../../src/adding/without-campaign.ts';
import type { IsoDay } from '../../src/model/date.ts';
import { always } from '../ingest/read-text.ts';

const day = '2025-01-08' as IsoDay;
const article = {
  title: 'Vance waits',
  body: 'Northport have not answered Ilian Vance yet.',
  format: 'markdown',
  date: null,
  author: null,
  publisher: 'Harbour Gazette',
  address: 'https://gazette.example/1?id=3&utm_source=rss&utm_medium=feed',
  used: [],
  notices: [],
} as const;

it('a seed says when it was added, and its address not by which way', () => {
  expect(seedText(article, day)).toBe(
    `---\ntitle: Vance waits\nsource:\n  name: Harbour Gazette\n  url: https://gazette.example/1?id=3\nadded: 2025-01-08\n---\n\n${article.body}\n`,
  );
});

describe('the day on which it was added makes no other text of it', () => {
  it.each([
    ['in front matter', seedText(article, day), seedText(article)],
    ['but nowhere else', '---\ntitle: a\n---\nadded: 2025-01-08\n', '---\ntitle: a\n---\nadded: 2025-01-08\n'],
    ['and a text without', 'added: 2025-01-08\n', 'added: 2025-01-08\n'],
  ])('%s', (_where, text, rest) => {
    expect(lessAdded(text)).toBe(rest);
  });
});

it.each([
  ['https://gazette.example/1?utm_source=rss', 'https://gazette.example/1'],
  ['https://gazette.example/1?a=1&fbclid=x#b', 'https://gazette.example/1?a=1#b'],
  ['https://gazette.example/1?q=a b', 'https://gazette.example/1?q=a b'],
  ['gazette', 'gazette'],
])('%s is kept as %s', (address, kept) => {
  expect(withoutCampaign(address)).toBe(kept);
});

describe('what may be an address without its scheme:', () => {
  it.each(['www.gazette.example', 'gazette.example/news/1', 'sport.gazette.example/'])('%s', (given) => {
    expect(missesScheme(given)).toBe(true);
  });
  it.each(['a.txt', 'seeds/a.txt', './a.b/c.txt', 'page.html', '/tmp/a.b/c', 'https://gazette.example/1'])(
    'not %s',
    (given) => {
      expect(missesScheme(given)).toBe(false);
    },
  );
});

describe('why a seed cannot be taken is said with what can be done about it:', () => {
  const then = { ...always, today: day };
  const future = '2999-01-01';
  it('a file is mended at its line', () => {
    const text = `---\ntitle: Vance: I wait\n---\n${article.body}`;
    expect(() => seedReading({ name: 'a.md', text }, 'seeds', then)).toThrow(/^Line 2: The front matter .* in quotes/);
  });
  it('a file of a day to come may have an embargo', () => {
    const text = `---\ndate: ${future}\n---\n${article.body}`;
    expect(() => seedReading({ name: 'a.md', text }, 'seeds', then)).toThrow(/^Line 2: .* write "embargo: true" into/);
  });
  it('a page of a day to come has no front matter to put one into', () => {
    const seed = newSeed({ ...article, date: { day: future as IsoDay, written: future } }, day);
    expect(() => seedReading(seed, 'seeds', then)).toThrow(/^The date .* Copy its text into a \.txt file/);
  });
});
