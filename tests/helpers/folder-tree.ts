import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Names with forward slashes, and what each file says. */
export type FolderTree = Readonly<Record<string, string>>;

/** A folder nobody else has, below the system's own for such things; its path is a real one. */
export const newFolder = (): string => mkdtempSync(join(realpathSync(tmpdir()), 'saga-test-'));

export function writeTree(folder: string, tree: FolderTree): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** Every file of a folder, links not followed, hidden ones too, and every empty folder with a slash at its end. */
export const readTree = (folder: string): FolderTree =>
  Object.fromEntries(entriesOf(folder, '').toSorted(([a], [b]) => (a < b ? -1 : 1)));

// The system's own recursive listing goes behind links, and in a circle of them until it gives up.
function entriesOf(folder: string, below: string): readonly (readonly [name: string, text: string])[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const name = join(below, entry.name);
    const path = join(folder, name);
    if (entry.isSymbolicLink()) return [[name, `-> ${readlinkSync(path)}`] as const];
    if (!entry.isDirectory()) return [[name, readFileSync(path, 'utf8')] as const];
    const inside = entriesOf(folder, name);
    return inside.length === 0 ? [[`${name}/`, ''] as const] : inside;
  });
}
