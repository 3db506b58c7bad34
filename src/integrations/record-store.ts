import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from './publishing/error-code.ts';

/** Records of plain data that one build leaves the next, by keys. */
export interface RecordStore {
  /** What was kept; undefined where nothing was, by this build’s code. */
  readonly get: (key: string) => unknown;
  readonly keep: (key: string, record: unknown) => void;
  /** Leaves the next build what was asked for and what was kept; all else is forgotten. */
  readonly save: () => void;
}

interface Index {
  readonly made: string;
  /** Where each record lies in the file, and how many bytes it has. */
  readonly at: Readonly<Record<string, readonly [number, number]>>;
}

/** Digits that say, at the end of the file, where its index begins. */
const trailer = 16;
/** Bytes written at once. */
const piece = 1 << 20;

/**
 * A store in one file, of which only the records that are asked for are read: they stand one after the other, behind them an index.
 * The file is replaced by a rename, so that a build killed at any moment leaves one whole; what is no whole one is passed over.
 *
 * @param made whatever the records depend on beside their keys, such as the code that makes them
 */
export function recordStore(file: string, made: string): RecordStore {
  const old = openOld(file, made);
  const asked = new Set<string>();
  let fresh: Writing | null = null;
  return {
    get: (key) => {
      const place = old?.index.at[key];
      if (!old || !place) return undefined;
      asked.add(key);
      return JSON.parse(bytesAt(old.open, place).toString());
    },
    keep: (key, record) => {
      fresh ??= startWriting(`${file}.new`);
      fresh.add(key, Buffer.from(JSON.stringify(record)));
      asked.delete(key);
    },
    save: () => {
      if (fresh || asked.size < Object.keys(old?.index.at ?? {}).length) {
        fresh ??= startWriting(`${file}.new`);
        for (const key of asked) {
          const place = old?.index.at[key];
          if (old && place) fresh.add(key, bytesAt(old.open, place));
        }
        fresh.end(made);
        renameSync(`${file}.new`, file);
      }
      if (old) closeSync(old.open);
    },
  };
}

interface Old {
  readonly open: number;
  readonly index: Index;
}

/** Null where there is no file, none of ours, or one made otherwise. */
function openOld(file: string, made: string): Old | null {
  let open: number;
  try {
    open = openSync(file, 'r');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
  const index = indexIn(open);
  if (index?.made === made) return { open, index };
  closeSync(open);
  return null;
}

function indexIn(open: number): Index | null {
  const { size } = fstatSync(open);
  if (size < trailer) return null;
  const start = Number(bytesAt(open, [size - trailer, trailer]).toString());
  if (!Number.isInteger(start) || start < 0 || start > size - trailer) return null;
  try {
    return JSON.parse(bytesAt(open, [start, size - trailer - start]).toString());
  } catch {
    return null;
  }
}

function bytesAt(open: number, [start, length]: readonly [number, number]): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let read = 0;
  while (read < length) {
    const more = readSync(open, bytes, read, length - read, start + read);
    if (more === 0) throw new Error('A file of the cache ends too early. Remove the cache folder and build again.');
    read += more;
  }
  return bytes;
}

/** A store that is being written, record by record, so that none is held. */
interface Writing {
  readonly add: (key: string, record: Buffer) => void;
  readonly end: (made: string) => void;
}

function startWriting(file: string): Writing {
  mkdirSync(dirname(file), { recursive: true });
  const open = openSync(file, 'w');
  const at: Record<string, readonly [number, number]> = {};
  let size = 0;
  let waiting: Buffer[] = [];
  let waitingSize = 0;
  const flush = (): void => {
    const all = Buffer.concat(waiting);
    for (let from = 0; from < all.length; ) from += writeSync(open, all, from);
    [waiting, waitingSize] = [[], 0];
  };
  const add = (bytes: Buffer): void => {
    waiting.push(bytes);
    waitingSize += bytes.length;
    size += bytes.length;
    if (waitingSize >= piece) flush();
  };
  return {
    add: (key, record) => {
      at[key] = [size, record.length];
      add(record);
    },
    end: (made) => {
      const start = String(size).padStart(trailer, '0');
      add(Buffer.from(JSON.stringify({ made, at } satisfies Index)));
      add(Buffer.from(start));
      flush();
      closeSync(open);
    },
  };
}
