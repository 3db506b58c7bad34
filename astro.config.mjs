process.env.ASTRO_TELEMETRY_DISABLED = '1';

import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { fonts } from './src/fonts.ts';
import { scopeOf } from './src/ingest/scope.ts';
import { checkData } from './src/integrations/check-data.ts';
import { checkLines } from './src/integrations/check-lines.ts';
import { dateSitemap } from './src/integrations/date-sitemap.ts';
import { indexSearch } from './src/integrations/index-search.ts';
import { keepImages } from './src/integrations/keep-images.ts';
import { publishAtomically } from './src/integrations/publish-atomically.ts';
import { stateHeaders } from './src/integrations/state-headers.ts';
import { statePolicy } from './src/integrations/state-policy.ts';
import { tellExample } from './src/integrations/tell-example.ts';
import { saga } from './src/saga/saga.ts';
import { settings, today } from './src/settings.ts';

/**
 * How the site of a saga is built.
 * @param {import('./src/model/saga.ts').Saga} saga
 */
export const configFor = (saga) =>
  defineConfig({
    site: settings.site,
    base: settings.base,
    outDir: settings.outDir,
    // The default drops the space between inline elements that stand on lines of their own.
    compressHTML: true,
    build: { format: 'directory', inlineStylesheets: 'always' },
    devToolbar: { enabled: false },
    logger: { entrypoint: './src/commands/log.ts' },
    fonts,
    // A link among the articles is refused, and nobody watches where it leads: to the whole disk, perhaps.
    // The one page with a script of its own lets it in as a file of the site.
    vite: { server: { watch: { followSymlinks: false } }, build: { assetsInlineLimit: 0 } },
    // In this order: what is published has been checked, and is whole.
    integrations: [
      sitemap(),
      dateSitemap({ base: settings.base }),
      indexSearch({ language: saga.language }),
      stateHeaders({ base: settings.base }),
      keepImages(),
      statePolicy(),
      checkLines({
        folder: settings.seedsDir,
        longest: settings.maxStoryBytes,
        scope: scopeOf(saga, today(saga.zone)),
      }),
      checkData(),
      tellExample({ site: settings.site, isExample: settings.siteIsExample }),
      publishAtomically({ seeds: settings.seedsDir }),
    ],
  });

export default configFor(saga);
