import { Worker } from 'node:worker_threads';
import type { SeenPage } from './finish-page.ts';
import type { FinishedFile, RenderedFile } from './rendered-file.ts';
import { type CheckedAgainst, fileWriter } from './write-file.ts';

/** Finishes files and writes them: the first ones here, and where there are many all others in a thread beside the rendering. */
export interface Finisher {
  /** Resolves when the next may be rendered; the file may be written later. */
  readonly finish: (file: RenderedFile) => Promise<void>;
  /** Resolves when all are written. */
  readonly end: () => Promise<void>;
  /** Lets go of the thread, whether or not all are written: nothing ends while it waits for files. */
  readonly stop: () => Promise<void>;
}

/** Files that are finished here: a thread takes a moment to start. */
const fewFiles = 200;
/** Files that wait for the thread, or whose answers wait for us, at the most. */
const waitingAtMost = 64;

/** Is told of each file that is written, in any order, and what was seen of a page. */
type Told = (file: string, seen: SeenPage | null) => void;

/**
 * @param against asked for when the first file is there
 * @throws Error, from `finish` and `end`, when a file cannot be written, or is not as it must be
 */
export function fileFinisher(against: () => CheckedAgainst, told: Told): Finisher {
  let here = 0;
  let write: ReturnType<typeof fileWriter> | null = null;
  let thread: Finisher | null = null;
  return {
    finish: async (file) => {
      here += 1;
      if (here > fewFiles) {
        thread ??= finishingThread(against(), told);
        await thread.finish(file);
        return;
      }
      write ??= fileWriter(against());
      told(file.file, write(file));
    },
    end: async () => {
      await thread?.end();
    },
    stop: async () => {
      await thread?.stop();
    },
  };
}

/** Megabytes that the thread may hold: the texts four times over, and the largest file of data many times. */
const threadHeap = (stories: CheckedAgainst['stories']): number =>
  256 + Math.ceil(stories.values().reduce((sum, { text }) => sum + text.length, 0) / 250_000);

function finishingThread({ stories, schemas }: CheckedAgainst, told: Told): Finisher {
  const texts = new Map([...stories].map(([id, { text, marks, headline }]) => [id, { text, marks, headline }]));
  const workerData: CheckedAgainst = { stories: texts, schemas };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: threadHeap(stories), maxYoungGenerationSizeMb: 48 },
  });
  let waiting = 0;
  let failure: Error | null = null;
  // Several may wait for one answer.
  let next = Promise.withResolvers<void>();
  const answered = (): void => {
    next.resolve();
    next = Promise.withResolvers();
  };
  worker.on('message', (answer: FinishedFile) => {
    waiting -= 1;
    if ('failure' in answer) failure ??= new Error(answer.failure);
    else told(answer.file, answer.seen);
    answered();
  });
  const fail = (error: unknown): void => {
    failure ??= error instanceof Error ? error : new Error(String(error));
    answered();
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The thread that writes files has ended too early.')));
  const untilFewer = async (most: number): Promise<void> => {
    while (waiting > most && !failure) await next.promise;
    if (failure) throw failure;
  };
  return {
    finish: async (file) => {
      await untilFewer(waitingAtMost - 1);
      waiting += 1;
      worker.postMessage(file, [file.content]);
    },
    end: () => untilFewer(0),
    stop: async () => {
      worker.removeAllListeners('exit');
      await worker.terminate();
    },
  };
}
