import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { putAtHand } from '../site/at-hand.ts';
import { searchFolders } from '../site/search/search-folders.ts';
import { plural } from '../text/plural.ts';
import { indexApart } from './search/index-apart.ts';
import type { IndexFile } from './search/search-index.ts';
import type { FileMaker } from './write-pages.ts';

/** Makes the search index of a build, while the pages are made; begins as soon as they have the timeline. */
export function indexSearch({ language }: { readonly language: string }): AstroIntegration & FileMaker {
  let making: Promise<readonly IndexFile[]> | null = null;
  let count = 0;
  return {
    name: 'index-search',
    files: async () =>
      new Map((await (making ?? [])).map(({ path, content }) => [join(searchFolders.index, path), content])),
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        putAtHand({
          search: (records) => {
            count = records.length;
            making = indexApart(records, language);
            // Whoever waits for the files is told.
            making.catch(() => {});
          },
        });
      },
      'astro:build:done': ({ logger }) => {
        if (making) logger.info(`${plural(count, 'story')} can be searched`);
      },
    },
  };
}
