import { describe, expect, test } from 'vitest';
import { plain, secondBeat, subPath } from '../helpers/builds.ts';
import { type BuiltPage, readSite } from '../helpers/built-site.ts';
import { elements, links, metas, words } from '../helpers/elements.ts';

const isMistakePage = ({ path }: BuiltPage): boolean => path === '/404.html';

describe.each([plain, subPath, secondBeat])('every page of $name', (build) => {
  const { pages } = readSite(build);
  /** Paths of the pages for which the claim does not hold. */
  const against = (holds: (page: BuiltPage) => boolean): readonly string[] =>
    pages.filter((page) => !holds(page)).map(({ path }) => path);
  const oneText = (texts: readonly string[]): boolean => texts.length === 1 && texts[0]?.trim() !== '';

  test('says its language', () => {
    expect(against(({ document }) => /^[a-z]{2}/.test(elements(document, 'html')[0]?.attribs.lang ?? ''))).toEqual([]);
  });

  test('has one heading of the first rank, with words in it', () => {
    expect(against(({ document }) => oneText(elements(document, 'h1').map(words)))).toEqual([]);
  });

  test('has one main part', () => {
    expect(against(({ document }) => elements(document, 'main').length === 1)).toEqual([]);
  });

  test('has one title', () => {
    const heads = ({ document }: BuiltPage) => elements(document, 'head').flatMap((head) => elements(head, 'title'));
    expect(against((page) => oneText(heads(page).map(words)))).toEqual([]);
  });

  test('has a title that no other page has', () => {
    const titles = pages.map(({ document }) => elements(document, 'title').map(words).join());
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('has one description', () => {
    expect(against(({ document }) => oneText(metas(document, 'description')))).toEqual([]);
  });

  test('names its one true address, but for the page that stands at every wrong one', () => {
    const canonical = ({ document }: BuiltPage) => links(document, 'canonical').map(({ attribs }) => attribs.href);
    const right = (page: BuiltPage) => (isMistakePage(page) ? '' : page.url);
    expect(against((page) => canonical(page).join() === right(page))).toEqual([]);
  });

  test('tells those who share it its title, description and address', () => {
    const told = ({ document }: BuiltPage) =>
      ['og:title', 'og:description'].every((name) => oneText(metas(document, name)));
    const address = (page: BuiltPage) => isMistakePage(page) || metas(page.document, 'og:url').join() === page.url;
    expect(against((page) => told(page) && address(page))).toEqual([]);
  });
});
