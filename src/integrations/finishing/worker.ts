/** Checks and writes the files that it is sent, in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import type { FinishedFile, RenderedFile } from './rendered-file.ts';
import { type CheckedAgainst, fileWriter } from './write-file.ts';

const write = fileWriter(workerData as CheckedAgainst);

parentPort?.on('message', (file: RenderedFile) => parentPort?.postMessage(finished(file)));

function finished(rendered: RenderedFile): FinishedFile {
  const { file } = rendered;
  try {
    return { file, seen: write(rendered) };
  } catch (error) {
    return { file, failure: error instanceof Error ? error.message : String(error) };
  }
}
