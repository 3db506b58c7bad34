import type { AstroIntegration } from 'astro';
import { schemaOfFile } from './schema-of-file.ts';
import type { FileReader } from './write-site.ts';

/** Says how many files of data were held against their schemas as they were written. A fault fails the build there. */
export function checkData(): AstroIntegration & FileReader {
  const count = { now: 0, before: 0 };
  const counted = (file: string, when: keyof typeof count): void => {
    if (schemaOfFile(file)) count[when] += 1;
  };
  return {
    name: 'check-data',
    written: (file) => counted(file, 'now'),
    left: (file) => counted(file, 'before'),
    hooks: {
      'astro:build:done': ({ logger }) => {
        const earlier = count.before > 0 ? `; ${count.before} were when they were written` : '';
        logger.info(`${count.now} files of data are as their schemas say${earlier}`);
      },
    },
  };
}
