/**
 * `npm run bench:reading`: does reading the news take longer than rendering it? Makes 1,000 articles and measures, pair by
 * pair, the time to read and understand them in a process of its own, and the time to render them: what a whole build
 * takes, less a build of no article, less that reading. Prints the ratios; 1 or less is what is wanted. No test depends
 * on it.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArchive } from '../../src/ingest/read-archive.ts';
import { scopeOf } from '../../src/ingest/scope.ts';
import { seedFolder } from '../../src/ingest/seed-folder.ts';
import { saga } from '../../src/saga/saga.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { makeArticles } from '../helpers/made-articles.ts';
import { runBuild } from '../helpers/run-build.ts';

const count = 1000;
const pairs = 3;

const [folderToRead] = process.argv.slice(2);
if (folderToRead) await read(folderToRead);
else compare();

/** Prints the milliseconds that reading and understanding a folder took; the disk and the start of Node do not count. */
async function read(folder: string): Promise<void> {
  const files = await seedFolder(folder, Number.POSITIVE_INFINITY);
  const start = performance.now();
  const { stories } = readArchive(files, scopeOf(saga));
  buildTimeline(stories, saga);
  console.log(performance.now() - start);
}

function compare(): void {
  const temporary = mkdtempSync(join(tmpdir(), 'saga-reading-'));
  const [none, all] = [join(temporary, 'none'), join(temporary, 'all')];
  mkdirSync(none);
  makeArticles(all, count);
  const ratios: number[] = [];
  for (let pair = 1; pair <= pairs; pair += 1) {
    // Read before and after, since a busy machine is not as busy all the time.
    const before = readingTime(all);
    const start = buildTime(none, temporary);
    const whole = buildTime(all, temporary);
    const reading = (before + readingTime(all)) / 2;
    const rendering = whole - start - reading;
    ratios.push(reading / rendering);
    console.log(
      `pair ${pair}: ${count} articles read in ${seconds(reading)}, rendered in ${seconds(rendering)} (build ${seconds(whole)}, of none ${seconds(start)}); reading/rendering ${(reading / rendering).toFixed(2)}`,
    );
  }
  rmSync(temporary, { recursive: true, force: true });
  const middle = ratios.toSorted((a, b) => a - b)[Math.floor(pairs / 2)];
  console.log(`median ratio ${middle?.toFixed(2)}; 1 or less is what is wanted`);
}

/** In a process of its own, so that no pair gains by what the one before has warmed up. Milliseconds. */
function readingTime(folder: string): number {
  const { status, stdout, stderr } = spawnSync(process.execPath, [import.meta.filename, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Reading ${folder} ended with ${status}:\n${stderr}`);
  return Number(stdout);
}

/** From nothing: neither a cache nor an older site. Milliseconds. */
function buildTime(seeds: string, temporary: string): number {
  const [site, cache] = [join(temporary, 'site'), join(temporary, 'cache')];
  for (const dir of [site, cache]) rmSync(dir, { recursive: true, force: true });
  const start = performance.now();
  const { ended, said } = runBuild({ SEEDS_DIR: seeds, OUT_DIR: site }, cache);
  const time = performance.now() - start;
  if (ended !== 0) throw new Error(`The build of ${seeds} ended with ${ended}:\n${said}`);
  return time;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
