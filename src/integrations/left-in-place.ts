import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from './publishing/error-code.ts';
import { filesBelow } from './publishing/files-below.ts';

/** A file of a site as a build left it. */
interface Left {
  /** Of all it was made from; null where nobody can say. */
  readonly key: string | null;
  /** What the readers of pages noted of it. */
  readonly notes: readonly unknown[];
  /** Of all that the files are made from that were made together with it, and itself; none where it was made alone. */
  readonly part?: string | undefined;
  /** Size, mode, moment of the last change and number of the file, by which one that somebody changed since is known. */
  readonly state: string;
}

/** The same before it has been published. */
export type Made = Omit<Left, 'state'>;

/** Which files of the last site the next one can have as they are. */
export interface LeftInPlace {
  /** Whether the whole site was made from the same, and nobody has touched any file of it since, whoever wrote it. */
  readonly isWhole: () => boolean;
  /**
   * Puts every file that the last build made into the new site, where the whole site was made from the same and nobody has
   * touched any of them since. Gives what was noted of each, by its path; null where one must be made anew.
   */
  readonly reuseAll: () => ReadonlyMap<string, readonly unknown[]> | null;
  /**
   * Puts a file of the last site into the new one, where it was made from the same and nobody has touched it since.
   * Gives what was noted of it; null where it must be made anew.
   * @param part what it is part of from now on
   */
  readonly reuse: (file: string, key: string, part?: string) => readonly unknown[] | null;
  /** The files of a part, with their keys; none where somebody has touched one of them since. */
  readonly ofPart: (part: string) => readonly (readonly [file: string, key: string])[];
  /** Notes what a file that was made anew is made from. */
  readonly made: (file: string, made: Made) => void;
  /** Remembers how the files lie in the site that is published. */
  readonly remember: () => void;
}

/**
 * @param whole key of all that the whole site is made from
 * @param memory file in which one build tells the next
 * @param site the site that is published, whole
 * @param staged the site that is being made
 */
export function leftInPlace(whole: string, memory: string, site: string, staged: string): LeftInPlace {
  const { key: keyBefore, files: before, others: othersBefore } = remembered(memory, site);
  const now = new Map<string, Made>();
  const folders = new Set<string>();
  const isAsLeft = (file: string, { state }: Pick<Left, 'state'>): boolean => stateOf(join(site, file)) === state;
  const place = (file: string, left: Left): boolean => {
    const folder = dirname(join(staged, file));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    const isPlaced = placed(join(site, file), join(staged, file));
    if (isPlaced) now.set(file, left);
    return isPlaced;
  };
  const isMadeFromTheSame = (): boolean =>
    before.size > 0 && keyBefore === whole && [...before].every(([file, left]) => isAsLeft(file, left));
  return {
    isWhole: () => isMadeFromTheSame() && [...othersBefore].every(([file, state]) => isAsLeft(file, { state })),
    reuseAll: () => {
      if (!isMadeFromTheSame()) return null;
      const all = [...before];
      for (const [file, left] of all)
        if (!place(file, left)) throw new Error(`"${file}" was removed during the build.`);
      return new Map(all.map(([file, { notes }]) => [file, notes]));
    },
    reuse: (file, key, part) => {
      const left = before.get(file);
      return left?.key === key && isAsLeft(file, left) && place(file, { ...left, part }) ? left.notes : null;
    },
    ofPart: (part) => {
      const own = [...before].filter(([, left]) => left.part === part);
      return own.every(([file, left]) => isAsLeft(file, left)) ? own.map(([file, { key }]) => [file, key ?? '']) : [];
    },
    made: (file, made) => {
      now.set(file, made);
    },
    remember: () => {
      const files = [...now].flatMap(([file, { key, notes, part }]) => {
        const state = stateOf(join(site, file));
        return state === null ? [] : [[file, { key, notes, part, state }] as const];
      });
      // A site of which a file is gone already is not whole.
      const key = files.length === now.size ? whole : null;
      const others = (existsSync(site) ? filesBelow(site) : []).filter((file) => !now.has(file));
      const states = others.map((file) => [file, stateOf(join(site, file))]);
      writeFileSync(
        `${memory}.new`,
        JSON.stringify({ site, key, files: Object.fromEntries(files), others: Object.fromEntries(states) }),
      );
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
function remembered(
  memory: string,
  site: string,
): {
  readonly key: unknown;
  readonly files: ReadonlyMap<string, Left>;
  /** States of the files that it did not make, such as a sitemap. */
  readonly others: ReadonlyMap<string, string>;
} {
  const nothing = { key: null, files: new Map(), others: new Map() };
  try {
    const left = JSON.parse(readFileSync(memory, 'utf8'));
    return left.site === site && left.files && left.others
      ? {
          key: left.key,
          files: new Map(Object.entries<Left>(left.files)),
          others: new Map(Object.entries<string>(left.others)),
        }
      : nothing;
  } catch (error) {
    if (error instanceof SyntaxError || errorCode(error) === 'ENOENT') return nothing;
    throw error;
  }
}
