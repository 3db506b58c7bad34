import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { runAll } from '../../../src/integrations/publishing/run-all.ts';
import { folderDigest } from './folder-digest.ts';
import type { Outcome } from './outcome.ts';
import type { SitePair } from './site-pair.ts';

/** Publishes that many times while another process reads pages of the site without a pause. */
export async function watchedPublishes(
  { folder, digests, inBoth, lay }: SitePair,
  way: string,
  steps: (staged: string, target: string) => Iterable<string>,
  count: number,
): Promise<Outcome> {
  const [target, staged, end] = [join(folder, 'target'), join(folder, 'staged'), join(folder, 'end')];
  const wrong: string[] = [];
  rmSync(end, { force: true });
  lay(0, target);
  const pages = inBoth.map((name) => join(target, name));
  const watcher = spawn(process.execPath, [join(import.meta.dirname, 'watch-pages.ts'), end, ...pages], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  watcher.stdout.on('data', (data) => {
    said += data;
  });
  const closed = once(watcher, 'close');
  await once(watcher.stdout, 'data');
  for (let round = 1; round <= count; round += 1) {
    const site = round % 2 === 1 ? 1 : 0;
    lay(site, staged);
    runAll(steps(staged, target));
    if (folderDigest(target) !== digests[site]) wrong.push(`round ${round}: not the site that was published`);
    await setTimeout(5);
  }
  writeFileSync(end, '');
  await closed;
  const { looks, nothing, longest } = JSON.parse(said.split('\n')[1] ?? '');
  // Where only files are renamed, no page is away for any time at all.
  if (way === 'file by file' && nothing > 0) wrong.push(`${nothing} looks found nothing`);
  return {
    line: `publishing ${way}, watched: ${count} times, ${looks} looks at ${pages.length} pages, ${nothing} found nothing, for ${longest.toFixed(2)} ms at most`,
    wrong,
  };
}
