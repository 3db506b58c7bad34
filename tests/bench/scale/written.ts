import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What a build has written, in bytes; of a page with the style sheets it links to. */
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
  const pages = files
    .filter(({ path }) => path.endsWith('.html'))
    .map(({ path }) => ({ path, bytes: sizeOf(site, path, ({ length }) => length) }))
    .toSorted((a, b) => b.bytes - a.bytes);
  const packed = pages.slice(0, compressed).map(({ path }) => ({
    path,
    bytes: sizeOf(site, path, (content) => brotliCompressSync(content).length),
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

const sheet = /<link rel="stylesheet" href="([^"]+)"/g;

/** Of a page and its style sheets, in a site that stands at the root of its host. */
function sizeOf(site: string, path: string, size: (content: Buffer) => number): number {
  const page = readFileSync(join(site, path));
  const sheets = [...page.toString().matchAll(sheet)].map(([, href = '']) => readFileSync(join(site, href)));
  return [page, ...sheets].reduce((sum, content) => sum + size(content), 0);
}
