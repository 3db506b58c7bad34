import sharp from 'sharp';
import { type ShareCard, shareSize } from '../../site/share/share-card.ts';
import { ink, paper, softInk } from './card-layout.ts';
import { cardSvg } from './card-svg.ts';
import { palettePng, type Rgb } from './palette-png.ts';

/** A card as PNG; the same card gives the same bytes. */
export async function cardPng(card: ShareCard): Promise<Uint8Array> {
  const { svg } = await cardSvg(card);
  const data = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
  return palettePng({ data, ...shareSize }, paletteOf(card));
}

/** The card's colours, the teams' as they are, and between paper and ink what makes the edges of letters smooth. */
function paletteOf({ teams }: ShareCard): readonly Rgb[] {
  const own = [paper, ink, softInk, ...teams.flatMap(({ colours }) => colours ?? [])];
  return [...[...new Set(own)].map(rgb), ...[0.2, 0.4, 0.6, 0.8].map((part) => between(rgb(paper), rgb(ink), part))];
}

const rgb = (colour: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Rgb;

const between = (a: Rgb, b: Rgb, part: number): Rgb =>
  a.map((from, index) => Math.round(from + ((b[index] ?? 0) - from) * part)) as unknown as Rgb;
