/** Reads and understands the files that it is sent, in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import type { SeedFile } from '../../ingest/read-seed.ts';
import { scopeOf } from '../../ingest/scope.ts';
import type { IsoDay } from '../../model/date.ts';
import type { Saga } from '../../model/saga.ts';
import { packed } from './kept-findings.ts';
import { findingsOf, keptOf, readFile } from './understand-file.ts';

/** What a worker is told at its start. */
export interface WorkerStart {
  /** Address of the module that exports the saga. */
  readonly saga: string;
  readonly today: IsoDay;
}

/** What a build may keep of a file, as JSON; null for a file that it must read itself. */
export type Understood = { readonly reading: string; readonly findings: string } | null;

const { saga: from, today } = workerData as WorkerStart;
const { saga }: { readonly saga: Saga } = await import(from);
const scope = scopeOf(saga, today);

parentPort?.on('message', (files: readonly SeedFile[]) => parentPort?.postMessage(files.map(understood)));

function understood(file: SeedFile): Understood {
  const reading = readFile(file, scope);
  const kept = keptOf(reading);
  if (!reading.story || !kept) return null;
  return { reading: JSON.stringify(kept), findings: JSON.stringify(packed(findingsOf(reading.story, saga))) };
}
