import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSeed } from '../../../src/ingest/read-seed.ts';
import { always, blocksOf, seedFile } from '../read-text.ts';

const root = new URL('../../../', import.meta.url).pathname;
const folders = ['seeds', 'tests/fixtures/shapes', 'tests/fixtures/archive', 'tests/fixtures/statements'];
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(folder, name)),
);

/** What comes of an article under a name. */
function read(content: string | Uint8Array, name: string) {
  const { story, problems } = readSeed(seedFile(content, name), always);
  const told = problems.map(({ rule, line }) => `${rule}, line ${line}`);
  return story && { blocks: story.blocks, words: blocksOf(story), headline: story.headline, date: story.date, told };
}

describe('plain text under the name of Markdown is read as under that of text:', () => {
  it.each(files)('%s', (file) => {
    const bytes = readFileSync(join(root, file));
    expect(read(bytes, 'a.md')).toEqual(read(bytes, 'a.txt'));
  });

  const lede = 'Northport have turned down a second bid for Ilian Vance.';
  it.each([
    ['lines without blank ones between', `${lede}\nWhat happens next\nNobody at the club would say.`],
    ['indented lines', `    ${lede}\n\n\tNobody at the club would say.`],
    ['one space before the date', ` date 2025-01-03 ${lede}`],
    ['addresses', `${lede}\n\nSee https://a.example/b_c_d and www.b.example or write to a@b.example today.`],
    ['two spaces at the ends of lines', `${lede}  \nNobody at the club would say.  `],
    ['stars and lines that open nothing', `${lede}\n\nFive * four is 5 _ 4, and #7 is he.`],
  ])('%s', (_what, text) => {
    expect(read(text, 'a.md')).toEqual(read(text, 'a.txt'));
  });

  it('but a list, a rule below a line or a character by its name is Markdown', () => {
    for (const sign of ['- Vance stays', 'Vance stays\n---', 'Vance &amp; Brandt', '`` Vance stays, `` said Reed.'])
      expect(read(`${lede}\n\n${sign}\n\nMore.`, 'a.md')).not.toEqual(read(`${lede}\n\n${sign}\n\nMore.`, 'a.txt'));
  });
});
