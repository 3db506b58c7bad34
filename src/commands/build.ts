/**
 * `npm run build`: builds the site. `--config FILE` names another Astro configuration than the project's own; `--apart`
 * ends the build when whoever started it is gone.
 */
import { parseArgs } from 'node:util';
import { build } from 'astro';
// Read before Astro reads its configuration, so that a setting that cannot be is refused in one sentence.
import '../settings.ts';
import { endWithParent } from './foreground.ts';
import { parsedOptions } from './parsed-options.ts';

const { config, apart } = parsedOptions(
  () => parseArgs({ options: { config: { type: 'string' }, apart: { type: 'boolean' } } }).values,
  'What can be given: --config FILE.',
);
if (apart) endWithParent();
await build(config === undefined ? {} : { configFile: config });
