import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A digest of all files that fit one of these patterns below a folder, of their paths and of every byte, and of the Node that runs them. */
export function codeDigest(root: string, patterns: readonly string[]): string {
  const digest = createHash('sha256').update(process.version);
  for (const file of globSync([...patterns], { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted())
    digest
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return digest.digest('hex');
}
