import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroConfig, AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import { putAtHand } from '../site/at-hand.ts';
import { searchFolders } from '../site/search/search-folders.ts';
import { plural } from '../text/plural.ts';
import { digestOf } from './digest-of.ts';
import type { PageNotes, SeenPage } from './finishing/finish-page.ts';
import { type Finisher, fileFinisher } from './finishing/finisher.ts';
import type { CheckedAgainst } from './finishing/write-file.ts';
import type { NumberStore } from './kept-numbers.ts';
import type { LeftInPlace, Made } from './left-in-place.ts';
import { progress } from './progress.ts';
import { bodyOf, fileOf, type Path } from './rendered-path.ts';
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

/** The one page that loads scripts. */
const searchPage = join(searchFolders.page, 'index.html');

/** Files that are no pages and are made at one time: an image is drawn by another thread, and the next laid out meanwhile. */
const filesAtOnce = 3;

export interface SiteToWrite {
  readonly astro: AstroPrerenderer;
  readonly config: AstroConfig;
  /** Where the site is made, absolute. */
  readonly staged: string;
  readonly logger: AstroIntegrationLogger;
  readonly readers: readonly FileReader[];
  readonly makers: readonly FileMaker[];
  readonly numbers: NumberStore;
  /** Key of all that decides what a file is, beside what its `cacheKey` tells. */
  readonly by: string;
  readonly before: LeftInPlace;
  /** What files are held against; asked for when the first is written. */
  readonly against: () => CheckedAgainst;
}

/** Makes every file of a site, or leaves it as the last build left it, and says how many of each there were. */
export async function writeSite(site: SiteToWrite): Promise<void> {
  const { astro, config, staged, logger, readers, by, before } = site;
  const count = { page: 0, file: 0, left: 0 };
  const leave = (file: string, notes: readonly unknown[]): void => {
    count.left += 1;
    for (const reader of readers) reader.left(file, notes.length > 0 ? (notes as PageNotes) : null);
  };
  const write = (file: string, content: Uint8Array, made: Made): void => {
    mkdirSync(dirname(join(staged, file)), { recursive: true });
    writeFileSync(join(staged, file), content);
    before.made(file, made);
    count.file += 1;
  };
  const keys = new Map<string, string | null>();
  const finisher = fileFinisher(site.against, (file, seen) => {
    before.made(file, { key: keys.get(file) ?? null, notes: seen?.notes ?? [] });
    for (const reader of readers) reader.written(file, seen);
  });
  const make = async (path: Path, file: string, key: string | null): Promise<void> => {
    const content = await bodyOf(astro, path, config);
    const isPage = path.route.type === 'page';
    const as = isPage ? (file === searchPage ? 'search-page' : 'page') : schemaOfFile(file);
    if (as === null) return write(file, new Uint8Array(content), { key, notes: [] });
    keys.set(file, key);
    count[isPage ? 'page' : 'file'] += 1;
    await finisher.finish({ file, target: join(staged, file), content, as });
  };

  const all = before.reuseAll();
  if (all) for (const [file, notes] of all) leave(file, notes);
  else {
    await makePaths(site, finisher, leave, make);
    for (const { key: from, files } of site.makers.flatMap((maker) => maker.parts())) {
      const part = digestOf(by, from);
      if (files === null) {
        for (const [file, key] of before.ofPart(part)) {
          if (!before.reuse(file, key, part)) throw new Error(`"${file}" was removed during the build.`);
          count.left += 1;
        }
        continue;
      }
      for (const [file, content] of await files()) {
        const key = digestOf(content);
        if (before.reuse(file, key, part)) count.left += 1;
        else write(file, content, { key, notes: [], part });
      }
    }
  }
  const others = count.left > 0 ? `; ${count.left} left as they were` : '';
  logger.info(`${plural(count.page, 'page')} and ${plural(count.file, 'other file')} written${others}`);
}

/** Makes, or leaves, every file that Astro can render. */
async function makePaths(
  { astro, staged, logger, numbers, by, before }: SiteToWrite,
  finisher: Finisher,
  leave: (file: string, notes: readonly unknown[]) => void,
  make: (path: Path, file: string, key: string | null) => Promise<void>,
): Promise<void> {
  putAtHand({ numbers });
  const paths = await astro.getStaticPaths();
  numbers.save();
  const told = progress(logger, (done) => `${done} of ${plural(paths.length, 'file')} made or left`);
  const seen = new Set<string>();
  const others = together(filesAtOnce);
  try {
    for (const path of paths) {
      const file = fileOf(path);
      told();
      if (seen.has(file)) throw new Error(`Two pages have the address "${file}".`);
      seen.add(file);
      if (existsSync(join(staged, file))) {
        logger.warn(`"${file}" lies in "public", and stands in the place of the build’s own.`);
        continue;
      }
      const key = path.cacheKey === undefined ? null : digestOf(by, path.route.component, path.cacheKey);
      const known = key === null ? null : before.reuse(file, key);
      if (known) leave(file, known);
      else if (path.route.type === 'page') await make(path, file, key);
      else await others.start(() => make(path, file, key));
    }
    await others.end();
    await finisher.end();
  } finally {
    await finisher.stop();
  }
}
