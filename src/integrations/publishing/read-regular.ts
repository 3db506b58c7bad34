import { lstatSync, readFileSync } from 'node:fs';

/** Bytes above which a file is none that a build wrote about its own work. */
const longest = 64_000_000;

/** The text of a regular file that is not huge; null for a link, a pipe, a device, and for what cannot be read. */
export function readRegular(path: string): string | null {
  try {
    const stats = lstatSync(path);
    return stats.isFile() && stats.size <= longest ? readFileSync(path, 'utf8') : null;
  } catch {
    return null;
  }
}
