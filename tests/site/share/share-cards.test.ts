import { describe, expect, test } from 'vitest';
import { saga } from '../../../src/saga/saga.ts';
import type { PageCard } from '../../../src/site/share/share-card.ts';
import { shareCards } from '../../../src/site/share/share-cards.ts';
import { timelineOf } from '../../helpers/timeline-of.ts';

const cardsOf = (...texts: readonly string[]): readonly PageCard[] => shareCards(timelineOf(texts, saga));
const cardAt = (path: RegExp, ...texts: readonly string[]): PageCard =>
  cardsOf(...texts).find((each) => path.test(each.path)) ?? expect.fail(`There is no image ${path}.`);
const story = /^\/stories\//;

const dated =
  ' date 2025-01-03 Real Madrid bid for a keeper of Liverpool\n\nIt is late. Real Madrid are calm. Liverpool wait.';

test('the timeline, each story and each club have an image, below their page', () => {
  const paths = cardsOf(dated).map(({ path }) => path.replace(/stories\/[^/]+/, 'stories/…'));
  expect(paths.toSorted()).toEqual([
    '/clubs/liverpool/share.png',
    '/clubs/real-madrid/share.png',
    '/share.png',
    '/stories/…/share.png',
  ]);
});

test('of more than 200 stories only the newest have an image of their own', () => {
  const cards = cardsOf(
    ...Array.from({ length: 203 }, (_, index) => {
      const day = new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
      return ` date ${day} Liverpool wait for offer ${index}. It is late. Liverpool are calm.`;
    }),
    'Liverpool wait without a date. It is late. Liverpool are calm.',
  ).filter(({ path }) => story.test(path));
  expect(cards).toHaveLength(200);
  const headings = cards.map(({ card }) => card.heading);
  expect(headings[0]).toMatch(/offer 3\b/);
  expect(headings.at(-1)).toMatch(/offer 202\b/);
});

describe('the image of a story says', () => {
  test('its headline, its day, its clubs and the site’s name', () => {
    const { card, alt } = cardAt(story, dated);
    expect(card).toMatchObject({ head: saga.title, lines: ['3 January 2025'] });
    expect(card.heading).toMatch(/^Real Madrid bid/);
    expect(card.teams.map(({ name }) => name)).toEqual(['Real Madrid', 'Liverpool']);
    expect(alt).toBe(`${card.heading} · 3 January 2025 · Real Madrid, Liverpool · ${saga.title}`);
  });

  test.each([
    ['who published it', `---\nsource: { name: The Courier }\n---\n${dated}`, 'The Courier · 3 January 2025'],
    [
      'only its day where the publisher’s name cannot be drawn',
      `---\nsource: { name: الجزيرة }\n---\n${dated}`,
      '3 January 2025',
    ],
    ['a month, where no more is known', ' date 2025-01 It is late and Liverpool wait.', 'January 2025'],
    ['that it has no date', 'It is late and Liverpool wait.', 'No date given'],
    [
      'between which days it must have appeared',
      'Liverpool wait for Trent Alexander-Arnold. The 26-year-old is calm. His contract expires in 2025, at the end of this season.',
      expect.stringMatching(/^Between .+ \(worked out from the text\)$/),
    ],
  ])('%s', (_what, text, line) => {
    expect(cardAt(story, text).card.lines).toEqual([line]);
  });

  test('that it is a story, where its headline cannot be drawn, and its words are not told as the image’s', () => {
    const { card, alt } = cardAt(
      story,
      '---\ntitle: ريال مدريد يريد اللاعب\ndate: 2025-01-03\n---\nLiverpool wait. It is late. Liverpool are calm.',
    );
    expect(card.heading).toBe('A story');
    expect(alt).toBe(`A story · 3 January 2025 · Liverpool · ${saga.title}`);
  });

  test('no more of a headline without an end than there is room for', () => {
    const { card, alt } = cardAt(story, `---\ntitle: ${'Madrid wait '.repeat(5000)}\n---\nIt is late.`);
    expect(card.heading).toMatch(/^Madrid wait .+…$/);
    expect(alt.length).toBeLessThan(1000);
  });

  test('four clubs at most, by their short names where there are more than two', () => {
    const many = 'Real Madrid, Barcelona, Bayern Munich, Manchester United and Wolverhampton Wanderers want him';
    const { teams } = cardAt(story, ` date 2025-01-03 ${many}. It is late, say ${many.replace(' want him', '')}.`).card;
    expect(teams).toHaveLength(4);
    expect(Math.max(...teams.map(({ name }) => name.length))).toBeLessThanOrEqual(14);
  });
});

test('the image of a club says how many stories name it, and not its name twice', () => {
  const { card } = cardAt(/^\/clubs\/real-madrid/, dated, ' date 2024-10-03 It is late. Real Madrid wait.');
  expect(card).toEqual({
    head: saga.title,
    label: 'Club',
    heading: 'Real Madrid',
    lines: ['2 stories · October 2024 to January 2025'],
    teams: [{ name: '', colours: expect.any(Array) }],
  });
});

test('the image of the timeline says what it is, and of which months its stories are', () => {
  const { card } = cardAt(/^\/share/, dated);
  expect(card).toMatchObject({ head: '1 story · January 2025', heading: saga.title, lines: [saga.strapline] });
});

test('there is an image of a timeline without a story', () => {
  expect(cardsOf().map(({ card }) => card.teams)).toEqual([[]]);
});
