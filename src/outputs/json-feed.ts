import { generateJsonFeed } from 'feedsmith';
import { saga } from '../saga/saga.ts';
import { absolute, urls } from '../site/urls.ts';
import type { FeedItem } from './feed-item.ts';
import type { FeedPaths } from './feed-paths.ts';
import { type Feed, feedContents } from './feeds.ts';
import type { OutputForEach } from './output.ts';

/** JSON Feed 1.1 of every feed, bounded as every feed is; what the format has no field for stands in `_saga`. */
export const jsonFeed: OutputForEach<FeedPaths> = {
  path: (paths) => paths.json,
  type: 'application/feed+json',
  contents: (timeline) => feedContents(timeline, (feed) => `${JSON.stringify(written(feed))}\n`),
};

const written = ({ title, description, page, paths, items, earlier }: Feed) =>
  generateJsonFeed({
    title,
    description,
    home_page_url: page,
    feed_url: absolute(urls.output(paths.json)),
    ...(earlier && { next_url: absolute(urls.output(earlier.json)) }),
    language: saga.language,
    items: items.map(item),
  });

const item = (of: FeedItem) => ({
  id: of.id,
  url: of.url,
  title: of.title,
  summary: of.summary,
  // One of the two there must be.
  ...(of.html === '' ? { content_text: of.summary } : { content_html: of.html }),
  ...(of.publisher?.url && { external_url: of.publisher.url }),
  ...(of.author !== null && { authors: [{ name: of.author }] }),
  ...(of.day && { date_published: moment(of.day) }),
  ...(of.added && { date_modified: moment(of.added) }),
  tags: [...of.categories],
  _saga: {
    about: absolute(urls.follow()),
    issued: of.issued,
    ...(of.temporal && { temporal: of.temporal }),
    ...(of.publisher && { publisher: of.publisher.name }),
  },
});

const moment = (day: string): string => `${day}T00:00:00Z`;
