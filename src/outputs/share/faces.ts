import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

const { resolve } = createRequire(import.meta.url);

/** One file of a typeface, under a name of its own: a letter is drawn by the first of a list that has it. */
function face(files: string, subset: string, weight: 400 | 700): Font {
  const data = readFileSync(resolve(`@fontsource/${files}/files/${files}-${subset}-${weight}-normal.woff`));
  return { name: `${files} ${subset} ${weight}`, data, weight, style: 'normal' };
}

const serif = (weight: 400 | 700): readonly Font[] =>
  ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'].map((subset) => face('source-serif-4', subset, weight));

/** The site's own type, as `src/styles/fonts.css` has it for its pages; what Besley lacks, Source Serif draws. */
export const display: readonly Font[] = [face('besley', 'latin', 700), face('besley', 'latin-ext', 700), ...serif(700)];
export const text: readonly Font[] = serif(400);

/** Names for `font-family`. */
export const familyOf = (faces: readonly Font[]): string => faces.map(({ name }) => `"${name}"`).join(', ');
