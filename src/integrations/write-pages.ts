import { hash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { putAtHand } from '../site/at-hand.ts';
import { withPolicy } from '../site/content-policy.ts';
import { searchFolders } from '../site/search/search-folders.ts';
import { type PageTag, tagsOf } from '../text/page-tags.ts';
import { plural } from '../text/plural.ts';
import { codeDigest } from './code-digest.ts';
import { numberStore } from './kept-numbers.ts';
import { type LeftInPlace, leftInPlace, type Made } from './left-in-place.ts';
import { bringSheets, keepProgram } from './program/keep-program.ts';
import type { Configured } from './program/run-program.ts';
import { progress } from './progress.ts';
import { together } from './together.ts';

/** What looks at every page of a build. */
export interface PageReader {
  /**
   * Called once for every page that is written, before it is.
   * @param file its path below the site: `about/index.html`
   * @param html the page, its policy not yet in it
   * @param tags all that stand in it
   * @returns what it must know of the page when a later build leaves it in its place, as plain data
   */
  readonly page: (file: string, html: string, tags: readonly PageTag[]) => unknown;
  /** Called for every page that is left in its place, with what it noted when it was written. */
  readonly left: (file: string, note: unknown) => void;
}

/** What makes files while the pages are made. */
export interface FileMaker {
  /** Asked when all pages are made. Not asked where the whole site is left in its place, and these files with it. */
  readonly parts: () => readonly FilePart[];
}

/** Files that are made together, from the same. */
export interface FilePart {
  /** Of all they are made from but the code. */
  readonly key: string;
  /** By their paths below the site; null for those that the last site has. */
  readonly files: (() => Promise<ReadonlyMap<string, Uint8Array>>) | null;
}

/** Whatever decides what a page is, beside what its `cacheKey` tells. */
const code = ['astro.config.mjs', 'package-lock.json', 'src/**/*', 'public/**/*'];

/** The one page that loads scripts. */
const searchPage = join(searchFolders.page, 'index.html');

/** Files that are no pages and are made at one time: an image is drawn by another thread, and the next laid out meanwhile. */
const filesAtOnce = 3;

export interface WritePagesOptions {
  readonly readers: readonly PageReader[];
  readonly makers: readonly FileMaker[];
  /** A key of all stories; asked, as the next, when the pages are made. */
  readonly stories: () => string;
  /** The site that is published, absolute. */
  readonly site: () => string;
  /** Where further code lies, as patterns below the project. */
  readonly code: readonly string[];
}

/** The writer, and how it is told that what it wrote is published. */
export interface WritePages extends AstroIntegration {
  /** Of all the code and settings that decide what a page is, beside the stories. */
  readonly programKey: (config: Configured) => string;
  readonly published: () => void;
  /** Whether the published site is what these stories, this code and these settings make, and nobody touched it; asked when the stories are read. */
  readonly isAsLeft: () => boolean;
  /** Whether a file, by its path below the site, is left in its place: as an earlier build wrote it, and checked it, by the same code. */
  readonly isLeft: (file: string) => boolean;
  /** Whether the published site has all files of a part, by the key of `FilePart`, as they were left; asked when the pages are made. */
  readonly isPartLeft: (part: string) => boolean;
}

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/**
 * Writes the site in the place of Astro’s own writer. A file whose `cacheKey`, code and settings are those of the last build, and
 * which lies there as it was left, stays. Any other is rendered; a page is given its policy, shown to the readers and written, so
 * that none is read from the disk again. Astro hears of no page then, and prints no line for each.
 */
export function writePages({ readers, makers, stories, site, code: further }: WritePagesOptions): WritePages {
  let config: AstroConfig;
  let known: string | null = null;
  const programKey = ({ root, cacheDir, site: host, base }: Configured): string => {
    known ??= codeDigest(fileURLToPath(root), [...code, ...further]);
    return [known, cacheDir.href, host, base].join('\n');
  };
  let opened: LeftInPlace | null = null;
  const last = (): LeftInPlace => {
    const [cache, staged] = [config.cacheDir, config.outDir].map((url) => fileURLToPath(url)) as [string, string];
    opened ??= leftInPlace(digest([programKey(config), stories()]), join(cache, 'pages.json'), site(), staged);
    return opened;
  };
  const left = new Set<string>();
  return {
    name: 'write-pages',
    programKey,
    published: () => last().remember(),
    isAsLeft: () => last().isWhole(),
    isLeft: (file) => left.has(file),
    isPartLeft: (part) => last().ofPart(digest([programKey(config), part])).length > 0,
    hooks: {
      'astro:config:done': ({ config: done }) => {
        config = done;
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((astro) => ({
          ...astro,
          async setup() {
            await astro.setup?.();
            const [root, cache, staged] = [config.root, config.cacheDir, config.outDir].map((url) =>
              fileURLToPath(url),
            ) as [string, string, string];
            bringSheets(root, staged);
            keepProgram(astro, { root, cache, staged, key: programKey(config) });
          },
          async getStaticPaths() {
            const staged = fileURLToPath(config.outDir);
            const by = programKey(config);
            const before = last();
            const count = { page: 0, file: 0 };
            const leave = (file: string, notes: readonly unknown[]): void => {
              left.add(file);
              if (notes.length > 0) for (const [at, reader] of readers.entries()) reader.left(file, notes[at]);
            };
            const write = (file: string, content: string | Uint8Array, kind: keyof typeof count, made: Made): void => {
              mkdirSync(dirname(join(staged, file)), { recursive: true });
              writeFileSync(join(staged, file), content);
              before.made(file, made);
              count[kind] += 1;
            };
            const make = async (path: Path, file: string, key: string | null): Promise<void> => {
              const made = await bodyOf(astro, path, addressOf(path, config));
              const { body, notes } = finished(path, file, made, readers);
              write(file, body, path.route.type === 'page' ? 'page' : 'file', { key, notes });
            };
            const all = before.reuseAll();
            if (all) for (const [file, notes] of all) leave(file, notes);
            else {
              const seen = new Set<string>();
              const others = together(filesAtOnce);
              const numbers = numberStore(join(fileURLToPath(config.cacheDir), 'numbers.json'), by);
              putAtHand({ numbers });
              const paths = await astro.getStaticPaths();
              numbers.save();
              const told = progress(logger, (done) => `${done} of ${plural(paths.length, 'file')} made or left`);
              for (const path of paths) {
                const file = fileOf(path);
                told();
                if (seen.has(file)) throw new Error(`Two pages have the address "${file}".`);
                seen.add(file);
                if (existsSync(join(staged, file))) {
                  logger.warn(`"${file}" lies in "public", and stands in the place of the build’s own.`);
                  continue;
                }
                const key = path.cacheKey === undefined ? null : digest([by, path.route.component, path.cacheKey]);
                const known = key === null ? null : before.reuse(file, key);
                if (known) leave(file, known);
                else if (path.route.type === 'page') await make(path, file, key);
                else await others.start(() => make(path, file, key));
              }
              await others.end();
              for (const { key: from, files } of makers.flatMap((maker) => maker.parts())) {
                const part = digest([by, from]);
                if (files === null) {
                  for (const [file, key] of before.ofPart(part)) {
                    if (!before.reuse(file, key, part)) throw new Error(`"${file}" was removed during the build.`);
                    left.add(file);
                  }
                  continue;
                }
                for (const [file, content] of await files()) {
                  const key = digestOf(content);
                  if (before.reuse(file, key, part)) left.add(file);
                  else write(file, content, 'file', { key, notes: [], part });
                }
              }
            }
            const others = left.size > 0 ? `; ${left.size} left as they were` : '';
            logger.info(`${plural(count.page, 'page')} and ${plural(count.file, 'other file')} written${others}`);
            return [];
          },
        }));
      },
    },
  };
}

/** What is written of a file, and what the readers note of it where it is a page. */
function finished(
  { route }: Path,
  file: string,
  made: Buffer,
  readers: readonly PageReader[],
): { readonly body: string | Buffer; readonly notes: readonly unknown[] } {
  if (route.type !== 'page') return { body: made, notes: [] };
  const html = made.toString();
  const tags = tagsOf(html);
  // The policy is no line of a story: what the readers look for stands in the page without it.
  return {
    body: withPolicy(html, file === searchPage, tags),
    notes: readers.map((reader) => reader.page(file, html, tags)),
  };
}

const digest = (parts: readonly string[]): string => digestOf(parts.join('\n'));

const digestOf = (content: string | Uint8Array): string => hash('sha256', content, 'base64url').slice(0, 22);

/** Below the site. */
function fileOf({ pathname, route }: Path): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (route.type !== 'page') return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
}

function addressOf({ pathname, route }: Path, { site, base }: AstroConfig): URL {
  const path = pathname.replace(/^\/|\/$/g, '');
  return new URL(`${base}${path}${route.type === 'page' && path !== '' ? '/' : ''}`, site);
}

/** @throws Error that names the page, when it cannot be rendered. */
async function bodyOf(astro: AstroPrerenderer, { pathname, route }: Path, address: URL): Promise<Buffer> {
  try {
    const rendered = await astro.render(new Request(address), { routeData: route });
    const response = rendered instanceof Response ? rendered : rendered.response;
    return Buffer.from(await response.arrayBuffer());
  } catch (cause) {
    throw new Error(`"${pathname}" (${route.component}) cannot be rendered: ${String(cause)}`, { cause });
  }
}
