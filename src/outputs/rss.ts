import { getRssString } from '@astrojs/rss';
import { saga } from '../saga/saga.ts';
import { kindOf } from '../site/entities.ts';
import { type Teaser, teaser } from '../site/teaser.ts';
import { absolute, urls } from '../site/urls.ts';
import type { TimelineStory } from '../timeline/timeline.ts';
import type { Output, OutputFile } from './output.ts';

/** Stories in one feed: the newest, then those without a date as far as there is room. */
const storiesPerFeed = 50;

/** RSS 2.0: one feed of all stories, one for each entity. A story without a date has no pubDate. */
export const rss: Output = ({ stories, entities }) => [
  feed(urls.feed(), saga.title, saga.strapline, urls.timeline(), stories),
  ...entities.map(({ entity, stories: named }) =>
    feed(
      urls.entityFeed(kindOf(entity), entity.id),
      `${saga.title}: ${entity.name}`,
      `Stories that name ${entity.name}`,
      urls.entity(kindOf(entity), entity.id),
      named.map(({ told }) => told),
    ),
  ),
];

function feed(
  path: string,
  title: string,
  description: string,
  page: string,
  stories: readonly TimelineStory[],
): OutputFile {
  const newestFirst = stories.toReversed();
  const isDated = ({ date }: TimelineStory): boolean => date.kind === 'stated';
  const items = [...newestFirst.filter(isDated), ...newestFirst.filter((told) => !isDated(told))]
    .slice(0, storiesPerFeed)
    .map(teaser);
  const body = (): Promise<string> =>
    getRssString({
      title,
      description,
      site: absolute(page),
      trailingSlash: true,
      xmlns: { atom: 'http://www.w3.org/2005/Atom' },
      customData: `<language>${saga.language.toLowerCase()}</language><atom:link href="${absolute(path)}" rel="self" type="application/rss+xml"/>`,
      items: items.map(item),
    });
  return { path, type: 'application/rss+xml', body, shows: { title, description, items } };
}

function item({ headline, path, excerpt, date, entities, alsoNamed }: Teaser) {
  const day = date.datetime?.length === 10 ? new Date(`${date.datetime}T00:00:00Z`) : undefined;
  return {
    title: headline.text,
    link: absolute(path),
    description: (excerpt ?? headline).text,
    categories: [...entities, ...alsoNamed].map(({ name }) => name),
    ...(day ? { pubDate: day } : {}),
  };
}
