import { rmSync } from 'node:fs';
import { buildSite } from './build-site.ts';
import { large, largeCount } from './builds.ts';
import { makeArticles } from './made-articles.ts';

/** Builds the large archive from scratch, which takes some ten seconds. */
export function buildLarge(): void {
  const seeds = large.env.SEEDS_DIR ?? '';
  rmSync(seeds, { recursive: true, force: true });
  makeArticles(seeds, largeCount);
  buildSite(large);
}
