import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { everyShape, root } from './builds.ts';

/** Builds the archive of made stories in every shape, with those beside it that make the site say all it can say. */
export function buildEveryShape(): void {
  const seeds = everyShape.env.SEEDS_DIR ?? '';
  rmSync(seeds, { recursive: true, force: true });
  for (const folder of ['archive', 'statements'])
    cpSync(join(root, 'tests/fixtures', folder), join(seeds, folder), { recursive: true });
  buildSite(everyShape);
}
