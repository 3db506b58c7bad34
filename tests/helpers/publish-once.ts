/** `node publish-once.ts <site> <folder>`: publishes the site, which is used up, and prints the folder as JSON. */
import { publish } from '../../src/integrations/publishing/publish.ts';
import { runAll } from '../../src/integrations/publishing/run-all.ts';
import { readTree } from './folder-tree.ts';

const [site = '', folder = ''] = process.argv.slice(2);
runAll(publish(site, folder));
console.log(JSON.stringify(readTree(folder)));
