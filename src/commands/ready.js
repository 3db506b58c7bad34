/**
 * Loaded before a command: refuses in one sentence, with exit code 1, where the packages are not installed yet or Node is
 * too old to read the command.
 */
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { goodNodes, isGoodNode } from './good-node.js';

const isInstalled = existsSync(new URL('../../node_modules/astro/package.json', import.meta.url));
// In this order: on Linux the packages bring a Node along.
const refusal = !isInstalled
  ? 'The packages are not installed yet. Run "npm ci", then this again.'
  : !isGoodNode(process.version)
    ? `Node ${process.version} cannot run this. Install Node ${goodNodes}.`
    : null;
if (refusal !== null) {
  console.error(refusal);
  process.exit(1);
}
// What Node makes of the code is kept, so that the next command need not make it again; where nothing can be kept, all works as before.
module.enableCompileCache?.(fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url)));
