import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeMark } from '../../../src/integrations/publishing/site-mark.ts';
import { writeTree } from '../../helpers/folder-tree.ts';
import { folderDigest } from './folder-digest.ts';

/** Two made-up sites of which most pages are in both, with other words. */
export interface SitePair {
  readonly folder: string;
  readonly digests: readonly [string, string];
  /** Names of pages that both have. */
  readonly inBoth: readonly string[];
  /** Lays a copy of one site out anew, in `to`. */
  lay(site: 0 | 1, to: string): void;
}

export function sitePair(folder: string, files: number): SitePair {
  const page = (number: number): string => `stories/story-${number}/index.html`;
  const site = (name: number): string => join(folder, `site-${name}`);
  const digests = [0, 1].map((name) => {
    const pages = Array.from({ length: files - 2 }, (_, index) => index + name * 20);
    const texts = pages.map((number) => [page(number), `Story ${number} as site ${name} has it. `.repeat(100)]);
    writeTree(site(name), {
      ...Object.fromEntries(texts),
      'index.html': `The front page of site ${name}.`,
      [`_astro/style-${name}.css`]: '',
    });
    writeMark(site(name));
    return folderDigest(site(name)) ?? '';
  }) as [string, string];
  const lay = (name: 0 | 1, to: string): void => {
    rmSync(to, { recursive: true, force: true });
    mkdirSync(join(to, '..'), { recursive: true });
    // Nothing is ever written into a file of a site, so two names for one file will do, and are laid out sooner.
    const { status, stderr } = spawnSync('cp', ['-al', site(name), to], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`A site cannot be laid out: ${stderr}`);
  };
  return { folder, digests, inBoth: ['index.html', page(20), page(files - 3)], lay };
}
