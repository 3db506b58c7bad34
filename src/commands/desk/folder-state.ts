import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { seedEntries } from '../../ingest/folder/seed-entries.ts';
import { refusalIn } from '../../model/refusal.ts';

/** Files asked about at one time. */
const atOnce = 64;

/**
 * What the disk says of the articles of a folder and of some files beside it: the same text as long as nothing changes.
 * A folder that is away is a state, too.
 */
export async function folderState(folder: string, beside: readonly string[]): Promise<string> {
  try {
    const { articles, faults, passedOver } = await seedEntries(folder);
    const paths = [...articles.toSorted().map((path) => join(folder, path)), ...beside];
    const states: string[] = [];
    for (let next = 0; next < paths.length; next += atOnce)
      states.push(...(await Promise.all(paths.slice(next, next + atOnce).map(stateOf))));
    return JSON.stringify([states, faults, passedOver.toSorted()]);
  } catch (error) {
    const refusal = refusalIn(error);
    if (!refusal) throw error;
    return refusal.message;
  }
}

async function stateOf(path: string): Promise<string> {
  const stats = await lstat(path, { bigint: true }).catch(() => null);
  return stats ? `${path} ${stats.ino} ${stats.size} ${stats.mtimeNs} ${stats.mode}` : `${path} is away`;
}
