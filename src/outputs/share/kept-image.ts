import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageCard, ShareCard } from '../../site/share/share-card.ts';
import { cardPng } from './card-png.ts';

/** Where builds keep their images for the next. */
export interface ImageStore {
  readonly folder: string;
  /** Changes with anything that draws: code, fonts, libraries. */
  readonly code: string;
}

/** What a whole PNG ends with. */
const end = Buffer.from('IEND\u00aeB`\u0082', 'latin1');

const nameOf = (card: ShareCard, code: string): string =>
  `${createHash('sha256')
    .update(JSON.stringify([code, card]))
    .digest('hex')
    .slice(0, 32)}.png`;

/**
 * The image of a page: as an earlier build drew it, where its words and what draws are the same, else drawn and kept. No store
 * keeps nothing.
 *
 * @throws Error that names the image, when it cannot be drawn.
 */
export async function keptImage({ path, card }: PageCard, store: ImageStore | null): Promise<Uint8Array> {
  const file = store && join(store.folder, nameOf(card, store.code));
  const kept = file && readIfWhole(file);
  if (kept) return kept;
  const image = await cardPng(card).catch((cause: unknown) => {
    throw new Error(
      `The image "${path}", for links to its page, cannot be drawn of ${JSON.stringify(card)}: ${String(cause)}`,
      { cause },
    );
  });
  if (file) keep(file, image);
  return image;
}

/** Removes from the store what is the image of none of these. */
export function forgetOthers(cards: readonly PageCard[], { folder, code }: ImageStore): void {
  const needed = new Set(cards.map(({ card }) => nameOf(card, code)));
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (!needed.has(name)) rmSync(join(folder, name), { force: true, recursive: true });
}

/** Null for a file that is not there, or that a build killed in the middle left without its end. */
function readIfWhole(file: string): Uint8Array | null {
  try {
    const bytes = readFileSync(file);
    return bytes.subarray(-end.length).equals(end) ? bytes : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** By a rename, so that nobody reads half of it. */
function keep(file: string, image: Uint8Array): void {
  writeFileSync(`${file}.new`, image);
  renameSync(`${file}.new`, file);
}
