/**
 * `npm run bench`: does a page cost more in a large archive than in a small one? Builds 200 and 2,000 made-up articles
 * in turn, three times each, and prints the time for one page and the ratio, pair by pair. What a build of one article
 * takes in the same turn is the price of starting and is taken off both. No test depends on it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../helpers/builds.ts';
import { makeArticles } from '../helpers/made-articles.ts';

const sizes = [1, 200, 2000] as const;
const pairs = 3;
const folder = mkdtempSync(join(tmpdir(), 'saga-bench-'));

/** Milliseconds that a build took, and the pages it wrote. */
function build(count: number): { readonly time: number; readonly pages: number } {
  const seeds = join(folder, `seeds-${count}`);
  const out = join(folder, `out-${count}`);
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/run.ts', 'build'], {
    cwd: root,
    env: { ...process.env, SEEDS_DIR: seeds, OUT_DIR: out },
    encoding: 'utf8',
  });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`The build of ${count} articles failed:\n${stderr}`);
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;
  return { time, pages };
}

for (const count of sizes) makeArticles(join(folder, `seeds-${count}`), count);
const ratios: number[] = [];
for (let pair = 1; pair <= pairs; pair += 1) {
  const [start, small, large] = sizes.map(build);
  if (!start || !small || !large) throw new Error('A build is missing.');
  const perPage = ({ time, pages }: typeof small): number => (time - start.time) / (pages - start.pages);
  const [few, many] = [perPage(small), perPage(large)];
  ratios.push(many / few);
  console.log(
    `pair ${pair}: start ${start.time.toFixed(0)} ms; a page of ${sizes[1]} articles ${few.toFixed(1)} ms, of ${sizes[2]} ${many.toFixed(1)} ms; ratio ${(many / few).toFixed(2)}`,
  );
}
console.log(
  `median ratio ${ratios.toSorted((a, b) => a - b)[Math.floor(pairs / 2)]?.toFixed(2)}; 1 or less is what is wanted`,
);
rmSync(folder, { recursive: true, force: true });
