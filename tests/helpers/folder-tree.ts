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
export function readTree(folder: string): FolderTree {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
    const path = join(entry.parentPath, entry.name);
    if (entry.isSymbolicLink()) return [path, `-> ${readlinkSync(path)}`] as const;
    if (!entry.isDirectory()) return [path, readFileSync(path, 'utf8')] as const;
    return [readdirSync(path).length === 0 ? `${path}/` : '', ''] as const;
  });
  return Object.fromEntries(
    entries
      .filter(([path]) => path !== '')
      .map(([path, text]) => [path.slice(folder.length + 1), text] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}
