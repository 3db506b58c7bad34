import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { statedDay } from '../site/stated-day.ts';
import type { PageReader } from './write-pages.ts';

/**
 * Writes the sitemap, and into it on which day each page says it is from, and nothing where a page says none. The integration
 * that writes the sitemap would make a moment of a day.
 * @param base with a slash at both ends
 */
export function datedSitemap({ base }: { readonly base: string }): AstroIntegration & PageReader {
  let config: AstroConfig;
  /** By the path of the page below the site, with a slash at its end. */
  const days = new Map<string, string | null>();
  const list = (file: string, day: string | null): void => {
    if (/(?:^|\/)index\.html$/.test(file)) days.set(file.slice(0, -'index.html'.length), day);
  };
  return {
    name: 'dated-sitemap',
    page: (file, html) => {
      const day = statedDay(html);
      list(file, day);
      return day;
    },
    left: (file, day) => list(file, day as string | null),
    hooks: {
      'astro:config:done': ({ config: done }) => {
        config = done;
      },
      'astro:build:done': async (build) => {
        // Loaded here: no other command needs it.
        const { hooks } = (await import('@astrojs/sitemap')).default();
        const { logger } = build;
        // Of its routes we tell it none, but of every page.
        await hooks['astro:routes:resolved']?.({ routes: [], logger });
        await hooks['astro:config:done']?.({ config, logger } as never);
        await hooks['astro:build:done']?.({ ...build, pages: [...days.keys()].map((pathname) => ({ pathname })) });
        const root = fileURLToPath(build.dir);
        for (const file of (await readdir(root)).filter((name) => /^sitemap-\d+\.xml$/.test(name))) {
          const [head = '', ...entries] = (await readFile(join(root, file), 'utf8')).split('<loc>');
          const dated = entries.map((entry) => {
            const [address = '', rest = ''] = entry.split('</loc>');
            const day = days.get(decodeURI(new URL(address).pathname).slice(base.length)) ?? null;
            return `${address}</loc>${day === null ? '' : `<lastmod>${day}</lastmod>`}${rest}`;
          });
          await writeFile(join(root, file), [head, ...dated].join('<loc>'));
        }
      },
    },
  };
}
