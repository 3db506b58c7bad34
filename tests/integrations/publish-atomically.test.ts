import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { publishAtomically } from '../../src/integrations/publish-atomically.ts';
import { repairSite } from '../../src/integrations/publishing/repair-site.ts';
import { writeMark } from '../../src/integrations/publishing/site-mark.ts';
import { makeWorkFolder } from '../../src/integrations/publishing/work-folder.ts';
import { newFolder, readTree, writeTree } from '../helpers/folder-tree.ts';

let folder: string;
let root: string;
beforeEach(() => {
  folder = newFolder();
  root = join(folder, 'saga');
  writeTree(root, { 'seeds/1.txt': 'An article.' });
});
afterEach(() => rmSync(folder, { recursive: true }));

type Hooks = Required<AstroIntegration['hooks']>;
const logger = { info: vi.fn(), warn: vi.fn() };
const url = (path: string): URL => pathToFileURL(`${path}/`);

/** Begins a build into `outDir`; what it gives writes the site and ends the build. */
async function begin(outDir: string, command = 'build') {
  const { hooks } = publishAtomically({ seeds: join(root, 'seeds') });
  let given: URL | null = null;
  const config = { root: url(root), cacheDir: url(join(root, 'node_modules/.astro')), outDir: url(outDir) };
  const updateConfig = ({ outDir }: { outDir: URL }): void => {
    given = outDir;
  };
  await hooks['astro:config:setup']?.({ command, config, updateConfig } as unknown as Parameters<
    Hooks['astro:config:setup']
  >[0]);
  return {
    given: given as URL | null,
    end(site: Readonly<Record<string, string>>) {
      if (!given) throw new Error('The build was given no folder.');
      writeTree(given.pathname, site);
      return hooks['astro:build:done']?.({ dir: given, logger } as unknown as Parameters<Hooks['astro:build:done']>[0]);
    },
  };
}

describe('a build', () => {
  test.each(['saga/dist', 'saga-site', 'elsewhere/site'])('into %s is staged within the project', async (name) => {
    const build = await begin(join(folder, name));
    expect(build.given?.pathname.startsWith(root + sep)).toBe(true);
    await build.end({ 'index.html': 'a page' });
    expect(readTree(join(folder, name))).toMatchObject({ 'index.html': 'a page' });
    expect(readdirSync(join(root, 'node_modules/.astro'))).toEqual([]);
    expect(Object.keys(readTree(folder)).filter((path) => path.includes('building-'))).toEqual([]);
  });

  test('touches no file of a folder beside the output folder, whatever its name', async () => {
    writeTree(join(folder, 'saga/dist.partial'), { '1.txt': 'An article.' });
    await (await begin(join(root, 'dist'))).end({ 'index.html': 'a page' });
    expect(readTree(join(root, 'dist.partial'))).toEqual({ '1.txt': 'An article.' });
  });

  test('removes what a killed one staged, and nothing else that lies there', async () => {
    const cache = join(root, 'node_modules/.astro');
    writeTree(cache, { 'staging-abcdef/mine.txt': 'mine', 'data-store.json': '{}' });
    writeTree(makeWorkFolder({ folder: cache, prefix: '' }, 'staging'), { 'site/index.html': 'half a site' });
    await (await begin(join(root, 'dist'))).end({ 'index.html': 'a page' });
    expect(readdirSync(cache)).toEqual(['data-store.json', 'staging-abcdef']);
  });

  test('publishes nothing over what came into the old site while it was at work', async () => {
    await (await begin(join(root, 'dist'))).end({ 'index.html': 'a page' });
    const build = await begin(join(root, 'dist'));
    writeTree(join(root, 'dist'), { 'precious.txt': 'mine' });
    expect(() => build.end({ 'index.html': 'another page' })).toThrow('"precious.txt" in it');
    expect(readTree(join(root, 'dist'))).toMatchObject({ 'index.html': 'a page', 'precious.txt': 'mine' });
  });

  test('of the same project has to wait for another one, into whichever folder', async () => {
    const first = await begin(join(root, 'dist'));
    await expect(begin(join(folder, 'other'))).rejects.toThrow(
      `Another build of this project, process ${process.pid}, is at work. Wait for it to end, then build again.`,
    );
    await first.end({ 'index.html': 'a page' });
    await (await begin(join(folder, 'other'))).end({ 'index.html': 'a page' });
  });
});

test('a server is not given another folder', async () => {
  expect((await begin(join(root, 'seeds'), 'dev')).given).toBeNull();
});

describe('who serves the site', () => {
  const laidAside = (): void => {
    const work = makeWorkFolder({ folder, prefix: '.site.' }, 'publishing');
    writeTree(join(work, 'new'), { 'index.html': 'a page' });
    writeMark(join(work, 'new'));
  };

  test('finds what a killed build was about to put in its place', async () => {
    laidAside();
    await repairSite(join(folder, 'site'));
    expect(readTree(join(folder, 'site'))).toMatchObject({ 'index.html': 'a page' });
    expect(readdirSync(folder)).toEqual(['saga', 'site']);
  });

  test('leaves a running build alone', async () => {
    const build = await begin(join(folder, 'site'));
    laidAside();
    await repairSite(join(folder, 'site'));
    expect(existsSync(join(folder, 'site'))).toBe(false);
    await build.end({ 'index.html': 'a page' });
  });

  test('writes nothing when there is nothing to repair', async () => {
    await repairSite(join(folder, 'a/b/site'));
    expect(readdirSync(folder)).toEqual(['saga']);
  });
});
