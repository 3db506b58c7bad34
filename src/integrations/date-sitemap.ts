import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { statedDay } from '../site/stated-day.ts';

/**
 * Writes into the sitemap on which day each page says it is from, and nothing where a page says none. The integration
 * that writes the sitemap would make a moment of a day. Must stand behind it.
 * @param base with a slash at both ends
 */
export function dateSitemap({ base }: { readonly base: string }): AstroIntegration {
  return {
    name: 'date-sitemap',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const dayOf = async (address: string): Promise<string | null> => {
          const path = decodeURI(new URL(address).pathname).slice(base.length);
          return statedDay(await readFile(join(root, path, 'index.html'), 'utf8'));
        };
        for (const file of (await readdir(root)).filter((name) => /^sitemap-\d+\.xml$/.test(name))) {
          const [head = '', ...entries] = (await readFile(join(root, file), 'utf8')).split('<loc>');
          const dated: string[] = [head];
          for (const entry of entries) {
            const [address = '', rest = ''] = entry.split('</loc>');
            const day = await dayOf(address);
            dated.push(`${address}</loc>${day === null ? '' : `<lastmod>${day}</lastmod>`}${rest}`);
          }
          await writeFile(join(root, file), dated.join('<loc>'));
        }
      },
    },
  };
}
