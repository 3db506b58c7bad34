import satori from 'satori';
import { type ShareCard, shareSize } from '../../site/share/share-card.ts';
import { cardFrame } from './card-frame.ts';
import { type Box, cardLayout, lettersLayout, room, type WidthOf, wordJoiner } from './card-layout.ts';
import { display, text } from './faces.ts';
import { headingFits, lineHeight, sizes } from './heading-fit.ts';

/** Where words stand on a card, in pixels. */
export interface Placed {
  readonly key: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A card as drawn. */
export interface DrawnCard {
  readonly svg: string;
  readonly size: number;
  readonly placed: readonly Placed[];
}

/** Pixels that a line below the heading takes at least, and on two lines with the space above it. */
const lineRoom = { least: 46, most: 104 } as const;

const fonts = [...display, ...text];

/**
 * Draws a card: the heading in the largest letters in which it fits with no word parted; where it fits in none, it is cut behind
 * the last line that does.
 *
 * @throws Error when the fonts lack a letter, which `drawable` keeps out.
 */
export async function cardSvg(card: ShareCard): Promise<DrawnCard> {
  const widthOf = await widthsOf(card);
  const height = room.height - card.lines.length * lineRoom.least;
  for (const { size, width } of headingFits(card.heading, widthOf, { ...room, height })) {
    const drawn = await draw(card, cardLayout(card, { size, width, lines: null }, widthOf), size);
    const body = drawn.placed.find(({ key }) => key === 'body');
    if (body && body.height <= room.height) return drawn;
  }
  const size = sizes[sizes.length - 1] ?? 0;
  const lines = Math.floor((room.height - card.lines.length * lineRoom.most) / (size * lineHeight));
  return draw(card, cardLayout(card, { size, width: room.width, lines }, widthOf), size);
}

/** Widths as parts of the size, of every letter met so far. */
const known = new Map<string, number>();
/** Pixels of the letters that are measured: widths are whole pixels. */
const measured = 1000;

/** Tells how wide some of these words are, as the library that sets them says; only a new letter is asked for. */
async function widthsOf({ heading, teams }: ShareCard): Promise<WidthOf> {
  const unknown = [...new Set([heading, ' ', ...teams.map(({ name }) => name)].join(''))].filter(
    (letter) => !known.has(letter),
  );
  if (unknown.length > 0) {
    const { placed } = await laidOut(lettersLayout(unknown, measured));
    for (const { key, width } of placed) if (unknown.includes(key)) known.set(key, width / measured);
  }
  return (words) => [...words].reduce((sum, letter) => sum + (known.get(letter) ?? 0), 0);
}

async function draw(card: ShareCard, layout: Box, size: number): Promise<DrawnCard> {
  const { words, placed } = await laidOut(layout);
  // Satori gives a whole picture; ours has the paper below its words.
  const head = words.slice(0, words.indexOf('>') + 1);
  return { svg: head + cardFrame(card.teams) + words.slice(head.length), size, placed };
}

async function laidOut(layout: Box): Promise<{ readonly words: string; readonly placed: readonly Placed[] }> {
  const placed: Placed[] = [];
  const words = await satori(layout, {
    ...shareSize,
    fonts,
    onNodeDetected: ({ key, left, top, width, height }) => {
      if (typeof key === 'string') placed.push({ key, left, top, width, height });
    },
    loadAdditionalAsset: async (_, letters) => {
      if (letters === wordJoiner) return [];
      throw new Error(`None of the fonts of the share images has "${letters}".`);
    },
  });
  return { words, placed };
}
