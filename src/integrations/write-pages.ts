import { hash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { schemas } from '../outputs/data-schemas.ts';
import { putAtHand } from '../site/at-hand.ts';
import type { ShownStory } from '../site/check-page.ts';
import { searchFolders } from '../site/search/search-folders.ts';
import { plural } from '../text/plural.ts';
import { codeDigest } from './code-digest.ts';
import type { PageNotes, SeenPage } from './finishing/finish-page.ts';
import { fileFinisher } from './finishing/finisher.ts';
import { numberStore } from './kept-numbers.ts';
import { type LeftInPlace, leftInPlace, type Made } from './left-in-place.ts';
import { bringSheets, keepProgram } from './program/keep-program.ts';
import type { Configured } from './program/run-program.ts';
import { progress } from './progress.ts';
import { schemaOfFile } from './schema-of-file.ts';
import { together } from './together.ts';

/** What is told of every file of a build, by its path below the site, `about/index.html`, in any order. */
export interface FileReader {
  /** Called once for every file that is rendered and written, with what was seen of a page; null for any other. */
  readonly written: (file: string, seen: SeenPage | null) => void;
  /** Called for every file that is left in its place, with what was noted of a page when it was written. */
  readonly left: (file: string, notes: PageNotes | null) => void;
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
  readonly readers: readonly FileReader[];
  readonly makers: readonly FileMaker[];
  /** All stories, and a key of them; asked, as the next, when the pages are made. */
  readonly stories: () => ReadonlyMap<string, ShownStory>;
  readonly storiesKey: () => string;
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
  /** Whether the published site has all files of a part, by the key of `FilePart`, as they were left; asked when the pages are made. */
  readonly isPartLeft: (part: string) => boolean;
}

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/**
 * Writes the site in the place of Astro’s own writer. A file whose `cacheKey`, code and settings are those of the last build, and
 * which lies there as it was left, stays. Any other is rendered; a page is finished and written, by another thread where there are
 * many, and none is read from the disk again. Astro hears of no page then, and prints no line for each.
 */
export function writePages({
  readers,
  makers,
  stories,
  storiesKey,
  site,
  code: further,
}: WritePagesOptions): WritePages {
  let config: AstroConfig;
  let known: string | null = null;
  const programKey = ({ root, cacheDir, site: host, base }: Configured): string => {
    known ??= codeDigest(fileURLToPath(root), [...code, ...further]);
    return [known, cacheDir.href, host, base].join('\n');
  };
  let opened: LeftInPlace | null = null;
  const last = (): LeftInPlace => {
    const [cache, staged] = [config.cacheDir, config.outDir].map((url) => fileURLToPath(url)) as [string, string];
    opened ??= leftInPlace(digest([programKey(config), storiesKey()]), join(cache, 'pages.json'), site(), staged);
    return opened;
  };
  let left = 0;
  return {
    name: 'write-pages',
    programKey,
    published: () => last().remember(),
    isAsLeft: () => last().isWhole(),
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
              left += 1;
              for (const reader of readers) reader.left(file, notes.length > 0 ? (notes as PageNotes) : null);
            };
            const write = (file: string, content: Uint8Array, made: Made): void => {
              mkdirSync(dirname(join(staged, file)), { recursive: true });
              writeFileSync(join(staged, file), content);
              before.made(file, made);
              count.file += 1;
            };
            const keys = new Map<string, string | null>();
            const finisher = fileFinisher(
              () => ({ stories: stories(), schemas: schemas() }),
              (file, seen) => {
                before.made(file, { key: keys.get(file) ?? null, notes: seen?.notes ?? [] });
                for (const reader of readers) reader.written(file, seen);
              },
            );
            const make = async (path: Path, file: string, key: string | null): Promise<void> => {
              const content = await bodyOf(astro, path, addressOf(path, config));
              const isPage = path.route.type === 'page';
              const as = isPage ? (file === searchPage ? 'search-page' : 'page') : schemaOfFile(file);
              if (as === null) {
                write(file, new Uint8Array(content), { key, notes: [] });
                return;
              }
              keys.set(file, key);
              count[isPage ? 'page' : 'file'] += 1;
              await finisher.finish({ file, target: join(staged, file), content, as });
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
              const makePages = async (): Promise<void> => {
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
                await finisher.end();
              };
              await makePages().finally(finisher.stop);
              for (const { key: from, files } of makers.flatMap((maker) => maker.parts())) {
                const part = digest([by, from]);
                if (files === null) {
                  for (const [file, key] of before.ofPart(part)) {
                    if (!before.reuse(file, key, part)) throw new Error(`"${file}" was removed during the build.`);
                    left += 1;
                  }
                  continue;
                }
                for (const [file, content] of await files()) {
                  const key = digestOf(content);
                  if (before.reuse(file, key, part)) left += 1;
                  else write(file, content, { key, notes: [], part });
                }
              }
            }
            const others = left > 0 ? `; ${left} left as they were` : '';
            logger.info(`${plural(count.page, 'page')} and ${plural(count.file, 'other file')} written${others}`);
            return [];
          },
        }));
      },
    },
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
async function bodyOf(astro: AstroPrerenderer, { pathname, route }: Path, address: URL): Promise<ArrayBuffer> {
  try {
    const rendered = await astro.render(new Request(address), { routeData: route });
    const response = rendered instanceof Response ? rendered : rendered.response;
    return await response.arrayBuffer();
  } catch (cause) {
    throw new Error(`"${pathname}" (${route.component}) cannot be rendered: ${String(cause)}`, { cause });
  }
}
