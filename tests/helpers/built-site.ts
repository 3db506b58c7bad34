import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseDocument } from 'htmlparser2';
import type { Build } from './builds.ts';

/** One HTML page of a build. */
export interface BuiltPage {
  /** Its path less the base, `/about/`; the page for a wrong address is `/404.html`. */
  readonly path: string;
  /** Its whole public address. */
  readonly url: string;
  readonly html: string;
  readonly document: ReturnType<typeof parseDocument>;
}

/** A build, read from disk. */
export interface BuiltSite {
  readonly build: Build;
  /** Names of all files, with forward slashes, sorted. */
  readonly files: readonly string[];
  readonly pages: readonly BuiltPage[];
  /** What one of `files` says. */
  text(file: string): string;
  /** The public address of one of `files`. */
  url(file: string): string;
  /** Which of `files` answers that public address; null when it is another site's or nothing is there. */
  fileAt(url: string): string | null;
}

/** @throws Error when the build holds no page, so that no claim about all pages holds for want of any. */
export function readSite(build: Build): BuiltSite {
  const files = globSync('**/*', { cwd: build.dir, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(build.dir.length + 1)
        .split(sep)
        .join('/'),
    )
    .toSorted();
  const home = build.site + build.base;
  const url = (file: string): string => home + file.replace(/(^|\/)index\.html$/, '$1');
  const text = (file: string): string => readFileSync(join(build.dir, file), 'utf8');
  const known = new Map(files.map((file) => [url(file), file]));
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file): BuiltPage => {
      const html = text(file);
      return { path: url(file).slice(home.length - 1), url: url(file), html, document: parseDocument(html) };
    });
  if (pages.length === 0) throw new Error(`There is no page in ${build.dir}. Build the site first.`);
  return { build, files, pages, text, url, fileAt: (address) => known.get(address.replace(/[?#].*$/s, '')) ?? null };
}
