import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSeed, type SeedFile } from '../../src/ingest/read-seed.ts';
import { scopeOf } from '../../src/ingest/scope.ts';
import { saga } from '../../src/saga/saga.ts';
import { root } from '../helpers/builds.ts';
import { lastDay } from '../helpers/last-day.ts';

const folder = join(root, 'tests/fixtures');

/** The articles below a folder of fixtures. */
export const filesBelow = (name: string): readonly SeedFile[] =>
  globSync('**/*.{txt,md}', { cwd: join(folder, name) })
    .toSorted()
    .map((relativePath) => ({
      relativePath,
      seedPath: `seeds/${relativePath}`,
      bytes: readFileSync(join(folder, name, relativePath)),
    }));

/**
 * Every file that once did not do well: its name, itself, and a look at what comes out now, which says what is wrong,
 * or null. `expected.json` has of each file whether it is a story, and its problems with their lines.
 */
export function* replay(): Generator<readonly [name: string, file: SeedFile, expected: () => string | null]> {
  const expected: Readonly<Record<string, readonly string[]>> = JSON.parse(
    readFileSync(join(folder, 'fuzz/expected.json'), 'utf8'),
  );
  for (const file of filesBelow('fuzz')) {
    const wanted = JSON.stringify(expected[file.relativePath]);
    yield [
      file.relativePath,
      file,
      () => {
        const found = JSON.stringify(outcome(file));
        return found === wanted ? null : `What comes out is ${found}, and should be ${wanted}.`;
      },
    ];
  }
}

function outcome(file: SeedFile): readonly string[] {
  const { story, problems } = readSeed(file, scopeOf(saga, lastDay));
  // Hardly one of these files has a date.
  const told = problems.filter(({ rule }) => rule !== 'undated' && rule !== 'no-article');
  return [...(story ? ['story'] : []), ...told.map(({ line, severity, rule }) => `${line} ${severity} ${rule}`)];
}
