import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { shareSize } from '../../src/site/share/share-card.ts';
import { everyShape, plain, secondBeat, subPath } from '../helpers/builds.ts';
import { type BuiltPage, readSite } from '../helpers/built-site.ts';
import { metas } from '../helpers/elements.ts';
import { pageKinds } from '../helpers/page-kinds.ts';

describe.each([plain, subPath, secondBeat, everyShape])('in $name', (build) => {
  const site = readSite(build);
  const imageOf = ({ document }: BuiltPage): string => metas(document, 'og:image').join();
  const images = site.files.filter((file) => /(?:^|\/)share\.png$/.test(file));
  const against = (holds: (page: BuiltPage) => boolean): readonly string[] =>
    // What stands in the page of another is shared by nobody.
    site.pages.filter((page) => !pageKinds.embed.test(page.path) && !holds(page)).map(({ path }) => path);

  test('every page names one image of this site that is there, by its whole address', () => {
    expect(against((page) => images.includes(site.fileAt(imageOf(page)) ?? ''))).toEqual([]);
  });

  test('every page says how large its image is, what it shows, and that it is to be shown large', () => {
    const said = ({ document }: BuiltPage): string =>
      ['og:image:type', 'og:image:width', 'og:image:height', 'twitter:card']
        .map((name) => metas(document, name).join())
        .join(' ');
    const { width, height } = shareSize;
    expect(against((page) => said(page) === `image/png ${width} ${height} summary_large_image`)).toEqual([]);
    expect(against(({ document }) => (metas(document, 'og:image:alt').join() || '').length > 0)).toEqual([]);
  });

  test('each story and each club has an image of its own, and no image is of no page', () => {
    const named = new Set(site.pages.map((page) => site.fileAt(imageOf(page))));
    expect(images.filter((file) => !named.has(file))).toEqual([]);
    const own = ({ path }: BuiltPage): boolean =>
      pageKinds.story.test(path) || (pageKinds.entity.test(path) && /^\/[^/]+\/[^/]+\/$/.test(path));
    expect(against((page) => !own(page) || imageOf(page) === `${page.url}share.png`)).toEqual([]);
    expect(images).toHaveLength(site.pages.filter(own).length + 1);
  });

  test('every image is as large as it is said to be, and at most 40 kB', async () => {
    for (const file of images) {
      const bytes = readFileSync(join(build.dir, file));
      expect([file, await sharp(bytes).metadata()]).toMatchObject([file, { format: 'png', ...shareSize }]);
      expect([file, bytes.length <= 40_000]).toEqual([file, true]);
    }
  });

  test('a page is shared by its headline, or by its title and the site’s', () => {
    const shared = (page: BuiltPage): string => metas(page.document, 'og:title').join();
    const title = ({ document }: BuiltPage): string => metas(document, 'og:site_name').join();
    expect(against((page) => pageKinds.story.test(page.path) !== shared(page).includes(title(page)))).toEqual([]);
  });
});
