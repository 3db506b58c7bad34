import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { publishedSchemas } from '../site/at-hand.ts';
import type { ShownStory } from '../site/check-page.ts';
import { codeDigest } from './code-digest.ts';
import { digestOf } from './digest-of.ts';
import { numberStore } from './kept-numbers.ts';
import { type LeftInPlace, leftInPlace } from './left-in-place.ts';
import { bringSheets, keepProgram } from './program/keep-program.ts';
import type { Configured } from './program/run-program.ts';
import { type FileMaker, type FileReader, writeSite } from './write-site.ts';

/** Whatever decides what a page is, beside what its `cacheKey` tells. */
const code = ['astro.config.mjs', 'package-lock.json', 'src/**/*', 'public/**/*'];

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
    opened ??= leftInPlace(digestOf(programKey(config), storiesKey()), join(cache, 'pages.json'), site(), staged);
    return opened;
  };
  return {
    name: 'write-pages',
    programKey,
    published: () => last().remember(),
    isAsLeft: () => last().isWhole(),
    isPartLeft: (part) => last().ofPart(digestOf(programKey(config), part)).length > 0,
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
            const [cache, staged] = [config.cacheDir, config.outDir].map((url) => fileURLToPath(url)) as [
              string,
              string,
            ];
            const numbers = numberStore(join(cache, 'numbers.json'), programKey(config));
            await writeSite({
              ...{ astro, config, staged, logger, readers, makers, numbers },
              by: programKey(config),
              before: last(),
              against: () => ({ stories: stories(), schemas: publishedSchemas() }),
            });
            return [];
          },
        }));
      },
    },
  };
}
