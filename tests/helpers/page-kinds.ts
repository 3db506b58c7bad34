import { kinds } from '../../src/beats/football/kinds.ts';
import { spaceflight } from '../fixtures/second-beat/beat.ts';
import type { BuiltPage } from './built-site.ts';

/** Where the beats under test have the pages of their entities. */
const paths = [...kinds, ...spaceflight.kinds].map(({ path }) => path).join('|');

/** The month, the year or the day with which a page of a list begins, and its number among those that begin there. */
const period = String.raw`((\d{4}(-\d\d){0,2}|undated)/(\d+/)?)?`;

/** Every kind of page that the site has, by the shape of its path less the base. A new kind of page is a new line. */
export const pageKinds = {
  timeline: new RegExp(`^/(timeline/${period})?$`),
  latest: new RegExp(`^/latest/${period}$`),
  view: new RegExp(`^/(published|happened|reported|expected|others)/(latest/)?${period}$`),
  story: /^\/stories\/[^/]+\/$/,
  entities: new RegExp(`^/(${paths})/$`),
  entity: new RegExp(`^/(${paths})/[^/]+/${period}$`),
  relation: new RegExp(`^/(${paths})/[^/]+/(?!undated/)[a-z-]+/(\\d+/)?$`),
  people: /^\/people\/(\d+\/)?$/,
  person: new RegExp(`^/people/(?!\\d+/$)[^/]+/${period}$`),
  archive: /^\/archive\/$/,
  'archive of a year': /^\/archive\/\d+\/$/,
  'archive of a month': /^\/archive\/(\d+\/(\d\d|year)|undated)\/(\d+\/)?$/,
  search: /^\/search\/$/,
  sources: /^\/sources\/$/,
  source: /^\/sources\/[^/]+\/(\d+\/)?$/,
  method: /^\/method\/$/,
  about: /^\/about\/$/,
  follow: /^\/follow\/$/,
  data: /^\/data\/$/,
  embed: /^\/embed\/$/,
  'not found': /^\/404\.html$/,
} as const;

export type PageKind = keyof typeof pageKinds;

export const kindNames = Object.keys(pageKinds) as readonly PageKind[];

/** The largest page of a kind: what can go wrong on such a page is likeliest there. @throws Error when there is none. */
export function largestOfKind(pages: readonly BuiltPage[], kind: PageKind): BuiltPage {
  const [largest] = pages
    .filter(({ path }) => pageKinds[kind].test(path))
    .toSorted((a, b) => b.html.length - a.html.length);
  if (!largest) throw new Error(`The build has no page of the kind "${kind}" (${pageKinds[kind]}).`);
  return largest;
}
