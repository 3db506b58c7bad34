import type { EntityKind } from '../model/beat.ts';
import { settings } from '../settings.ts';
import type { Beginning } from './page-runs.ts';
import { searchFolders } from './search/search-folders.ts';
import { sentenceAnchor } from './sentence-anchor.ts';
import type { View } from './timeline-views.ts';

/** Every address of the site is made here: paths begin with the base the site lives under and end as its files do. */
const at = (path: string): string => settings.base + path;

/** The n-th page of a list; the first has no number. */
const numbered = (path: string, page: number): string => (page === 1 ? path : `${path}${page}/`);

const beginning = (begins: Beginning | null): string =>
  begins ? numbered(`${begins.key ?? 'undated'}/`, begins.nth) : '';

export const urls = {
  timeline: (): string => at(''),
  /** A page of a view of the timeline, by what it begins with; null for the one that a reader comes to first. */
  view: ({ shown, order }: View, begins: Beginning | null = null): string => {
    const folders = [shown === 'everything' ? '' : shown, order === 'newest' ? 'latest' : ''].filter(Boolean);
    if (folders.length === 0) folders.push('timeline');
    return at(folders.map((folder) => `${folder}/`).join('') + beginning(begins));
  },
  story: (id: string): string => at(`stories/${id}/`),
  /** The sentence that begins at an offset of the seed. */
  sentence: (id: string, start: number): string => at(`stories/${id}/#${sentenceAnchor(start)}`),
  entities: ({ path }: EntityKind): string => at(`${path}/`),
  entity: ({ path }: EntityKind, id: string, begins: Beginning | null = null): string =>
    at(`${path}/${id}/${beginning(begins)}`),
  /** All that stories say an entity is to the saga's subject, `wants`. */
  relation: ({ path }: EntityKind, id: string, relation: string, page = 1): string =>
    at(numbered(`${path}/${id}/${relation}/`, page)),
  /** The list of everybody named, and the page of one of them. */
  people: (page = 1): string => at(numbered('people/', page)),
  person: (id: string, begins: Beginning | null = null): string => at(`people/${id}/${beginning(begins)}`),
  sources: (): string => at('sources/'),
  source: (id: string, page = 1): string => at(numbered(`sources/${id}/`, page)),
  archive: (): string => at('archive/'),
  archiveYear: (year: string): string => at(`archive/${year}/`),
  /** The stories of a month, `2025-01`, of a year of which no month is known, `2024`, or without a date, `null`. */
  archivePeriod: (key: string | null, page = 1): string => {
    const [year = '', month = 'year'] = key?.split('-') ?? [];
    return at(numbered(key === null ? 'archive/undated/' : `archive/${year}/${month}/`, page));
  },
  search: (): string => at('search/'),
  /** The folder in which the search page finds its index. */
  searchIndex: (): string => at(searchFolders.index),
  /** Where that of older stories is, if they have one of their own. */
  olderIndex: (): string => at(searchFolders.older),
  method: (): string => at('method/'),
  about: (): string => at('about/'),
  follow: (): string => at('follow/'),
  data: (): string => at('data/'),
  embed: (): string => at('embed/'),
  /** A feed or an export, by the path that it has of its own. */
  output: (path: string): string => at(path),
  sitemap: (): string => at('sitemap-index.xml'),
  /** The image that stands beside a link to the page of that path. */
  image: (page: string): string => `${page}share.png`,
  icon: (name: string): string => at(name),
} as const;

/** What stands in front of every path of the site: `https://saga.example`. */
export const siteOrigin: string = settings.site;

/** The site's host, for readers. */
export const siteHost: string = new URL(settings.site).host;

/** The same address with the site's host in front. */
export const absolute = (path: string): string => new URL(path, settings.site).href;

/** A path as it stands below the base, without a leading slash: what a route's parameter holds. */
export const belowBase = (path: string): string => path.slice(settings.base.length);

/** The folders of a page's path, below the base. */
export const foldersOf = (path: string): readonly string[] => belowBase(path).split('/').filter(Boolean);

/** Element id of a story's entry on the timeline; an event's is its own. */
export const storyAnchor = (id: string): string => `s-${id}`;

/** Element id of the index of all years and months of a list. */
export const indexAnchor = 'periods';

/** Element id of the section of a month, `2025-01`, or of a year; `null` stands for what has no date. */
export const periodAnchor = (key: string | null): string => `m-${key ?? 'undated'}`;
