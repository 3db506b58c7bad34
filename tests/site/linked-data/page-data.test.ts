import { describe, expect, test } from 'vitest';
import { itemList } from '../../../src/site/linked-data/item-list.ts';
import { pageData } from '../../../src/site/linked-data/page-data.ts';
import { storyThing } from '../../../src/site/linked-data/story-thing.ts';
import { storyNotes } from '../../../src/site/story-notes.ts';
import { storyPage } from '../../../src/site/story-page.ts';
import { timelineOf } from '../../helpers/timeline-of.ts';

function thingOf(text: string) {
  const timeline = timelineOf([text]);
  const [teller] = timeline.stories;
  if (!teller) throw new Error('The text is no story.');
  return storyThing(storyPage(timeline.stories, 0, storyNotes(timeline)(teller)));
}

describe('of a story', () => {
  test('stands what its file states', () => {
    expect(
      thingOf(
        '---\ntitle: Chelsea stand firm\ndate: 2025-01-02\nauthor: Mira Lund\nsource: { name: The Gazette, url: "https://gazette.example/a" }\n---\nChelsea reject Liverpool. Chelsea wait. It was cold.',
      ),
    ).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Chelsea stand firm',
      datePublished: '2025-01-02',
      author: { '@type': 'Person', name: 'Mira Lund' },
      publisher: { '@type': 'Organization', name: 'The Gazette' },
      url: 'https://gazette.example/a',
      about: [{ '@type': 'SportsTeam', name: 'Chelsea', url: 'https://saga.example/clubs/chelsea/' }],
    });
  });

  test.each([
    ['Mira Lund, Teo Brandt and Jonna Reed', ['Person', 'Person', 'Person']],
    ['Mira Lund & Teo Brandt', ['Person', 'Person']],
    ['Reuters', ['Organization']],
    ['The Gazette', ['Organization']],
    ['Gazette Sports Desk', ['Organization']],
    ['Mira Lund and Reuters', ['Person', 'Organization']],
  ])('“%s” are each what they are', (author, types) => {
    const { author: told } = thingOf(
      `---\ndate: 2025-01-02\nauthor: ${author}\nsource: The Gazette\n---\nChelsea reject Liverpool. It was cold.`,
    );
    expect([told].flat()).toMatchObject(types.map((type) => ({ '@type': type })));
  });

  test.each([
    ['a month', ' date 2024-12 Liverpool wait. It was cold.'],
    ['no date', 'Liverpool wait. It was cold.'],
    [
      'words that give an interval',
      'Liverpool won the Champions League in May 2024 and the season starts in August 2024.',
    ],
  ])('that states %s, nothing stands that nobody said', (_, text) => {
    const { '@type': type, headline, inLanguage, about, mentions, ...further } = thingOf(text);
    expect(further).toEqual({});
  });
});

describe('a page', () => {
  const page = { path: '/clubs/chelsea/', title: 'Chelsea', trail: [{ name: 'Clubs', path: '/clubs/' }], main: null };
  const graph = (of: Parameters<typeof pageData>[0]) => JSON.parse(pageData(of))['@graph'];

  test('gives the way to it, itself at the end', () => {
    const [, breadcrumbs] = graph(page);
    expect(breadcrumbs['@type']).toBe('BreadcrumbList');
    expect(breadcrumbs.itemListElement.map(({ position, name, item }: never) => [position, name, item])).toEqual([
      [1, 'The Alexander-Arnold Timeline', 'https://saga.example/'],
      [2, 'Clubs', 'https://saga.example/clubs/'],
      [3, 'Chelsea', 'https://saga.example/clubs/chelsea/'],
    ]);
  });

  test('gives none where it is the first', () => {
    expect(graph({ ...page, title: null, trail: [] })).toHaveLength(1);
  });

  test.each(['</script><script>alert(1)</script>', '<!--<script>', ']]>', '\u2028'])('holds %j as data', (title) => {
    const text = pageData({ ...page, title });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)['@graph'][1].itemListElement[2].name).toBe(title.replace('\u2028', ' '));
  });
});

test('a list counts from one, and an empty one is none', () => {
  expect(itemList(['/a/', '/b/'])).toEqual({
    '@type': 'ItemList',
    numberOfItems: 2,
    itemListElement: [
      { '@type': 'ListItem', position: 1, url: 'https://saga.example/a/' },
      { '@type': 'ListItem', position: 2, url: 'https://saga.example/b/' },
    ],
  });
  expect(itemList([])).toBeNull();
});
