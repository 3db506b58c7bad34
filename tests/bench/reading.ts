/**
 * `npm run bench:reading`: does reading the news take longer than rendering it? Makes 1,000 articles and measures, pair by
 * pair, the time to read and understand them in a process of its own, and the time to render them: what a whole build
 * takes, less a build of no article, less that reading. Prints the ratios; 1 or less is what is wanted.
 *
 * `npm run bench:reading -- COMMIT` holds the same reading against that of an older commit, whose code it puts aside for
 * as long as it runs: of 3,000 articles, so that what is made once (compiled patterns, indexes of names) counts for little.
 * Against d441f12, the last commit before stories were read once, 0.6 or less is what is wanted. No test depends on it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedFolder } from '../../src/ingest/folder/seed-folder.ts';
import { readArchive } from '../../src/ingest/read-archive.ts';
import { scopeOf } from '../../src/ingest/scope.ts';
import { saga } from '../../src/saga/saga.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { output } from '../helpers/builds.ts';
import { lastDay } from '../helpers/last-day.ts';
import { makeArticles } from '../helpers/made-articles.ts';
import { runBuild } from '../helpers/run-build.ts';

const count = 1000;
/** Articles read against an older commit. */
const countForPeer = 3000;
const pairs = 3;

const [given] = process.argv.slice(2);
if (given === undefined) againstRendering();
else if (existsSync(given)) await read(given);
else againstCommit(given);

/** Prints the milliseconds that reading and understanding a folder took; the disk and the start of Node do not count. */
async function read(folder: string): Promise<void> {
  const files = await seedFolder(folder, Number.POSITIVE_INFINITY);
  const start = performance.now();
  const { stories } = readArchive(files, scopeOf(saga, lastDay));
  buildTimeline(stories, saga);
  console.log(performance.now() - start);
}

function againstRendering(): void {
  const temporary = mkdtempSync(join(output, 'saga-reading-'));
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

function againstCommit(commit: string): void {
  const temporary = mkdtempSync(join(tmpdir(), 'saga-reading-'));
  const [peer, articles] = [join(temporary, 'peer'), join(temporary, 'articles')];
  const root = join(import.meta.dirname, '../..');
  git(root, 'worktree', 'add', '--quiet', '--detach', peer, commit);
  try {
    symlinkSync(join(root, 'node_modules'), join(peer, 'node_modules'));
    makeArticles(articles, countForPeer);
    const older = join(peer, 'tests/bench/reading.ts');
    const ratios = Array.from({ length: 2 * pairs + 1 }, (_, pair) => {
      const [now, then] = [readingTime(articles), readingTime(articles, older)];
      console.log(
        `pair ${pair + 1}: ${countForPeer} articles read in ${seconds(now)}, by ${commit} in ${seconds(then)}; ratio ${(now / then).toFixed(2)}`,
      );
      return now / then;
    });
    console.log(`median ratio ${ratios.toSorted((a, b) => a - b)[pairs]?.toFixed(2)}; 0.60 or less is what is wanted`);
  } finally {
    git(root, 'worktree', 'remove', '--force', peer);
    rmSync(temporary, { recursive: true, force: true });
  }
}

function git(folder: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')} ended with ${status}:\n${stderr}`);
}

/** In a process of its own, so that no pair gains by what the one before has warmed up. Milliseconds. */
function readingTime(folder: string, bench = import.meta.filename): number {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bench, folder], { encoding: 'utf8' });
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
