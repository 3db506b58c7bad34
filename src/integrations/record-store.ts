import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from './publishing/error-code.ts';

/** Records of plain data that one build leaves the next, by keys. */
export interface RecordStore {
  /** What was kept; undefined where nothing was, by this build’s code. */
  readonly get: (key: string) => unknown;
  readonly keep: (key: string, record: unknown) => void;
  /** The same of a record that is JSON already. */
  readonly keepJson: (key: string, json: string) => void;
  /** Whether a record is known, without reading it. */
  readonly has: (key: string) => boolean;
  /** Leaves the next build what was asked for and what was kept; all else is forgotten, at the latest when it is a quarter of the whole. */
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

/** Part of the bytes of the first file from which on the second is put into it. */
const room = 1 / 4;

/**
 * A store of which only the records that are asked for are read: they stand in a file one after the other, behind them an index. What
 * comes later stands in a second file, until that has grown to a quarter of the first, so that a record more costs no copy of all.
 * Each file is replaced by a rename, so that a build killed at any moment leaves it whole; what is no whole one is passed over.
 *
 * @param made whatever the records depend on beside their keys, such as the code that makes them
 */
export function recordStore(file: string, made: string): RecordStore {
  const later = `${file}.later`;
  const first = openOld(file, made);
  const second = first ? openOld(later, made) : null;
  const asked = { first: new Set<string>(), second: new Set<string>() };
  let fresh: Writing | null = null;
  const add = (key: string, record: Buffer): void => {
    fresh ??= startWriting(`${file}.new`);
    fresh.add(key, record);
  };
  const bytesOf = (key: string): Buffer | null => {
    const written = fresh?.get(key) ?? null;
    if (written) return written;
    for (const [name, old] of [
      ['second', second],
      ['first', first],
    ] as const) {
      const place = old?.index.at[key];
      if (!old || !place) continue;
      asked[name].add(key);
      return bytesAt(old.open, place);
    }
    return null;
  };
  const takeOver = (name: 'first' | 'second', old: Old | null): void => {
    for (const key of asked[name]) {
      const place = old?.index.at[key];
      if (old && place && !fresh?.has(key)) add(key, bytesAt(old.open, place));
    }
  };
  const save = (): void => {
    const [kept, all] = [sum(first?.index, asked.first), sum(first?.index, Object.keys(first?.index.at ?? {}))];
    const more = (fresh?.size() ?? 0) + sum(second?.index, asked.second);
    if (first && more <= room * all && kept >= (1 - room) * all) {
      if (!fresh && asked.second.size === Object.keys(second?.index.at ?? {}).length) return;
      takeOver('second', second);
      fresh ??= startWriting(`${file}.new`);
      fresh.end(made);
      renameSync(`${file}.new`, later);
      return;
    }
    takeOver('second', second);
    takeOver('first', first);
    fresh ??= startWriting(`${file}.new`);
    fresh.end(made);
    rmSync(later, { force: true });
    renameSync(`${file}.new`, file);
  };
  return {
    has: (key) => Boolean(fresh?.has(key) || second?.index.at[key] || first?.index.at[key]),
    get: (key) => {
      const bytes = bytesOf(key);
      return bytes ? JSON.parse(bytes.toString()) : undefined;
    },
    keep: (key, record) => add(key, Buffer.from(JSON.stringify(record))),
    keepJson: (key, json) => add(key, Buffer.from(json)),
    save: () => {
      save();
      for (const old of [first, second]) if (old) closeSync(old.open);
    },
  };
}

const sum = (index: Index | undefined, keys: Iterable<string>): number => {
  let bytes = 0;
  for (const key of keys) bytes += index?.at[key]?.[1] ?? 0;
  return bytes;
};

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

/** A file that is being written, record by record, so that none is held. */
interface Writing {
  /** A record of the same key takes the place of the one before. */
  readonly add: (key: string, record: Buffer) => void;
  readonly has: (key: string) => boolean;
  readonly get: (key: string) => Buffer | null;
  /** Bytes so far. */
  readonly size: () => number;
  readonly end: (made: string) => void;
}

function startWriting(file: string): Writing {
  mkdirSync(dirname(file), { recursive: true });
  const open = openSync(file, 'w+');
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
    has: (key) => Object.hasOwn(at, key),
    get: (key) => {
      const place = at[key];
      if (!place) return null;
      if (waitingSize > 0) flush();
      return bytesAt(open, place);
    },
    size: () => size,
    end: (made) => {
      const start = String(size).padStart(trailer, '0');
      add(Buffer.from(JSON.stringify({ made, at } satisfies Index)));
      add(Buffer.from(start));
      flush();
      closeSync(open);
    },
  };
}
