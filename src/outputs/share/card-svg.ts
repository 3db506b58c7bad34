import satori from 'satori';
import { type ShareCard, shareSize } from '../../site/share/share-card.ts';
import { cardFrame } from './card-frame.ts';
import { cardLayout, room, roomFor, wordJoiner } from './card-layout.ts';
import { display, text } from './faces.ts';

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

/** Pixels of the letters of a heading, by eye: the first that fit are taken. */
export const sizes = [118, 100, 84, 72, 62, 54, 47, 41, 36] as const;
/** Parts of its size: how wide a letter of Besley is in narrow sentences, and how high a line. */
const [narrowest, line] = [0.5, 1.16];
/** Pixels that a line below the heading takes at most, on two lines with the space above it. */
const lineRoom = 104;

const fonts = [...display, ...text];

/**
 * Draws a card: the heading in the largest letters in which it fits with no word parted; where it fits in none, it is cut behind
 * the last line that does.
 *
 * @throws Error when the fonts lack a letter, which `drawable` keeps out.
 */
export async function cardSvg(card: ShareCard): Promise<DrawnCard> {
  const { heading } = card;
  const longest = Math.max(...heading.split(' ').map(roomFor));
  for (const size of sizes) {
    const lines = Math.ceil((heading.length * narrowest * size) / room.width);
    // What cannot fit is not tried: laying out is half of the work.
    if (longest * size > room.width || lines * line * size > room.height) continue;
    const drawn = await laidOut(card, size, 100);
    const body = drawn.placed.find(({ key }) => key === 'body');
    if (body && body.height <= room.height) return drawn;
  }
  const smallest = sizes[sizes.length - 1] ?? 0;
  return laidOut(card, smallest, Math.floor((room.height - card.lines.length * lineRoom) / (smallest * line)));
}

async function laidOut(card: ShareCard, size: number, most: number): Promise<DrawnCard> {
  const placed: Placed[] = [];
  const words = await satori(cardLayout(card, size, most), {
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
  // Satori gives a whole picture; ours has the paper below its words.
  const inner = words.slice(words.indexOf('>') + 1, words.lastIndexOf('</svg>'));
  return { svg: `${words.slice(0, words.indexOf('>') + 1)}${cardFrame(card.teams)}${inner}</svg>`, size, placed };
}
