import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { breakers, characters, markup } from '../fuzz/hostile.ts';
import { type Attack, attack, body } from './attack.ts';
import { names, refusedNames } from './names.ts';
import { shapes } from './shapes.ts';

const inText = (item: string): string =>
  ` date 2025-01-03 Liverpool say ${item} to Real Madrid\n\n${body} “${item}”, he said.\n\n${item}\n\n${body}\n`;
const inFields = (item: string): string =>
  `---json\n${JSON.stringify({ title: item, author: item, source: { name: item, url: 'https://paper.example/' }, tags: [item] }, null, 2)}\n---\n${body} ${item}\n`;

/** What no text may hold: control characters but for tab and line ends, and code points that are none. */
const forbidden = /(?![\t\r\n])[\p{Cc}\p{Noncharacter_Code_Point}]/u;
const fateInText = (item: string): string | null =>
  item.includes('\0') ? '1 not-text' : forbidden.test(item) ? '1 control-character' : null;
const named = (items: readonly string[], kind: string, make: (item: string) => Attack): readonly Attack[] =>
  items.map(make).map((one, index) => ({ ...one, path: `${kind}/${String(index).padStart(3, '0')}.txt` }));

/** Every attack, of every kind: in the text, in the fields, in the name, in the shape of the file. */
export const attacks: readonly Attack[] = [
  ...named(markup, 'markup', (item) => attack('', inText(item), fateInText(item))),
  ...named(breakers, 'breaker', (item) => attack('', inText(item), fateInText(item))),
  ...named(characters, 'character', (item) => attack('', inText(item), fateInText(item))),
  ...named(
    [...markup, ...breakers].filter((item) => !/[\r\n]/.test(item)),
    'field',
    (item) => attack('', inFields(item)),
  ),
  ...names.map((name, index) => attack(name, ` date 2025-01-03 ${body} Number ${index}.`)),
  ...refusedNames.map((name) => attack(name, body, '1 name-control-character')),
  ...shapes,
];

/** Writes these attacks into a folder. */
export function writeAttacks(folder: string, which: readonly Attack[]): void {
  for (const { path, bytes } of which) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
