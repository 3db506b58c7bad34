/** The site's own configuration with a cache apart, so that no build under test reads what another one kept. */
import config from '../astro.config.mjs';

const cacheDir = process.env.TEST_CACHE_DIR;
if (!cacheDir) throw new Error('TEST_CACHE_DIR is not set. This configuration is for tests/helpers/build-site.ts.');

export default { ...config, cacheDir };
