process.env.ASTRO_TELEMETRY_DISABLED = '1';

import { scopeOf } from './src/ingest/scope.ts';
import { checkData } from './src/integrations/check-data.ts';
import { checkLines } from './src/integrations/check-lines.ts';
import { datedSitemap } from './src/integrations/dated-sitemap.ts';
import { indexSearch } from './src/integrations/index-search.ts';
import { keepImages } from './src/integrations/keep-images.ts';
import { publishAtomically } from './src/integrations/publish-atomically.ts';
import { readStories } from './src/integrations/read-stories.ts';
import { stateHeaders } from './src/integrations/state-headers.ts';
import { tellExample } from './src/integrations/tell-example.ts';
import { writePages } from './src/integrations/write-pages.ts';
import { saga } from './src/saga/saga.ts';
import { settings, today } from './src/settings.ts';

/** Bytes of a style sheet up to which it stands in the pages that need it; a larger one is a file that they share. */
const smallSheet = 2000;

/**
 * Whether what a page needs stands in the page itself. The one page with a script of its own lets it in as a file of the site.
 * @param {string} file
 * @param {Buffer} content
 */
const standsInPage = (file, content) => file.endsWith('.css') && content.length <= smallSheet;

/**
 * How the site of a saga is built.
 * @param {import('./src/model/saga.ts').Saga} saga
 * @param {readonly string[]} code where code of the saga lies that is not below `src`
 * @param {string} sagaFile address of the module that exports it
 * @returns {import('astro').AstroUserConfig}
 */
export const configFor = (saga, code = [], sagaFile = import.meta.resolve('./src/saga/saga.ts')) => {
  const articles = { folder: settings.seedsDir, longest: settings.maxStoryBytes };
  const read = readStories({ ...articles, saga, sagaFile, scope: () => scopeOf(saga, today(saga.zone)), code });
  const pageSitemap = datedSitemap({ base: settings.base });
  const lines = checkLines({ ...articles, read });
  const data = checkData();
  const publishing = publishAtomically({ seeds: settings.seedsDir, published: () => pages.published() });
  const search = indexSearch({ language: saga.language, isLeft: (part) => pages.isPartLeft(part) });
  const pages = writePages({
    readers: [pageSitemap, lines, data],
    makers: [search],
    stories: read.stories,
    storiesKey: read.key,
    site: publishing.site,
    code,
  });
  return {
    site: settings.site,
    base: settings.base,
    outDir: settings.outDir,
    // The default drops the space between inline elements that stand on lines of their own.
    compressHTML: true,
    build: { format: 'directory', inlineStylesheets: 'auto' },
    devToolbar: { enabled: false },
    logger: { entrypoint: './src/commands/log.ts' },
    // A link among the articles is refused, and nobody watches where it leads: to the whole disk, perhaps.
    vite: { server: { watch: { followSymlinks: false } }, build: { assetsInlineLimit: standsInPage } },
    // In this order: what is published has been checked, and is whole.
    integrations: [
      read,
      pages,
      pageSitemap,
      search,
      stateHeaders({ base: settings.base }),
      keepImages(),
      lines,
      data,
      tellExample({ site: settings.site, isExample: settings.siteIsExample }),
      publishing,
    ],
  };
};

export default configFor(saga);
