import { repeated } from './pathological.ts';

/** A place in a seed that something over and over can fill. */
export interface Place {
  readonly where: string;
  /** A seed of about `size` characters with the piece over and over in that place. */
  readonly seed: (piece: string, size: number) => string;
  /** Whether it makes no difference there what the piece is, so that one stands for all. */
  readonly alike?: true;
}

const lead = ' date 2025-01-03 Real Madrid wait for Liverpool.';

const inText = (where: string, around: (run: string) => string): Place => ({
  where,
  seed: (piece, size) => around(repeated(piece, size)),
});

const inMatter = (where: string, matter: (piece: string, size: number) => string): Place => ({
  where,
  seed: (piece, size) => `---\n${matter(piece, size)}\n---\nReal Madrid wait for Liverpool. They have waited long.`,
});

/** So many lines, each of its own number, as fill about `size` characters. */
const numbered = (size: number, line: (number: number) => string): string =>
  Array.from({ length: Math.ceil(size / (line(1000).length + 1)) }, (_, number) => line(number)).join('\n');

/** THE LIST: the places of a seed, from a paragraph of its own to the fields of the front matter. */
export const places: readonly Place[] = [
  inText('paragraph', (run) => `${lead}\n\n${run}`),
  inText('lead sentence', (run) => ` date 2025-01-03 Real Madrid ${run} wait for Liverpool.`),
  inText('lead sentence without spaces', (run) => ` date 2025-01-03 Real Madrid${run}Liverpool.`),
  inText(
    'later sentence',
    (run) => `${lead}\n\nOn Friday they ${run} turned down a bid from Marca FC on 3 May 2024. No.`,
  ),
  inText('end of a sentence', (run) => `${lead}\n\nThey said no${run}`),
  inText('headline line', (run) => ` date 2025-01-03 Real Madrid ${run} wait\n\nReal Madrid wait for Liverpool.`),
  inText('heading', (run) => `${lead}\n\nWhat is next ${run} for Real Madrid\n\nThey have waited long.`),
  inText('quotation', (run) => `${lead}\n\n“They ${run} wait,” said Arne Slot on Friday.`),
  inText('after a quotation', (run) => `${lead}\n\n“They have waited long,” ${run} said Arne Slot on Friday.`),
  inText('before the text', (run) => `${run}${lead}`),
  inText('story without a date', (run) => `Real Madrid wait for Liverpool.\n\n${run}`),
  inMatter('title', (piece, size) => `title: ${JSON.stringify(repeated(piece, size))}`),
  inMatter('bare title', (piece, size) => `title: Madrid ${repeated(piece, size)} wait`),
  inMatter('unknown field', (piece, size) => `mood: ${JSON.stringify(repeated(piece, size))}`),
  inMatter('front matter', (piece, size) => `title: Madrid wait\n${repeated(piece, size)}\ndate: 2025-01-03`),
  {
    ...inMatter('unknown fields', (piece, size) => numbered(size, (at) => `mood${at}: ${JSON.stringify(piece)}`)),
    alike: true,
  },
  {
    ...inMatter('tags', (piece, size) => `tags:\n${numbered(size, (at) => `- ${JSON.stringify(piece + at)}`)}`),
    alike: true,
  },
];
