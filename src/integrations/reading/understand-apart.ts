import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SeedFile } from '../../ingest/read-seed.ts';
import type { Understood, WorkerStart } from './worker.ts';

/** Files that a worker is sent at once. */
const sentAtOnce = 25;
/**
 * Megabytes that a thread may hold, more than twice what an article of two megabytes takes. Without a bound a thread lets go of
 * nothing before it holds as much as the process may.
 */
const threadHeap = { maxOldGenerationSizeMb: 400, maxYoungGenerationSizeMb: 48 } as const;
/** More threads would take more memory than they save time. */
const workersAtMost = 4;

/**
 * Reads and understands files in as many threads as the machine runs at once.
 * @param done is told what came of each, in any order
 */
export async function understandApart(
  files: readonly SeedFile[],
  start: WorkerStart,
  done: (file: SeedFile, understood: Understood) => void,
): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: start,
      resourceLimits: threadHeap,
    });
    try {
      while (next < files.length) {
        const sent = files.slice(next, next + sentAtOnce);
        next += sent.length;
        worker.postMessage(sent);
        const [answers] = (await once(worker, 'message')) as [readonly Understood[]];
        for (const [at, file] of sent.entries()) done(file, answers[at] ?? null);
      }
    } finally {
      await worker.terminate();
    }
  };
  const count = Math.min(availableParallelism(), workersAtMost, Math.ceil(files.length / sentAtOnce));
  await Promise.all(Array.from({ length: count }, work));
}
