import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { searchFolders, wordList } from '../site/search/search-folders.ts';
import type { SearchRecord } from '../site/search/search-records.ts';
import { commonWords } from './search/common-words.ts';
import { searchIndex } from './search/search-index.ts';

/** Makes the search index of a build, in the folder that is checked and published as a whole, and takes away what it is made from. */
export function indexSearch({ language }: { readonly language: string }): AstroIntegration {
  return {
    name: 'index-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const source = join(root, searchFolders.records);
        const records = (await readFile(source, 'utf8'))
          .split('\n')
          .filter(Boolean)
          .map((line): SearchRecord => JSON.parse(line));
        await rm(source);
        const files = [
          ...(await searchIndex(records, language)),
          { path: wordList, content: `${commonWords(records).join('\n')}\n` },
        ];
        for (const { path, content } of files) {
          const file = join(root, searchFolders.index, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`${records.length} stories can be searched`);
      },
    },
  };
}
