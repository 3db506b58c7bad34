import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SearchRecord } from '../../site/search/search-records.ts';
import type { IndexFile } from './search-index.ts';
import type { IndexStart } from './worker.ts';

/**
 * Makes the search index in a thread of its own: Pagefind answers often, and whoever renders pages meanwhile would keep it waiting.
 * @throws Error when Pagefind refuses a record
 */
export async function indexApart(records: readonly SearchRecord[], language: string): Promise<readonly IndexFile[]> {
  const workerData: IndexStart = { records, language };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData });
  try {
    const [files] = (await once(worker, 'message')) as [readonly IndexFile[]];
    return files;
  } finally {
    await worker.terminate();
  }
}
