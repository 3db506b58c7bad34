import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { edtf } from '../../src/calendar/edtf.ts';
import { readSeed } from '../../src/ingest/read-seed.ts';
import { always, blocksOf, seedFile } from './read-text.ts';

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const goldens = 'tests/fixtures/golden';
const shapes = readdirSync(at('tests/fixtures/shapes'));
// The three the site began with; an article that is added to them needs no golden.
const first = ['000_da6e6e030d9fb132.txt', '001_b6d23d7ab132222e.txt', '002_0c277e99313c9c2f.txt'];
const seeds = [
  ...first.map((name) => ({ folder: 'seeds', name })),
  ...shapes.map((name) => ({ folder: 'tests/fixtures/shapes', name })),
];

/** What a reader of the golden file should see of a story. */
function told(folder: string, name: string) {
  const { story, problems } = readSeed(seedFile(readFileSync(at(`${folder}/${name}`)), name), always);
  if (!story) throw new Error(`${folder}/${name} is no story: ${JSON.stringify(problems)}`);
  const { id, date, headline, provenance } = story;
  return {
    id,
    date: date.kind === 'stated' ? `${edtf(date.range)}, ${date.from}` : date.kind,
    headline: headline.text,
    headlineFrom: headline.from,
    headlineSpan: headline.span && [headline.span.start, headline.span.end],
    provenance,
    problems: problems.map(({ rule, line }) => `${rule}, line ${line}`),
    blocks: blocksOf(story),
  };
}

/** JSON with one line for each member, and one for each block. */
function written({ blocks, ...members }: ReturnType<typeof told>): string {
  const lines = Object.entries(members).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`);
  return [
    '{',
    ...lines,
    '  "blocks": [',
    blocks.map((block) => `    ${JSON.stringify(block)}`).join(',\n'),
    '  ]',
    '}\n',
  ].join('\n');
}

/** `UPDATE_GOLDEN=1` writes what the code says now; read the difference before you accept it. */
const update = process.env.UPDATE_GOLDEN === '1';

describe('a whole seed is read as a person accepted it:', () => {
  it.each(seeds)('$folder/$name', ({ folder, name }) => {
    const golden = at(`${goldens}/${name}.json`);
    const now = told(folder, name);
    if (update) writeFileSync(golden, written(now));
    expect(
      existsSync(golden),
      `${basename(golden.pathname)} is missing: write it with UPDATE_GOLDEN=1, then read it`,
    ).toBe(true);
    expect(now).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  });
});

it('no golden is left over from a seed that is gone', () => {
  expect(readdirSync(at(goldens)).toSorted()).toEqual(seeds.map(({ name }) => `${name}.json`).toSorted());
});
