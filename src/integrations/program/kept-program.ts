import { cpSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { errorCode } from '../publishing/error-code.ts';
import type { Log } from './log.ts';
import { type AboutProgram, programFolder } from './program-folder.ts';

/** A program of the pages that an earlier build left. */
export interface KeptProgram {
  /** Writes what no page makes into a site. */
  readonly writeAssets: (site: string) => void;
  /** Makes and renders the pages. */
  readonly load: (log: Log) => Promise<AstroPrerenderer>;
}

/** Null where none is kept, or one of other code or settings. */
export function keptProgram(cache: string, key: string): KeptProgram | null {
  const place = programFolder(cache);
  const about = read(place.about);
  if (about?.key !== key) return null;
  return {
    writeAssets: (site) => cpSync(place.assets, site, { recursive: true }),
    load: async (destination) => {
      // Astro lends nobody its prerenderer, so that it is asked for by its file.
      const { createDefaultPrerenderer } = await import(
        import.meta.resolve('astro').replace(/[^/]+$/, 'core/build/default-prerenderer.js')
      );
      const prerenderer: AstroPrerenderer = createDefaultPrerenderer({
        internals: {
          prerenderEntryFileName: about.entry,
          pagesByKeys: new Map(about.styles.map(([page, styles]) => [page, { styles }])),
        },
        options: { settings: { scripts: [] }, logger: { options: { destination } } },
        prerenderOutputDir: pathToFileURL(`${place.modules}/`),
      });
      await prerenderer.setup?.();
      return prerenderer;
    },
  };
}

function read(file: string): AboutProgram | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
