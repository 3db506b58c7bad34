import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from '../site/content-policy.ts';
import { searchFolders } from '../site/search/search-folders.ts';

/** The one page that loads scripts. */
const searchPage = join(searchFolders.page, 'index.html');

/** States in every built page what it may load. Astro's own policy names scripts and styles that a page does not have. */
export function statePolicy(): AstroIntegration {
  return {
    name: 'state-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of await readdir(root, { recursive: true }))
          if (file.endsWith('.html'))
            await writeFile(
              join(root, file),
              withPolicy(await readFile(join(root, file), 'utf8'), file === searchPage),
            );
      },
    },
  };
}
