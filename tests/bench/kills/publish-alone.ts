/** `node publish-alone.ts <way> <site> <folder>`: says `go`, publishes, and prints how many milliseconds it took. */
import { writeSync } from 'node:fs';
import { publish } from '../../../src/integrations/publishing/publish.ts';
import { publishInside } from '../../../src/integrations/publishing/publish-inside.ts';
import { runAll } from '../../../src/integrations/publishing/run-all.ts';

const [way = '', site = '', folder = ''] = process.argv.slice(2);
writeSync(1, 'go\n');
const start = performance.now();
runAll((way === 'by renames' ? publish : publishInside)(site, folder));
writeSync(1, String(performance.now() - start));
