import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { output, plain, root, secondBeat, subPath } from '../helpers/builds.ts';
import { type BuiltPage, readSite } from '../helpers/built-site.ts';
import { elements, words } from '../helpers/elements.ts';
import { pageKinds } from '../helpers/page-kinds.ts';

interface Data {
  readonly '@graph': readonly Readonly<Record<string, unknown>>[];
}

/** The blocks of data in a page, as a stranger's parser of HTML and of JSON reads them. */
const blocks = ({ document }: BuiltPage): readonly Data[] =>
  elements(document, 'script')
    .filter(({ attribs }) => attribs.type === 'application/ld+json')
    .map((script) => JSON.parse(words(script)));
const isBare = ({ path }: BuiltPage): boolean => pageKinds.embed.test(path) || pageKinds['not found'].test(path);
const main = (page: BuiltPage) => blocks(page)[0]?.['@graph'][0]?.mainEntity as Record<string, unknown> | undefined;

describe.each([plain, subPath, secondBeat])('in $name', (build) => {
  const site = readSite(build);

  test('every page but those in frames and for wrong addresses says what it is, once, by its own address', () => {
    for (const page of site.pages) {
      const found = blocks(page);
      expect([page.path, found.length]).toEqual([page.path, isBare(page) ? 0 : 1]);
      for (const { '@graph': graph } of found) expect(graph[0]).toMatchObject({ '@type': 'WebPage', url: page.url });
    }
  });

  test('every page but the first gives the way to it, by pages that are there', () => {
    for (const page of site.pages.filter((each) => !isBare(each) && each.path !== '/')) {
      const way = blocks(page)[0]?.['@graph'].find(({ '@type': type }) => type === 'BreadcrumbList');
      const steps = way?.itemListElement as readonly { readonly position: number; readonly item: string }[];
      expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
      expect(steps.at(-1)?.item).toBe(page.url);
      for (const { item } of steps) expect(site.fileAt(item), `${page.path}: ${item}`).not.toBeNull();
    }
  });

  test('a story is an article with the headline that its page shows', () => {
    const stories = site.pages.filter(({ path }) => pageKinds.story.test(path));
    expect(stories.length).toBeGreaterThan(0);
    for (const page of stories)
      expect([main(page)?.['@type'], main(page)?.headline]).toEqual([
        'NewsArticle',
        elements(page.document, 'h1').map(words).join(),
      ]);
  });

  test('an entity is what its beat says it is', () => {
    for (const { path, schemaType } of build.kinds) {
      const pages = site.pages.filter((page) => new RegExp(`^/${path}/[^/]+/$`).test(page.path));
      expect(pages.length).toBeGreaterThan(0);
      for (const page of pages) expect(main(page)).toMatchObject({ '@type': schemaType, url: page.url });
    }
  });

  test('the front page lists what it shows, in its order', () => {
    const front = site.pages.find(({ path }) => path === '/');
    const items = (front && main(front)?.itemListElement) as readonly { readonly url: string }[];
    expect(items.length).toBeGreaterThan(0);
    for (const { url } of items) expect(site.fileAt(url.replace(/#.*/, '')), url).not.toBeNull();
  });
});

test('all of it is of the types that schema.org has, by the types that Google publishes', () => {
  const shapeOf = (value: unknown): unknown =>
    Array.isArray(value)
      ? [...new Set(value.map((each) => JSON.stringify(shapeOf(each))))].toSorted()
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, of]) => [key, key === '@type' ? of : shapeOf(of)]))
        : typeof value;
  const all = [plain, secondBeat].flatMap((build) => readSite(build).pages.flatMap(blocks));
  // One of each shape: the types are large, and the pages many.
  const distinct = [...new Map(all.map((data) => [JSON.stringify(shapeOf(data)), data])).values()];
  expect(distinct.length).toBeGreaterThan(4);
  const faults = (data: readonly unknown[]): readonly string[] => {
    const file = join(output, 'linked-data.ts');
    const lines = data.map((each, index) => `export const d${index}: Graph = ${JSON.stringify(each)};\n`);
    writeFileSync(file, `import type { Graph } from 'schema-dts';\n${lines.join('')}`);
    const options = {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: [],
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      module: ts.ModuleKind.ESNext,
    };
    const program = ts.createProgram([file], { ...options, rootDir: root });
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 500));
  };
  expect(faults(distinct)).toEqual([]);
  // It would find a slip.
  const slip = { '@context': 'https://schema.org', '@graph': [{ '@type': 'NewsArticle', headlin: 'A slip' }] };
  expect(faults([slip])).not.toEqual([]);
}, 180_000);
