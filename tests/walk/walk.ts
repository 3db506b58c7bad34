/**
 * `npm run test:walk`: does a build over an earlier one give what a build from nothing gives? Thirty random edits of a
 * folder of articles, of the saga and of its code; after each the site is built in place with the warm cache, and from nothing elsewhere: another
 * folder above, time zone, locale, and order in which the articles were written. The two must be the same byte for byte.
 * `--edits 30`, `--seed 1`. Prints every edit; exits 1 at the first difference and leaves both sites to be looked at.
 */
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { output, root } from '../helpers/builds.ts';
import { makeArticles } from '../helpers/made-articles.ts';
import { pseudoRandom } from '../helpers/pseudo-random.ts';
import { runBuild } from '../helpers/run-build.ts';
import { articles, type Chance, edits, pick } from './edits.ts';
import { treeDifferences } from './tree-differences.ts';
import { sagaBeside, writeSaga } from './walk-saga.ts';

const { values } = parseArgs({ options: { edits: { type: 'string', default: '30' }, seed: { type: 'string' } } });
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const chance = pseudoRandom(seed);

/** The folder's own name stands in every story, so that it is the same everywhere. */
const own = 'articles';
const here = join(output, 'walk');
const zones = ['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'Africa/Casablanca', 'UTC'];
const locales = ['tr_TR.UTF-8', 'de_DE.UTF-8', 'C', 'ja_JP.UTF-8', 'ar_EG.UTF-8'];
const names = ['a', 'with spaces', 'ünïcode', '100% & more', "it's", '.hidden'];

/** What is made in ways of its own, of which every site must have some: nothing is not the same as nothing. */
const parts = [
  'index.html',
  'people/*/index.html',
  'archive/*/*/index.html',
  'search/pagefind/**',
  'stories/*/evidence*.json',
  '**/*.png',
  'data/*.csv',
  '**/*.ics',
];

const folder = join(here, own);
rmSync(here, { recursive: true, force: true });
makeArticles(folder, 9);
const saga = sagaBeside(folder);
writeSaga(saga, 'The saga as it is', '');
cpSync(join(root, 'seeds'), folder, { recursive: true });
build(here, { TZ: 'Pacific/Kiritimati', LC_ALL: 'en_GB.UTF-8' });

console.log(`seed ${seed}, ${articles(folder).length} articles`);
let kinds: readonly string[] = [];
let compared = 0;
for (let turn = 1; turn <= Number(values.edits); turn += 1) {
  const [kind, said] = edit();
  const before = join(here, 'before');
  cpSync(join(here, 'site'), before, { recursive: true });
  build(here, { TZ: 'Pacific/Kiritimati', LC_ALL: 'en_GB.UTF-8' });
  const changed = treeDifferences(before, join(here, 'site')).length;
  rmSync(before, { recursive: true });

  // Below the project: Astro moves the style sheets from there into the cache, and moves nothing to another file system.
  const away = mkdtempSync(join(output, 'walk-away-'));
  const there = join(away, pick(names, chance));
  const env = { TZ: pick(zones, chance), LC_ALL: pick(locales, chance) };
  for (const path of shuffled(articles(folder), chance)) {
    mkdirSync(dirname(join(there, own, path)), { recursive: true });
    cpSync(join(folder, path), join(there, own, path));
  }
  build(there, env);
  const differences = treeDifferences(join(here, 'site'), join(there, 'site'));
  const lacking = parts.filter((part) => globSync(part, { cwd: join(there, 'site') }).length === 0);
  if (lacking.length > 0) throw new Error(`The site has nothing like ${lacking.join(', ')}.`);
  console.log(
    `${String(turn).padStart(3)}  ${kind}: ${said}; ${changed} files changed, ${differences.length} differ in ${env.TZ}, ${env.LC_ALL}, below "${there.slice(away.length + 1)}"`,
  );
  if (differences.length > 0) {
    console.error(`\n${join(here, 'site')} and ${join(there, 'site')} differ in\n  ${differences.join('\n  ')}`);
    process.exit(1);
  }
  compared += 1;
  rmSync(away, { recursive: true });
}
console.log(`${compared} edits, each built over the last site and from nothing: no difference`);

/** Makes an edit of the next kind; every kind comes once before one comes again. */
function edit(): readonly [kind: string, said: string] {
  if (kinds.length === 0) kinds = shuffled(Object.keys(edits), chance);
  const [kind = '', ...later] = kinds;
  kinds = later;
  const said = edits[kind]?.(folder, chance);
  return said ? [kind, said] : edit();
}

/** Builds the articles below `place` into the folder beside them. @throws Error with everything the command said. */
function build(place: string, env: Readonly<Record<string, string>>): void {
  const { ended, said } = runBuild(
    { ...env, SEEDS_DIR: join(place, own), OUT_DIR: join(place, 'site'), TEST_SAGA: saga },
    join(place, 'cache'),
  );
  if (ended !== 0) throw new Error(`The build in ${place} ended with ${ended}:\n${said}`);
}

function shuffled<T>(list: readonly T[], next: Chance): readonly T[] {
  return list
    .map((item) => ({ item, place: next(1_000_000) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
