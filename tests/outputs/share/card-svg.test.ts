import { describe, expect, test } from 'vitest';
import { football } from '../../../src/beats/football/football.ts';
import { at, room, teamPlace } from '../../../src/outputs/share/card-layout.ts';
import { cardSvg, type DrawnCard, type Placed } from '../../../src/outputs/share/card-svg.ts';
import { lineHeight, sizes } from '../../../src/outputs/share/heading-fit.ts';
import { drawn } from '../../../src/site/share/drawable.ts';
import { type ShareCard, shareSize } from '../../../src/site/share/share-card.ts';

const plain: ShareCard = {
  head: 'The Alexander-Arnold Timeline',
  label: '',
  heading: 'Real Madrid wait',
  lines: ['3 January 2025'],
  teams: [],
};
const draw = (some: Partial<ShareCard>): Promise<DrawnCard> => cardSvg({ ...plain, ...some });
const part = ({ placed }: DrawnCard, key: string): Placed =>
  placed.find((each) => each.key === key) ?? expect.fail(`Nothing of the card is its ${key}.`);

describe('the fonts have', () => {
  const letters = drawn.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  );
  test.each(['heading', 'label'] as const)('every letter that an image may show, in its %s', async (field) => {
    expect(letters.length).toBeGreaterThan(600);
    await expect(draw({ [field]: letters.join('') })).resolves.toBeDefined();
  });

  test('no other: one that they lack is told, and no box is drawn', async () => {
    await expect(draw({ heading: 'Real Madrid ريال' })).rejects.toThrow(/None of the fonts .* has "/);
  });

  test.each(['Gündoğan', 'Sławomir', 'Čaušić'])('each letter of %s, as a shape of its own', async (name) => {
    const shapes = await Promise.all([...new Set(name)].map(async (letter) => (await draw({ heading: letter })).svg));
    expect(new Set(shapes).size).toBe(new Set(name).size);
  });
});

const sentence = 'Čaušić and Sławomir tell Gündoğan what the club of Wolverhampton said ';
const longLines = [
  'The Northport Courier of a Long Name · between 17 August and 6 October 2024 (worked out from the text)',
];

describe('the words of a card stay inside it', () => {
  test.each([
    ['a word', { heading: 'No' }],
    ['a headline', { heading: sentence.trim() }],
    ['a long headline', { heading: sentence.repeat(3) }],
    ['a longer one than there is room for', { heading: sentence.repeat(20) }],
    ['the same above a long line', { heading: sentence.repeat(20), lines: longLines }],
    ['the same above two', { heading: sentence.repeat(20), lines: [...longLines, ...longLines] }],
    ['a word without an end', { heading: 'W'.repeat(400) }],
    ['capitals', { heading: sentence.repeat(2).toUpperCase() }],
    ['nothing', { heading: '', head: '', lines: [] }],
  ] satisfies [string, Partial<ShareCard>][])('%s', async (_what, card) => {
    const found = await draw(card);
    const body = part(found, 'body');
    expect(body.height).toBeLessThanOrEqual(room.height);
    for (const { key, left, top, width, height } of found.placed.filter((each) => each.key !== 'card')) {
      expect([key, left >= at.edge, left + width <= shareSize.width - at.edge]).toEqual([key, true, true]);
      expect([key, top >= 0, top + height <= shareSize.height]).toEqual([key, true, true]);
    }
  });

  test('the longest line of a word is as wide as its box: nothing hangs out of it', async () => {
    const { svg } = await draw({ heading: 'W'.repeat(400), lines: [] });
    const right = Math.max(...[...svg.matchAll(/[ML](\d+(?:\.\d+)?) /g)].map(([, x]) => Number(x)));
    expect(right).toBeGreaterThan(shareSize.width / 2);
    expect(right).toBeLessThanOrEqual(shareSize.width - at.edge + 1);
  });
});

test('the fewer words, the larger the letters', async () => {
  const found = await Promise.all([1, 2, 3, 20].map((times) => draw({ heading: sentence.repeat(times) })));
  const used = found.map(({ size }) => size);
  expect(used).toEqual(used.toSorted((a, b) => b - a));
  expect((await draw({ heading: 'Real Madrid' })).size).toBe(sizes[0]);
  expect(used.at(-1)).toBe(sizes.at(-1));
});

test('a name with a hyphen stands on one line', async () => {
  const lines = async (heading: string): Promise<number> => {
    const found = await draw({ heading, lines: [] });
    return Math.round(part(found, 'heading').height / (found.size * lineHeight));
  };
  expect(await lines('Alexander-Arnold')).toBe(1);
  expect(await lines('A story')).toBe(1);
  // Two, if the name were parted.
  expect(await lines('Real Alexander-Arnold Real')).toBe(3);
});

/** Shorter ones fit where these do. */
const clubs = football.entities.filter(({ name, shortName }) => name.length > 19 || shortName.length > 12);

test('every club’s name fits above its scarf, in full beside one other and by its short name beside three', async () => {
  const over: string[] = [];
  for (const [count, nameOf] of [
    [2, ({ name }: (typeof clubs)[number]) => name],
    [4, ({ shortName }: (typeof clubs)[number]) => shortName],
  ] as const)
    for (let first = 0; first < clubs.length; first += count) {
      const names = clubs.slice(first, first + count).map(nameOf);
      const padded = Array.from({ length: count }, (_, index) => ({ name: names[index] ?? '', colours: null }));
      const found = await draw({ teams: padded });
      over.push(...names.filter((_, index) => part(found, `team ${index}`).width > teamPlace(index, count).width));
    }
  expect(over).toEqual([]);
});

test('a name longer than its scarf is written smaller', async () => {
  const name = 'The Football Club of a Very Long Name';
  const found = await draw({ teams: Array.from({ length: 4 }, () => ({ name, colours: null })) });
  const { width, height } = part(found, 'team 3');
  expect(width).toBeLessThanOrEqual(teamPlace(3, 4).width);
  expect(height).toBeLessThan(part(await draw({ teams: [{ name, colours: null }] }), 'team 0').height);
});
