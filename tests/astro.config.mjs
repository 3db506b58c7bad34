/**
 * The site's own configuration with a cache apart, so that no build under test reads what another one kept, and, where
 * `TEST_SAGA` names a file, over the saga it exports: as if that file stood in the place of `src/saga/saga.ts`.
 *
 * No TypeScript: Astro would load that, and all it imports, by Vite, and the build would not be the site's own.
 */
import { dirname, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import config, { configFor } from '../astro.config.mjs';

const { TEST_CACHE_DIR: cacheDir, TEST_SAGA: other } = process.env;
if (!cacheDir) throw new Error('TEST_CACHE_DIR is not set. This configuration is for tests/helpers/build-site.ts.');

/** What every part of the site takes its saga from. */
const sagaFile = /^(?:\.{1,2}\/)+saga\/saga\.ts$/;

/** @param {string} file */
async function over(file) {
  const address = pathToFileURL(file).href;
  const { saga } = await import(address);
  const own = configFor(saga, [`${relative(process.cwd(), dirname(file))}/**/*.ts`], address);
  return { ...own, vite: { ...own.vite, resolve: { alias: [{ find: sagaFile, replacement: file }] } } };
}

export default { ...(other ? await over(other) : config), cacheDir };
