/**
 * `npm run build`: builds the site. `--config FILE` names another Astro configuration than the project's own; `--apart`
 * ends the build when whoever started it is gone.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { runProgram } from '../integrations/program/run-program.ts';
// Read before Astro reads its configuration, so that a setting that cannot be is refused in one sentence.
import '../settings.ts';
import { endWithParent } from './foreground.ts';
import log from './log.ts';
import { parsedOptions } from './parsed-options.ts';

const { config, apart } = parsedOptions(
  () => parseArgs({ options: { config: { type: 'string' }, apart: { type: 'boolean' } } }).values,
  'What can be given: --config FILE.',
);
if (apart) endWithParent();
const { default: own } = await import(pathToFileURL(resolve(config ?? 'astro.config.mjs')).href);
if (!(await runProgram(own, log()))) {
  const { build } = await import('astro');
  await build(config === undefined ? {} : { configFile: config });
}
