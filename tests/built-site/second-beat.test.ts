/**
 * The site of a beat that has nothing to do with football. That it is a sound site is held by the tests beside this one,
 * which run over it too; here stands what is its own.
 */
import { expect, test } from 'vitest';
import { plain, secondBeat } from '../helpers/builds.ts';
import { type BuiltPage, readSite } from '../helpers/built-site.ts';
import { elements } from '../helpers/elements.ts';
import { footballWords } from '../helpers/football-words.ts';

const site = readSite(secondBeat);
const { pages } = site;
const football = ({ html }: BuiltPage): readonly string[] => html.match(footballWords) ?? [];

test('no page of it says a word of football', () => {
  const said = pages.flatMap((page) => football(page).map((word) => `${page.path}: ${word}`));
  expect(said).toEqual([]);
});

test('the same look at the first beat finds them, so that it is one', () => {
  const about = readSite(plain).pages.find(({ path }) => path === '/about/') ?? expect.fail('There is no such page.');
  expect(football(about)).toContain('player');
});

test('what it has pages of stands in the menu and has addresses of its own', () => {
  const main = pages
    .filter(({ path }) => path !== '/embed/')
    .map(({ document }) =>
      elements(document, 'nav').flatMap((nav) => elements(nav, 'a').map(({ attribs }) => attribs.href)),
    );
  for (const index of ['/agencies/', '/rockets/']) expect(main.filter((hrefs) => !hrefs.includes(index))).toEqual([]);
  expect(pages.map(({ path }) => path).filter((path) => path.startsWith('/agencies/'))).toEqual([
    '/agencies/esa/',
    '/agencies/',
    '/agencies/isro/',
    '/agencies/jaxa/',
    '/agencies/nasa/',
    '/agencies/roscosmos/',
  ]);
  expect(pages.map(({ path }) => path).filter((path) => path.startsWith('/rockets/'))).toEqual([
    '/rockets/ariane-6/',
    '/rockets/',
  ]);
});

test('where they stand together they are named together', () => {
  const html = (wanted: string) =>
    pages.find(({ path }) => path === wanted)?.html ?? expect.fail('There is no such page.');
  expect(html('/about/').replaceAll(/\s+/g, ' ')).toContain('for each of the 5 agencies and 1 rocket they name');
  expect(html('/stories/japan-offers-a-lander-for-the-lantern-probe-odjyqf/')).toContain('Agencies and rockets');
});

test('in the data each kind has a list of its own', () => {
  const { agencies, rockets, stories, events } = JSON.parse(site.text('timeline.json'));
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  expect([agencies, rockets].map(ids)).toEqual([['esa', 'jaxa', 'nasa', 'isro', 'roscosmos'], ['ariane-6']]);
  expect(ids(stories[0].rockets)).toEqual(['ariane-6']);
  expect(events.some((event: Record<string, string[]>) => event.rockets?.includes('ariane-6'))).toBe(true);
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
