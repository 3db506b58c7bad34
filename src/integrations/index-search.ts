import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { searchFolders, wordList } from '../site/search/search-folders.ts';
import type { SearchRecord } from '../site/search/search-records.ts';
import { commonWords } from './search/common-words.ts';
import { searchIndex } from './search/search-index.ts';
import type { FileMaker } from './write-pages.ts';

/** Makes the search index of a build, of the records that the pages make for it alone. */
export function indexSearch({ language }: { readonly language: string }): AstroIntegration & FileMaker {
  let count: number | null = null;
  return {
    name: 'index-search',
    from: searchFolders.records,
    make: async (content) => {
      const records = content
        .toString()
        .split('\n')
        .filter(Boolean)
        .map((line): SearchRecord => JSON.parse(line));
      count = records.length;
      const files = [
        ...(await searchIndex(records, language)),
        { path: wordList, content: `${commonWords(records).join('\n')}\n` },
      ];
      return new Map(files.map((file) => [join(searchFolders.index, file.path), file.content]));
    },
    hooks: {
      'astro:build:done': ({ logger }) => {
        if (count !== null) logger.info(`${count} stories can be searched`);
      },
    },
  };
}
