import { settings } from '../settings.ts';

/** Every address of the site is made here: paths begin with the base the site lives under and end as its files do. */
const at = (path: string): string => settings.base + path;

/** The n-th page of a list; the first has no number. */
const numbered = (path: string, page: number): string => (page === 1 ? path : `${path}${page}/`);

export const urls = {
  timeline: (page = 1): string => at(page === 1 ? '' : `timeline/${page}/`),
  /** Page of the stories numbered from the oldest; `null` is the newest. */
  latest: (page: number | null = null): string => at(page === null ? 'latest/' : `latest/${page}/`),
  story: (id: string): string => at(`stories/${id}/`),
  /** The sentence that begins at an offset of the seed. */
  sentence: (id: string, start: number): string => at(`stories/${id}/#${sentenceAnchor(start)}`),
  clubs: (): string => at('clubs/'),
  club: (id: string, page = 1): string => at(numbered(`clubs/${id}/`, page)),
  sources: (): string => at('sources/'),
  source: (id: string, page = 1): string => at(numbered(`sources/${id}/`, page)),
  method: (): string => at('method/'),
  about: (): string => at('about/'),
  feed: (): string => at('rss.xml'),
  clubFeed: (id: string): string => at(`clubs/${id}/rss.xml`),
  data: (): string => at('timeline.json'),
  evidence: (): string => at('evidence.json'),
  sitemap: (): string => at('sitemap-index.xml'),
} as const;

/** Element id of the sentence that begins at an offset of the seed. */
export const sentenceAnchor = (start: number): string => `s${start}`;

/** The same address with the site's host in front. */
export const absolute = (path: string): string => new URL(path, settings.site).href;

/** A path as it stands below the base, without a leading slash: what a route's parameter holds. */
export const belowBase = (path: string): string => path.slice(settings.base.length);
