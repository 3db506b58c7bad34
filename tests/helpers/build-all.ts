import { buildEveryShape } from './build-every-shape.ts';
import { buildSite } from './build-site.ts';
import { elsewhere, plain, secondBeat, subPath } from './builds.ts';

/** Runs once, before the first test of the built site. One after another: Astro's `.astro` folder is shared. */
export function setup(): void {
  for (const build of [plain, elsewhere, subPath, secondBeat]) buildSite(build);
  buildEveryShape();
}
