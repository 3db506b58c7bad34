import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgetOthers, type ImageStore, keptImage } from '../../../src/outputs/share/kept-image.ts';
import type { PageCard } from '../../../src/site/share/share-card.ts';

let store: ImageStore;
beforeEach(() => {
  store = { folder: mkdtempSync(join(tmpdir(), 'saga-images-')), code: 'a' };
});
afterEach(() => rmSync(store.folder, { recursive: true }));

const page = (heading: string): PageCard => ({
  path: '/share.png',
  alt: heading,
  card: { head: '', label: '', heading, lines: [], teams: [] },
});
const kept = (): readonly string[] => readdirSync(store.folder);
const onlyFile = (): string => join(store.folder, kept()[0] ?? expect.fail('Nothing is kept.'));

describe('an image is drawn once', () => {
  test('and then read, whatever page it is of', async () => {
    const image = await keptImage(page('One'), store);
    const drawn = statSync(onlyFile(), { bigint: true }).mtimeNs;
    const again = await keptImage({ ...page('One'), path: '/stories/one/share.png' }, store);
    expect(Buffer.compare(again, image)).toBe(0);
    expect(statSync(onlyFile(), { bigint: true }).mtimeNs).toBe(drawn);
    expect(kept()).toHaveLength(1);
  });

  test('and again when its words change, or what draws', async () => {
    await keptImage(page('One'), store);
    await keptImage(page('Two'), store);
    await keptImage(page('One'), { ...store, code: 'b' });
    expect(kept()).toHaveLength(3);
  });

  test('and again when only a part of it was kept', async () => {
    const image = await keptImage(page('One'), store);
    truncateSync(onlyFile(), image.length - 1);
    expect(Buffer.compare(await keptImage(page('One'), store), image)).toBe(0);
    expect(readFileSync(onlyFile())).toHaveLength(image.length);
  });

  test('and nowhere kept without a store', async () => {
    expect(Buffer.compare(await keptImage(page('One'), null), await keptImage(page('One'), store))).toBe(0);
  });
});

test('what is no page’s image any more is forgotten, and what a killed build left', async () => {
  await keptImage(page('One'), store);
  const one = kept();
  await keptImage(page('Two'), store);
  writeFileSync(join(store.folder, 'x.png.new'), 'x');
  forgetOthers([page('One')], store);
  expect(kept()).toEqual(one);
});

test('a folder for images is made', () => {
  const folder = join(store.folder, 'share');
  forgetOthers([], { ...store, folder });
  expect(readdirSync(folder)).toEqual([]);
});

test('an image that cannot be drawn says whose it is, of which words, and why', async () => {
  await expect(keptImage(page('ريال'), store)).rejects.toThrow(
    /The image "\/share\.png", .*"heading":"ريال".* None of the fonts/,
  );
  expect(kept()).toEqual([]);
});
