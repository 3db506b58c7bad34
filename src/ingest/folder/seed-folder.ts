import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../../model/problem.ts';
import { Refusal } from '../../model/refusal.ts';
import { printable } from '../../text/printable.ts';
import type { Fault } from '../faults/fault.ts';
import type { SeedFile } from '../read-seed.ts';
import { link, notAFile, passedOver, toAdd, tooLong, unreadable } from './file-faults.ts';
import { seedEntries } from './seed-entries.ts';
import { whyNotRead } from './why-not-read.ts';

/** A folder of articles as it lies on the disk. */
export interface SeedFolder {
  /** Sorted by path. */
  readonly files: readonly SeedFile[];
  /** What cannot be read, and why. */
  readonly problems: readonly Problem[];
}

/** What `npm run add` makes an article of. */
const addable = /\.(?:x?html?|docx)$/i;

/**
 * Reads every article below a folder that has no more than `longest` bytes. Nothing but regular files is opened.
 * @throws Refusal when the folder is not there, is none, or cannot be read.
 */
export async function seedFolder(folder: string, longest: number): Promise<SeedFolder> {
  const { articles, faults, passedOver: others } = await seedEntries(folder);
  const problems = faults.map(({ path, fault }) => problem(folder, path, fault));
  for (const [fault, names] of [
    [toAdd, others.filter((name) => addable.test(name))],
    [passedOver, others.filter((name) => !addable.test(name))],
  ] as const)
    if (names.length > 0)
      problems.push({ file: printable(basename(folder)), line: 1, ...fault(names.map(printable).toSorted()) });
  const files: SeedFile[] = [];
  // One after the other: thousands of small files are read sooner than as many promises are kept.
  for (const path of articles.toSorted()) {
    const bytes = bytesOf(join(folder, path), longest);
    if (bytes instanceof Uint8Array) files.push({ relativePath: path, seedPath: `${basename(folder)}/${path}`, bytes });
    else problems.push(problem(folder, path, bytes));
  }
  return { files, problems };
}

/**
 * One article, wherever it lies, as if its folder held nothing else.
 * @throws Refusal when it is not there or nobody lets us look.
 */
export async function seedAlone(path: string, longest: number): Promise<SeedFolder> {
  const entry = await lstat(path).catch(whyNotRead);
  if (typeof entry === 'string')
    throw new Refusal(
      `The article "${path}" ${entry.startsWith('ENOENT') ? 'is not there' : `cannot be read (${entry})`}. Name another file.`,
    );
  const [folder, name] = [dirname(path), basename(path)];
  const read = entry.isSymbolicLink() ? link() : entry.isDirectory() ? notAFile('folder') : bytesOf(path, longest);
  return read instanceof Uint8Array
    ? { files: [{ relativePath: name, seedPath: `${basename(folder)}/${name}`, bytes: read }], problems: [] }
    : { files: [], problems: [problem(folder, name, read)] };
}

/** Where a folder of articles lies, whatever links lead to it: what happens there is told under that path. */
export const realFolder = (folder: string): Promise<string> => realpath(folder);

const problem = (folder: string, path: string, fault: Fault): Problem => ({
  file: printable(`${basename(folder)}/${path}`),
  line: 1,
  ...fault,
});

/** Between the look into the folder and this one, a file may have become something else: a pipe would keep us waiting. */
const careful = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;

function bytesOf(path: string, longest: number): Uint8Array | Fault {
  try {
    const file = openSync(path, careful);
    try {
      const stats = fstatSync(file);
      if (!stats.isFile()) return notAFile('device');
      return stats.size > longest ? tooLong(stats.size, longest) : readFileSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return unreadable(whyNotRead(error));
  }
}
