/**
 * `npm run bench:events`: how true are the events? Reads the articles and the single sentences of the acceptance data as a
 * build would, without its pages, and prints what their scorers say; arguments are handed to them (`--errors`). Further
 * files of sentences may follow. The data are no part of the project: `ACCEPTANCE_DIR` says where they lie.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { seedFolder } from '../../src/ingest/folder/seed-folder.ts';
import { readArchive } from '../../src/ingest/read-archive.ts';
import { scopeOf } from '../../src/ingest/scope.ts';
import { timelineJson } from '../../src/outputs/timeline-json.ts';
import { saga } from '../../src/saga/saga.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { output, root } from '../helpers/builds.ts';
import { lastDay } from '../helpers/last-day.ts';

const data = resolve(root, process.env.ACCEPTANCE_DIR ?? '../shared/acceptance');
const place = join(output, 'events');
const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const files = process.argv.slice(2).filter((word) => !word.startsWith('--'));

if (existsSync(data)) {
  mkdirSync(place, { recursive: true });
  if (files.length === 0) {
    console.log('articles');
    run('score-events.mjs', await built(join(data, 'articles'), 'articles'), join(data, 'events.json'), ...flags);
  }
  for (const file of files.length > 0 ? files.map((path) => resolve(path)) : [join(data, 'sentences.json')]) {
    console.log(`\n${file}`);
    const folder = join(place, 'sentences');
    rmSync(folder, { recursive: true, force: true });
    run('score-sentences.mjs', 'write', folder, file);
    run('score-sentences.mjs', 'score', await built(folder, 'sentences'), file, ...flags);
  }
} else console.log(`Nothing was scored: ${data} is not there. ACCEPTANCE_DIR says where the acceptance data lie.`);

/** Reads a folder and writes its data as the site does; gives the path of the file. */
async function built(folder: string, name: string): Promise<string> {
  const { stories } = readArchive(await seedFolder(folder, Number.POSITIVE_INFINITY), scopeOf(saga, lastDay));
  const path = join(place, `${name}.json`);
  writeFileSync(path, await timelineJson.content(buildTimeline(stories, saga)).body());
  return path;
}

function run(scorer: string, ...args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [join(data, scorer), ...args], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
