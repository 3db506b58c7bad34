import { describe, expect, it } from 'vitest';
import { storyId } from '../../../src/ingest/headline/story-id.ts';
import { story } from '../../../src/model/story.ts';

/** The id less its key. */
const slug = (headline: string) => storyId(headline, 'a.txt').replace(/-[a-z0-9]{6}$/, '');

describe('the slug of a headline', () => {
  it.each([
    ['is in small letters with hyphens', 'Northport turn down Vance bid', 'northport-turn-down-vance-bid'],
    ['has no marks', '“Done!” – Vance, 24, signs (at last)…', 'done-vance-24-signs-at-last'],
    ['leaves a curly apostrophe out', 'Northport’s captain won’t go', 'northports-captain-wont-go'],
    ['leaves a straight one out', "Northport's captain won't go", 'northports-captain-wont-go'],
    ['leaves a mistyped one out', 'Northport‘s captain won‘t go', 'northports-captain-wont-go'],
    ['has no accents', 'Éder Núñez to Málaga', 'eder-nunez-to-malaga'],
    ['spells other letters', 'Ødegård, Łukasz, Groß and Şahin', 'odegard-lukasz-gross-and-sahin'],
    ['spells other scripts where it can', 'Спартак ждёт', 'spartak-zhdyot'],
    ['leaves names in mixed capitals whole', 'TEAMnews on LaPrimera', 'teamnews-on-laprimera'],
    ['has no line break', 'Northport say no,\nand mean it', 'northport-say-no-and-mean-it'],
    ['has no emoji', 'Vance signs 🎉 for Marenza', 'vance-signs-for-marenza'],
    ['is a word of ours when nothing is left', '🎉', 'story'],
    ['so it is in a script that cannot be spelt', '転会', 'story'],
  ])('%s', (_claim, headline, expected) => {
    expect(slug(headline)).toBe(expected);
  });

  const words = Array.from({ length: 30 }, (_, index) => `w${'x'.repeat(index % 7)}`).join(' ');
  it.each([
    ['many words', words],
    ['one word that ends at the limit', `${'a'.repeat(31)} ${'b'.repeat(32)} more`],
    ['one word that ends one behind it', `${'a'.repeat(31)} ${'b'.repeat(33)} more`],
    ['exactly the limit', `${'a'.repeat(31)} ${'b'.repeat(32)}`],
  ])('has 64 characters at most and no word cut: %s', (_what, headline) => {
    const whole = headline.split(' ');
    expect(slug(headline).length).toBeLessThanOrEqual(64);
    expect(slug(headline).split('-')).toEqual(whole.slice(0, slug(headline).split('-').length));
  });

  it('takes every word that fits', () => {
    expect(slug(`${'a'.repeat(31)} ${'b'.repeat(32)} more`)).toHaveLength(64);
    expect(slug(`${'a'.repeat(31)} ${'b'.repeat(33)} more`)).toHaveLength(31);
  });

  it('keeps within the limit even when there is but one word', () => {
    expect(slug('x'.repeat(500)).length).toBeLessThanOrEqual(64);
  });
});

describe('the key', () => {
  it('tells two files with one headline apart', () => {
    const ids = ['a.txt', 'b.txt', 'A.txt', '2025/a.txt', 'a.md'].map((path) => storyId('Northport say no', path));
    expect(new Set(ids).size).toBe(5);
  });

  it('is made of nothing but the path below the folder', () => {
    const key = (headline: string) => storyId(headline, '2025/a.txt').slice(-7);
    expect(key('Northport say no')).toBe(key('転会'));
    expect(storyId('Northport say no', '2025/a.txt')).toBe('northport-say-no-txzp6o');
  });

  it('is no matter of the order in which files are read', () => {
    const paths = Array.from({ length: 50 }, (_, index) => `${index}.txt`);
    const ids = (order: readonly string[]) => new Map(order.map((path) => [path, storyId('Say no', path)]));
    expect(ids(paths.toReversed()).get('7.txt')).toBe(ids(['7.txt']).get('7.txt'));
  });
});

it.each([
  '',
  ' ',
  '—',
  '--',
  '_',
  'a_b',
  '🎉',
  'A',
  '-a-',
  '1',
  '٣',
  'ﬁn',
  'x'.repeat(500),
  'İ',
  '&',
  '♥',
  'a & b',
  '100 %',
])('any headline gives an id that the schema takes: %j', (headline) => {
  expect(story.unwrap().shape.id.safeParse(storyId(headline, 'a.txt')).success).toBe(true);
});
