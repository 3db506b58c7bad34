/**
 * `npm run bench`: what does a large archive cost? Builds made-up articles from nothing, again with nothing changed, and with
 * one new story added, changed and removed, and an old one added, and in the same rounds the peers: a plain script that only writes pages, Eleventy from the
 * registry, stock Astro, and Hugo where it is on the PATH. Then the three stories of the project against an empty Astro project.
 * Prints medians of five rounds for what takes less than ten seconds, else of three; each in seconds, in runs of the script, and
 * the most memory; then what the site weighs. `-- --stories 1000` says how many; `--rounds 1` takes one round. Everything is written below
 * `tests/.output/bench`: a project on a memory file system gives the steadiest figures. No test depends on it.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, release } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildHeap } from '../../src/commands/build-heap.ts';
import { output, root } from '../helpers/builds.ts';
import { madeArticles, makeArticles } from '../helpers/made-articles.ts';
import { type Command, type Measured, measured } from './scale/measured.ts';
import { peers } from './scale/peers.ts';
import { written } from './scale/written.ts';

const { values } = parseArgs({ options: { stories: { type: 'string', default: '1000' }, rounds: { type: 'string' } } });
const count = Number(values.stories);
const place = join(output, 'bench');
const [articles, site, cache] = ['articles', 'site', 'cache'].map((name) => join(place, name)) as [
  string,
  string,
  string,
];
const added = join(articles, 'added.txt');

rmSync(articles, { recursive: true, force: true });
makeArticles(articles, count);
const others = peers(place, articles, count, (line) => console.log(line));
const empty = emptyProject(join(place, 'empty'));

/** A moment in 2027, after the last of the articles. */
const afterAll = '1798761600';

/** The build of a folder, as `npm run build` does it; nothing in it lies in the future. */
const build = (seeds: string, out = site, kept = cache): Command => ({
  args: [
    ...buildHeap,
    '--import',
    './src/commands/ready.js',
    'src/commands/run.ts',
    'build',
    '--config',
    'tests/astro.config.mjs',
  ],
  cwd: root,
  env: { SEEDS_DIR: seeds, OUT_DIR: out, TEST_CACHE_DIR: kept, SOURCE_DATE_EPOCH: afterAll },
});

const [old = ''] = madeArticles(count + 1).slice(-1);
/** The same, of the last day of the others: what an editor adds. */
const newest = old.replace(/\d{4}-\d\d-\d\d/, '2026-06-24');
/** What is measured, in the order of a round, each with what comes before it. */
const rows: readonly (readonly [name: string, command: Command, before: () => void])[] = [
  ...others.map(({ name, command, out }) => [name, command, () => remove(out)] as const),
  ['from nothing', build(articles), () => remove(site, cache)],
  ['nothing changed', build(articles), () => {}],
  ['one story added', build(articles), () => writeFileSync(added, newest)],
  ['one story changed', build(articles), () => writeFileSync(added, `${newest}\nNobody said more.\n`)],
  ['one story removed', build(articles), () => remove(added)],
  ['an old story added', build(articles), () => writeFileSync(added, old)],
  ['an empty Astro project', empty, () => remove(join(place, 'empty/dist'))],
  [
    'three stories',
    build(join(root, 'seeds'), join(place, 'few'), join(place, 'few-cache')),
    () => remove(join(place, 'few'), join(place, 'few-cache')),
  ],
];

const found = new Map<string, Measured[]>(rows.map(([name]) => [name, []]));
const isQuick = (name: string): boolean => median(found.get(name)?.map(({ seconds }) => seconds) ?? []) < 10;
const rounds = Number(values.rounds ?? 5);
for (let round = 1; round <= rounds; round += 1)
  for (const [name, command, before] of rows) {
    if (round > 3 && !isQuick(name)) continue;
    before();
    const one = measured(command);
    found.get(name)?.push(one);
    console.log(`round ${round}  ${name}: ${one.seconds.toFixed(2)} s`);
  }

const script = median(found.get('plain script')?.map(({ seconds }) => seconds) ?? []);
console.log(`\n${count} stories, ${cpus().length} cores, ${process.platform} ${release()}, Node ${process.version}`);
console.table(
  Object.fromEntries(
    [...found].map(([name, all]) => {
      const seconds = median(all.map((one) => one.seconds));
      const peak = median(all.flatMap((one) => one.peak ?? []));
      return [
        name,
        {
          seconds: seconds.toFixed(2),
          scripts: (seconds / script).toFixed(1),
          'peak MB': Math.round(peak),
          of: all.length,
        },
      ];
    }),
  ),
);

const { files, bytes, large, largest, heaviest } = written(site);
console.log(
  `written: ${files} files, ${Math.round(bytes / 1e6)} MB; ${large} pages above 100 kB, the largest ${largest.path} with ${Math.round(largest.bytes / 1000)} kB; by brotli the heaviest ${heaviest.path} with ${(heaviest.bytes / 1000).toFixed(1)} kB`,
);

function remove(...folders: readonly string[]): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

function median(list: readonly number[]): number {
  const inOrder = list.toSorted((a, b) => a - b);
  return inOrder[inOrder.length >> 1] ?? Number.NaN;
}

/** One page that says nothing, by the project's own Astro. */
function emptyProject(folder: string): Command {
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(
    join(folder, 'src/pages/index.astro'),
    '<html lang="en"><head><title>Empty</title></head><body></body></html>',
  );
  const env = { ASTRO_TELEMETRY_DISABLED: '1' };
  return { args: [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], cwd: folder, env };
}
