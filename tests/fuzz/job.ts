import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { readArchive } from '../../src/ingest/read-archive.ts';
import type { SeedFile } from '../../src/ingest/read-seed.ts';
import { scopeOf } from '../../src/ingest/scope.ts';
import { saga } from '../../src/saga/saga.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { output } from '../helpers/builds.ts';
import { lastDay } from '../helpers/last-day.ts';
import { archive } from './article.ts';
import { checkArchive, pagesOf } from './check-archive.ts';
import { Broken } from './claim.ts';
import { filesBelow, replay } from './fixtures.ts';
import { vocabularyOf } from './page-claims.ts';
import { startRenderer } from './render.ts';

/** What one process did. */
export interface Job {
  readonly files: number;
  readonly stories: number;
  /** How often each rule was broken. */
  readonly rules: Readonly<Record<string, number>>;
  /** Milliseconds that the slowest archive took. */
  readonly slowest: number;
  /** Rounds and fixtures of which something did not hold. */
  readonly failures: number;
}

/** Archives to a round; a round that fails is made smaller and told. */
const round = 200;

/** Replays the fixtures, then makes and checks at least `runs` files. */
export async function runJob({ runs, seed, all }: { runs: number; seed: number; all: boolean }): Promise<Job> {
  const renderer = await startRenderer();
  const harmless = ['archive', 'shapes', 'statements', 'vocabulary'].flatMap((name) => [...filesBelow(name)]);
  const { stories } = readArchive({ files: harmless, problems: [] }, scopeOf(saga, lastDay));
  const known = vocabularyOf(await pagesOf(buildTimeline(stories, saga), renderer));
  const rules: Record<string, number> = {};
  let [files, told, slowest, failures] = [0, 0, 0, 0];

  const check = async (made: readonly SeedFile[]): Promise<void> => {
    const start = performance.now();
    const outcome = await checkArchive(made, renderer, known);
    slowest = Math.max(slowest, performance.now() - start);
    files += made.length;
    told += outcome.stories;
    for (const { rule } of outcome.problems) rules[rule] = (rules[rule] ?? 0) + 1;
  };

  for (const [name, file, expected] of replay()) {
    const fault = await check([file]).then(() => expected(), String);
    if (!fault) continue;
    failures += 1;
    console.error(`\n${name}: ${fault}`);
  }
  for (let turn = seed; files < runs && (failures === 0 || all); turn += 1) {
    const { failed, counterexample, errorInstance } = await fc.check(fc.asyncProperty(archive, check), {
      numRuns: round,
      seed: turn,
    });
    if (!failed) continue;
    failures += 1;
    console.error(
      `\nseed ${turn}: ${errorInstance instanceof Broken ? errorInstance.message : inspect(errorInstance)}`,
    );
    for (const file of counterexample?.[0] ?? []) console.error(`  ${keep(turn, file)}`);
  }
  await renderer.stop();
  return { files, stories: told, rules, slowest, failures };
}

/** Keeps a file that did not do well where it can be taken for a fixture, and says what stands in it. */
function keep(turn: number, { relativePath, bytes }: SeedFile): string {
  const folder = join(output, 'fuzz');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${turn}-${relativePath.replace(/[^\w.-]/g, '_')}`);
  writeFileSync(path, bytes);
  return `${JSON.stringify(relativePath)} in ${path}: ${JSON.stringify(Buffer.from(bytes).toString()).slice(0, 2000)}`;
}
