/**
 * `node watch-pages.ts <end> <page> <page> …`: reads the pages in turn without a pause until the file `end` is there.
 * Prints how often it looked, how often it found nothing, and for how many milliseconds at most, as JSON.
 */
import { existsSync, readFileSync } from 'node:fs';

const [end = '', ...pages] = process.argv.slice(2);
let [looks, nothing, longest] = [0, 0, 0];
const gone = new Map<string, number>();
process.stdout.write('looking\n');
while (!existsSync(end))
  for (const page of pages) {
    looks += 1;
    try {
      readFileSync(page);
      const since = gone.get(page);
      if (since !== undefined) longest = Math.max(longest, performance.now() - since);
      gone.delete(page);
    } catch {
      nothing += 1;
      if (!gone.has(page)) gone.set(page, performance.now());
    }
  }
console.log(JSON.stringify({ looks, nothing, longest }));
