import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { putAtHand } from '../site/at-hand.ts';
import { searchFolders } from '../site/search/search-folders.ts';
import { searchParts } from '../site/search/search-parts.ts';
import type { RecordMaker } from '../site/search/search-records.ts';
import { plural } from '../text/plural.ts';
import { indexApart } from './search/index-apart.ts';
import type { FileMaker, FilePart } from './write-site.ts';

interface IndexSearchOptions {
  readonly language: string;
  /** Whether the last site has all files of a part, as they were left. */
  readonly isLeft: (part: string) => boolean;
}

/** Makes the search index of a build, while the pages are made; begins as soon as they have the timeline. */
export function indexSearch({ language, isLeft }: IndexSearchOptions): AstroIntegration & FileMaker {
  let made: readonly FilePart[] = [];
  let count: number | null = null;
  const part = (folder: string, makers: readonly RecordMaker[]): FilePart => {
    const from = makers.map(({ madeFrom }) => madeFrom);
    const key = hash('sha256', JSON.stringify([folder, language, from]), 'base64url');
    if (isLeft(key)) return { key, files: null };
    const making = indexApart(
      makers.map(({ make }) => make()),
      language,
    );
    // Whoever waits for the files is told.
    making.catch(() => {});
    return {
      key,
      files: async () => new Map((await making).map(({ path, content }) => [join(folder, path), content])),
    };
  };
  return {
    name: 'index-search',
    parts: () => made,
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        putAtHand({
          search: (records) => {
            count = records.length;
            const { newest, older } = searchParts(records, ({ day }) => day);
            made = [...(older.length > 0 ? [part(searchFolders.older, older)] : []), part(searchFolders.index, newest)];
          },
        });
      },
      'astro:build:done': ({ logger }) => {
        if (count !== null) logger.info(`${plural(count, 'story')} can be searched`);
      },
    },
  };
}
