import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { at, ink, paper, teamPlace } from '../../../src/outputs/share/card-layout.ts';
import { cardPng } from '../../../src/outputs/share/card-png.ts';
import { palettePng, type Rgb } from '../../../src/outputs/share/palette-png.ts';
import { type ShareCard, shareSize } from '../../../src/site/share/share-card.ts';

const teams: ShareCard['teams'] = [
  { name: 'Barcelona', colours: ['#a50044', '#004d98'] },
  { name: 'Bayern', colours: ['#dc052d', '#0066b2'] },
  { name: 'Man United', colours: ['#da291c', '#fbe122'] },
  { name: 'Nobody', colours: null },
];
const card: ShareCard = {
  head: 'The Alexander-Arnold Timeline',
  label: 'Club',
  heading: 'Čaušić and Sławomir tell Gündoğan what the club of Wolverhampton said '.repeat(20).trim(),
  lines: ['Between 17 August and 6 October 2024 (worked out from the text)'],
  teams,
};

describe('an image', () => {
  test('is 1200 by 630 pixels of PNG, and at most 40 kB full of words and colours', async () => {
    const png = await cardPng(card);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', ...shareSize });
    expect(png.length).toBeLessThanOrEqual(40_000);
  });

  test('is the same bytes each time', async () => {
    expect(Buffer.compare(await cardPng(card), await cardPng(card))).toBe(0);
  });

  test('shows each team’s own colours, and the paper’s and ink’s of one that has none', async () => {
    const { data, info } = await sharp(await cardPng(card))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const colourAt = (x: number, y: number): string => {
      const start = (Math.round(y) * info.width + Math.round(x)) * info.channels;
      return `#${data.subarray(start, start + 3).toString('hex')}`;
    };
    const shown = teams.map((_, index) => {
      const { left } = teamPlace(index, teams.length);
      return [14, 42].map((stripe) => colourAt(left + stripe, (at.band + at.foot) / 2));
    });
    expect(shown).toEqual(teams.map(({ colours }) => colours ?? [paper, ink]));
    expect(colourAt(5, 5)).toBe(paper);
  });
});

describe('a PNG of few colours', () => {
  const colours: readonly Rgb[] = [
    [0, 0, 0],
    [255, 0, 0],
    [0, 0, 255],
  ];

  test('holds for each pixel the colour nearest to its own, whatever its width', async () => {
    const row = [9, 9, 9, 255, 250, 3, 0, 255, 0, 0, 255, 255];
    // The third row is as the second.
    const other = [0, 0, 200, 255, 0, 0, 0, 255, 255, 9, 9, 255];
    const data = Uint8Array.of(...row, ...other, ...other);
    const { data: read } = await sharp(palettePng({ data, width: 3, height: 3 }, colours))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const below = [0, 0, 255, 0, 0, 0, 255, 0, 0];
    expect([...read]).toEqual([0, 0, 0, 255, 0, 0, 0, 0, 255, ...below, ...below]);
  });

  test('is refused more than sixteen', () => {
    const many = Array.from({ length: 17 }, (): Rgb => [1, 2, 3]);
    expect(() => palettePng({ data: Uint8Array.of(0, 0, 0, 255), width: 1, height: 1 }, many)).toThrow(/not 17/);
  });
});
