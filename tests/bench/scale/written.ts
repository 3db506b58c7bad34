import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What a build has written, in bytes. */
export interface Written {
  readonly files: number;
  readonly bytes: number;
  /** Pages above 100,000 bytes. */
  readonly large: number;
  readonly largest: Page;
  /** The one that takes most when compressed; found among the largest of all. */
  readonly heaviest: Page;
}

interface Page {
  readonly path: string;
  readonly bytes: number;
}

/** Pages that are compressed to find the heaviest. */
const compressed = 200;

/** What stands in a built site. */
export function written(site: string): Written {
  const files = globSync('**/*', { cwd: site, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(site.length), bytes: statSync(path).size }));
  const pages = files.filter(({ path }) => path.endsWith('.html')).toSorted((a, b) => b.bytes - a.bytes);
  const packed = pages.slice(0, compressed).map(({ path }) => ({
    path,
    bytes: brotliCompressSync(readFileSync(join(site, path))).length,
  }));
  const [largest] = pages;
  const [heaviest] = packed.toSorted((a, b) => b.bytes - a.bytes);
  if (!largest || !heaviest) throw new Error(`There is no page in ${site}.`);
  return {
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    large: pages.filter(({ bytes }) => bytes > 100_000).length,
    largest,
    heaviest,
  };
}
