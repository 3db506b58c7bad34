import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeArticles } from '../../helpers/made-articles.ts';
import { buildCommand } from '../../helpers/run-build.ts';
import { folderDigest } from './folder-digest.ts';

/** Two archives that are built into the same folder in turn, and what each must look like there. */
export interface BuildPair {
  readonly folder: string;
  readonly out: string;
  readonly cache: string;
  /** A digest for each archive. */
  readonly digests: readonly [string, string];
  /** How long a build takes, in milliseconds. */
  readonly time: number;
  /** Starts a build of one archive into `out`. */
  start(archive: 0 | 1): ReturnType<typeof startBuild>;
}

function startBuild(seeds: string, out: string, cache: string) {
  const { command, args, options } = buildCommand({ SEEDS_DIR: seeds, OUT_DIR: out }, cache);
  const child = spawn(command, args, options);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      said += data;
    });
  const ended = new Promise<{ ended: number | string | null; said: string }>((resolve) => {
    child.once('close', (code, signal) => resolve({ ended: code ?? signal, said }));
  });
  return { child, ended };
}

/** Builds each archive undisturbed; the second of them stands in the folder then. */
export async function buildPair(folder: string): Promise<BuildPair> {
  const [out, cache] = [join(folder, 'site'), join(folder, 'cache')];
  mkdirSync(folder, { recursive: true });
  const seeds = [10, 16].map((count) => {
    makeArticles(join(folder, `articles-${count}`), count);
    return join(folder, `articles-${count}`);
  });
  const start = (archive: 0 | 1) => startBuild(seeds[archive] ?? '', out, cache);
  let time = 0;
  const digest = async (archive: 0 | 1): Promise<string> => {
    const from = performance.now();
    const { ended, said } = await start(archive).ended;
    const found = folderDigest(out);
    if (ended !== 0 || !found) throw new Error(`A build that nobody disturbed failed:\n${said}`);
    time = performance.now() - from;
    return found;
  };
  const digests = [await digest(0), await digest(1)] as const;
  return { folder, out, cache, digests, time, start };
}
