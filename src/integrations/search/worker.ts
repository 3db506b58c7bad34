/** Makes the search index of the records that it is given, in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { wordList } from '../../site/search/search-folders.ts';
import type { SearchRecord } from '../../site/search/search-records.ts';
import { commonWords } from './common-words.ts';
import { searchIndex } from './search-index.ts';

/** What the worker is told at its start. */
export interface IndexStart {
  readonly records: readonly SearchRecord[];
  readonly language: string;
}

const { records, language } = workerData as IndexStart;
const words = Buffer.from(`${commonWords(records).join('\n')}\n`);
parentPort?.postMessage([...(await searchIndex(records, language)), { path: wordList, content: words }]);
