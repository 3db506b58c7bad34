import { constants } from 'node:fs';
import { lstat, open, realpath } from 'node:fs/promises';
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

/** Files open at one time; a system may allow a process no more than 256. */
const openAtOnce = 16;

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
  const sorted = articles.toSorted();
  for (let next = 0; next < sorted.length; next += openAtOnce) {
    const paths = sorted.slice(next, next + openAtOnce);
    const read = await Promise.all(paths.map((path) => bytesOf(join(folder, path), longest)));
    for (const [index, path] of paths.entries()) {
      const bytes = read[index];
      if (bytes instanceof Uint8Array)
        files.push({ relativePath: path, seedPath: `${basename(folder)}/${path}`, bytes });
      else if (bytes) problems.push(problem(folder, path, bytes));
    }
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
  const read = entry.isSymbolicLink()
    ? link()
    : entry.isDirectory()
      ? notAFile('folder')
      : await bytesOf(path, longest);
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

async function bytesOf(path: string, longest: number): Promise<Uint8Array | Fault> {
  try {
    const file = await open(path, careful);
    try {
      const stats = await file.stat();
      if (!stats.isFile()) return notAFile('device');
      return stats.size > longest ? tooLong(stats.size, longest) : await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    return unreadable(whyNotRead(error));
  }
}
