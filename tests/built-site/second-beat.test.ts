/**
 * The site of a beat that has nothing to do with football. That it is a sound site is held by the tests beside this one,
 * which run over it too; here stands what is its own.
 */
import { expect, test } from 'vitest';
import { plain, secondBeat } from '../helpers/builds.ts';
import { type BuiltPage, readSite } from '../helpers/built-site.ts';
import { elements } from '../helpers/elements.ts';
import { footballWords } from '../helpers/football-words.ts';

const { pages } = readSite(secondBeat);
const football = ({ html }: BuiltPage): readonly string[] => html.match(footballWords) ?? [];

test('no page of it says a word of football', () => {
  // The method page lists every rule of dating, and those are football's for as long as no beat brings its own.
  const said = pages
    .filter(({ path }) => path !== '/method/')
    .flatMap((page) => football(page).map((word) => `${page.path}: ${word}`));
  expect(said).toEqual([]);
});

test('the same look at the first beat finds them, so that it is one', () => {
  const about = readSite(plain).pages.find(({ path }) => path === '/about/') ?? expect.fail('There is no such page.');
  expect(football(about)).toContain('player');
});

test('what it has pages of stands in the menu and has addresses of its own', () => {
  const main = pages.map(({ document }) =>
    elements(document, 'nav').flatMap((nav) => elements(nav, 'a').map(({ attribs }) => attribs.href)),
  );
  expect(main.filter((hrefs) => !hrefs.includes('/agencies/'))).toEqual([]);
  expect(pages.map(({ path }) => path).filter((path) => path.startsWith('/agencies/'))).toEqual([
    '/agencies/esa/',
    '/agencies/',
    '/agencies/isro/',
    '/agencies/jaxa/',
    '/agencies/nasa/',
    '/agencies/roscosmos/',
  ]);
});

test('one without colours has a page without a band of them', () => {
  const bands = (name: string) => {
    const page = pages.find(({ path }) => path === `/agencies/${name}/`) ?? expect.fail(`${name} has no page.`);
    return elements(page.document, 'main').flatMap((main) =>
      elements(main, 'header').flatMap((h) => elements(h, 'svg')),
    );
  };
  expect(['nasa', 'roscosmos'].map((name) => bands(name).length)).toEqual([1, 0]);
});
