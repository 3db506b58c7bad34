import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, AstroPrerenderer, AstroUserConfig } from 'astro';
import type { LoaderContext } from 'astro/loaders';
import { atHand } from '../../site/at-hand.ts';
import { keptProgram } from './kept-program.ts';
import { type Log, logger } from './log.ts';

/** The part of the configuration that our integrations ask for. */
export interface Configured {
  readonly root: URL;
  readonly outDir: URL;
  readonly cacheDir: URL;
  readonly site?: string | undefined;
  readonly base: string;
}

/** The integration that knows what the program of the pages is made from. */
interface Writer {
  /** Of all the code and settings that decide what a page is, beside the stories. */
  readonly programKey: (config: Configured) => string;
  /** Whether the published site is what a build would make; asked when the stories are read. */
  readonly isAsLeft: () => boolean;
}

/** An integration that only tells Astro how to make the program of the pages. */
export interface OfAstroAlone {
  readonly isOfAstroAlone: true;
}

/** An integration that has something to say at the end of every build, whether or not a site is published. */
export interface SaysAtTheEnd {
  readonly sayAtTheEnd: (logger: AstroIntegrationLogger) => void;
}

const folder = (path: string): URL => pathToFileURL(`${resolve(path)}/`);

/**
 * Builds the site by the program that an earlier build left, where the code and the settings are the same: does for our
 * integrations what Astro does, which need not be started then.
 *
 * @returns whether it did; false where no such program is kept, before anything is written
 */
export async function runProgram(
  { root = '.', outDir = 'dist', cacheDir, site, base = '/', integrations }: AstroUserConfig,
  log: Log,
): Promise<boolean> {
  let config: Configured = {
    root: folder(root),
    outDir: folder(outDir),
    cacheDir: folder(cacheDir === undefined ? join(root, 'node_modules/.astro') : String(cacheDir)),
    site,
    base,
  };
  const own = (integrations ?? [])
    .flat(3)
    .filter((one): one is AstroIntegration => Boolean(one) && !('isOfAstroAlone' in (one as object)));
  const writer = own.find((one): one is AstroIntegration & Writer => 'programKey' in one);
  const program = writer ? keptProgram(fileURLToPath(config.cacheDir), writer.programKey(config)) : null;
  if (!writer || !program) return false;
  type Hooks = AstroIntegration['hooks'];
  const call = async (name: keyof Hooks, given: object): Promise<void> => {
    for (const { name: label, hooks } of own) {
      const hook = hooks[name] as ((given: object) => unknown) | undefined;
      await hook?.({ config, logger: logger(log, label), ...given });
    }
  };
  await call('astro:config:setup', {
    command: 'build',
    updateConfig: (change: Partial<Configured>) => {
      config = { ...config, ...change };
    },
  });
  await call('astro:config:done', {});
  for (const { name, load } of Object.values(atHand().loaders)) await load(contextFor(logger(log, name)));
  if (writer.isAsLeft()) {
    for (const one of own) if (saysAtTheEnd(one)) one.sayAtTheEnd(logger(log, one.name));
    logger(log, writer.name).info('Nothing has changed since the last build: the site stays as it is');
    return true;
  }
  program.writeAssets(fileURLToPath(config.outDir));
  // Loaded where a page must be made: not where all stay as they are.
  let loaded: Promise<AstroPrerenderer> | null = null;
  const load = (): Promise<AstroPrerenderer> => {
    loaded ??= program.load(log);
    return loaded;
  };
  const astro: AstroPrerenderer = {
    name: 'kept-program',
    getStaticPaths: async () => (await load()).getStaticPaths(),
    render: async (request, options) => (await load()).render(request, options),
  };
  let prerenderer = astro;
  await call('astro:build:start', {
    setPrerenderer: (make: AstroPrerenderer | ((astro: AstroPrerenderer) => AstroPrerenderer)) => {
      prerenderer = typeof make === 'function' ? make(astro) : make;
    },
  });
  await prerenderer.getStaticPaths();
  await call('astro:build:done', { dir: config.outDir });
  return true;
}

const saysAtTheEnd = (one: AstroIntegration): one is AstroIntegration & SaysAtTheEnd => 'sayAtTheEnd' in one;

/** Of a collection that no page of a built site asks: what is to be shown lies at hand. */
const contextFor = (own: LoaderContext['logger']): LoaderContext =>
  ({
    logger: own,
    parseData: async ({ data }: { readonly data: unknown }) => data,
    store: { clear: () => {}, set: () => true },
  }) as unknown as LoaderContext;
