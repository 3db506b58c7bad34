/**
 * The whole of `timeline.json` and `evidence.json`, for the three first seeds and for an archive of made stories in every
 * shape, held against what a person read and accepted. It pins what is, what is known to be wrong included: a change of
 * output is seen and decided, not met later.
 */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArchive } from '../../src/ingest/read-archive.ts';
import { scopeOf } from '../../src/ingest/scope.ts';
import { evidenceJson } from '../../src/outputs/evidence-json.ts';
import { timelineJson } from '../../src/outputs/timeline-json.ts';
import { saga } from '../../src/saga/saga.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { root } from '../helpers/builds.ts';
import { lastDay } from '../helpers/last-day.ts';
import { legibleJson } from '../helpers/legible-json.ts';

/** `UPDATE_GOLDEN=1` writes what the code says now; read the difference before you accept it. */
const update = process.env.UPDATE_GOLDEN === '1';

const archives = [
  {
    name: 'seeds',
    folder: 'seeds',
    // The three the site began with; an article that is added to them needs no golden.
    files: ['000_da6e6e030d9fb132.txt', '001_b6d23d7ab132222e.txt', '002_0c277e99313c9c2f.txt'],
  },
  {
    name: 'archive',
    folder: 'tests/fixtures/archive',
    files: globSync('**/*.{txt,md}', { cwd: join(root, 'tests/fixtures/archive') }).map((path) =>
      path.split(sep).join('/'),
    ),
  },
];

function timelineOf(folder: string, files: readonly string[]): Timeline {
  const seeds = files.toSorted().map((relativePath) => ({
    relativePath,
    seedPath: `${basename(folder)}/${relativePath}`,
    bytes: readFileSync(join(root, folder, relativePath)),
  }));
  return buildTimeline(readArchive({ files: seeds, problems: [] }, scopeOf(saga, lastDay)).stories, saga);
}

describe.each(archives)('of $name, every statement is as a person accepted it:', ({ name, folder, files }) => {
  const timeline = timelineOf(folder, files);
  test.each([timelineJson, evidenceJson])('$path', async ({ path, content }) => {
    const golden = join(root, 'tests/fixtures/golden-site', name, path);
    const now: unknown = JSON.parse(await content(timeline).body());
    if (update) {
      mkdirSync(join(golden, '..'), { recursive: true });
      writeFileSync(golden, `${legibleJson(now)}\n`);
    }
    expect(existsSync(golden), `${golden} is missing: write it with UPDATE_GOLDEN=1, then read it`).toBe(true);
    expect(now).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  });
});
