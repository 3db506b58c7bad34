import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readTree } from '../../helpers/folder-tree.ts';

/** A hash of every name and every byte below a folder; null when it does not exist. */
export const folderDigest = (folder: string): string | null =>
  existsSync(folder)
    ? createHash('sha256')
        .update(JSON.stringify(readTree(folder)))
        .digest('hex')
    : null;
