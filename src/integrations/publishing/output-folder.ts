import { type Stats, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { Refusal } from '../../model/refusal.ts';
import { printable } from '../../text/printable.ts';
import { errorCode } from './error-code.ts';
import { holds } from './holds.ts';
import { mayUse } from './places.ts';
import { realPath } from './real-path.ts';
import { refuseStrangers } from './refuse-strangers.ts';

/** The folders that a build reads and works in, as absolute paths. */
export interface Project {
  readonly root: string;
  readonly seeds: string;
  readonly cache: string;
}

/**
 * The real path of the folder a build may write to. Writes nothing.
 * @throws Refusal when it must not be written to: for where it lies, or for what it holds.
 */
export function outputFolder(outDir: string, project: Project): string {
  const refuse = (found: string): never => {
    throw new Refusal(
      `OUT_DIR is "${printable(resolve(outDir))}", which ${found}. Name a folder of its own for the site, such as dist.`,
    );
  };
  const { target, stats } = find(resolve(outDir), refuse);
  for (const { what, folder, within } of kept(project)) {
    const real = realPath(folder);
    if (holds(target, real)) refuse(`${target === real ? 'is' : 'holds'} ${what}`);
    if (within && holds(real, target)) refuse(`lies in ${what}`);
  }
  // Of a work tree the history lies elsewhere, in the folder that its file .git names.
  if (target.split(sep).includes('.git')) refuse('lies in the history of a project');
  if (stats && !stats.isDirectory()) refuse('is not a folder');
  const nearest = stats ? target : firstThere(dirname(target));
  if (!mayUse(nearest)) refuse(`cannot be written, because of the permissions of "${printable(nearest)}"`);
  refuseStrangers(target);
  return target;
}

/** What no build may replace, and whether the site may not even lie within. */
const kept = ({ root, seeds, cache }: Project) => [
  { what: 'the project', folder: root, within: false },
  { what: 'the folder of articles', folder: seeds, within: true },
  ...['src', 'public', '.git', 'node_modules'].map((name) => ({
    what: `the project’s folder ${name}`,
    folder: join(root, name),
    within: true,
  })),
  { what: 'the cache of builds', folder: cache, within: true },
];

const unreachable: Readonly<Record<string, string>> = {
  ENOTDIR: 'lies in a file',
  ELOOP: 'is a link that leads in a circle',
  EACCES: 'lies where this user may not look',
  ENAMETOOLONG: 'has a longer name than the system takes',
};

function find(
  outDir: string,
  refuse: (found: string) => never,
): { readonly target: string; readonly stats: Stats | undefined } {
  try {
    const target = realPath(outDir);
    return { target, stats: statSync(target, { throwIfNoEntry: false }) };
  } catch (error) {
    const found = unreachable[errorCode(error)];
    if (!found) throw error;
    return refuse(found);
  }
}

/** The deepest folder on the way that exists; `/` always does. */
const firstThere = (folder: string): string =>
  statSync(folder, { throwIfNoEntry: false }) ? folder : firstThere(dirname(folder));
