import { copyFileSync, linkSync, lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from './publishing/error-code.ts';

/** A file of a site as a build left it. */
interface Left {
  /** Of all it was made from. */
  readonly key: string;
  /** What the readers of pages noted of it. */
  readonly notes: readonly unknown[];
  /** Size, mode, moment of the last change and number of the file, by which one that somebody changed since is known. */
  readonly state: string;
}

type Made = Omit<Left, 'state'>;

/** Which files of the last site the next one can have as they are. */
export interface LeftInPlace {
  /**
   * Puts a file of the last site into the new one, where it was made from the same and nobody has touched it since.
   * Gives what was noted of it; null where it must be made anew.
   */
  readonly reuse: (file: string, key: string) => readonly unknown[] | null;
  /** Notes what a file that was made anew is made from. */
  readonly made: (file: string, made: Made) => void;
  /** Remembers how the files lie in the site that is published. */
  readonly remember: () => void;
}

/**
 * @param memory file in which one build tells the next
 * @param site the site that is published, whole
 * @param staged the site that is being made
 */
export function leftInPlace(memory: string, site: string, staged: string): LeftInPlace {
  const before = remembered(memory, site);
  const now = new Map<string, Made>();
  const folders = new Set<string>();
  return {
    reuse: (file, key) => {
      const left = before.get(file);
      if (left?.key !== key || stateOf(join(site, file)) !== left.state) return null;
      const folder = dirname(join(staged, file));
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      if (!placed(join(site, file), join(staged, file))) return null;
      now.set(file, left);
      return left.notes;
    },
    made: (file, { key, notes }) => {
      now.set(file, { key, notes });
    },
    remember: () => {
      const files = [...now].flatMap(([file, { key, notes }]) => {
        const state = stateOf(join(site, file));
        return state === null ? [] : [[file, { key, notes, state }] as const];
      });
      writeFileSync(`${memory}.new`, JSON.stringify({ site, files: Object.fromEntries(files) }));
      renameSync(`${memory}.new`, memory);
    },
  };
}

/** The same file under another name, where the system can; else a copy. Whoever writes to it later writes a new one. */
function placed(from: string, to: string): boolean {
  try {
    linkSync(from, to);
  } catch {
    try {
      copyFileSync(from, to);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return false;
      throw error;
    }
  }
  return true;
}

/** Null where there is no such file. */
function stateOf(file: string): string | null {
  const found = lstatSync(file, { bigint: true, throwIfNoEntry: false });
  return found?.isFile() ? `${found.size} ${found.mode} ${found.mtimeNs} ${found.ino}` : null;
}

/** Nothing where the last build was of another place, or left no memory that can be read. */
function remembered(memory: string, site: string): ReadonlyMap<string, Left> {
  try {
    const left = JSON.parse(readFileSync(memory, 'utf8'));
    return new Map(left.site === site ? Object.entries<Left>(left.files) : []);
  } catch (error) {
    if (error instanceof SyntaxError || errorCode(error) === 'ENOENT') return new Map();
    throw error;
  }
}
