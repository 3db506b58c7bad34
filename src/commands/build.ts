/** `npm run build`: builds the site. `--config FILE` names another Astro configuration than the project's own. */
import { parseArgs } from 'node:util';
import { build } from 'astro';
// Read before Astro reads its configuration, so that a setting that cannot be is refused in one sentence.
import '../settings.ts';

const { config } = parseArgs({ options: { config: { type: 'string' } } }).values;
await build(config === undefined ? {} : { configFile: config });
