import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { element, escaped } from '../site/html.ts';
import { plural } from '../text/plural.ts';
import type { PageNotes } from './finishing/finish-page.ts';
import type { FileReader } from './write-site.ts';

/** Pages that one file lists at the most; search engines take 50,000. */
const pagesInFile = 45_000;

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * Writes the sitemap: an index, and files of `pagesInFile` pages, each with the day from which the page says it is, and nothing
 * where it says none.
 * @param base with a slash at both ends
 */
export function datedSitemap({ base }: { readonly base: string }): AstroIntegration & FileReader {
  let config: AstroConfig;
  /** By the path of the page below the site, with a slash at its end. */
  const days = new Map<string, string | null>();
  const list = (file: string, notes: PageNotes | null): void => {
    if (notes && /(?:^|\/)index\.html$/.test(file)) days.set(file.slice(0, -'index.html'.length), notes[0]);
  };
  return {
    name: 'dated-sitemap',
    written: (file, page) => list(file, page?.notes ?? null),
    left: list,
    hooks: {
      'astro:config:done': ({ config: done }) => {
        config = done;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const place = (path: string): string =>
          element('loc', escaped(new URL(encodeURI(`${base}${path}`), config.site).href));
        const pages = [...days].toSorted(([a], [b]) => (a < b ? -1 : 1));
        const files: string[] = [];
        for (let from = 0; from < pages.length; from += pagesInFile) {
          const entries = pages
            .slice(from, from + pagesInFile)
            .map(([path, day]) => element('url', place(path) + (day === null ? '' : element('lastmod', day))));
          const file = `sitemap-${files.length}.xml`;
          files.push(file);
          const list = `${head}<urlset xmlns="${namespace}">${entries.join('')}</urlset>`;
          await writeFile(join(fileURLToPath(dir), file), list);
        }
        const index = files.map((file) => element('sitemap', place(file))).join('');
        const all = `${head}<sitemapindex xmlns="${namespace}">${index}</sitemapindex>`;
        await writeFile(join(fileURLToPath(dir), 'sitemap-index.xml'), all);
        logger.info(`${plural(pages.length, 'page')} listed for search engines`);
      },
    },
  };
}
