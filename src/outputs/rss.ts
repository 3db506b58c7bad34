import { getRssString } from '@astrojs/rss';
import type { Entity } from '../model/beat.ts';
import { saga } from '../saga/saga.ts';
import { entityOf, kindOf } from '../site/entities.ts';
import { type Teaser, teaser } from '../site/teaser.ts';
import { absolute, belowBase, urls } from '../site/urls.ts';
import type { TimelineStory } from '../timeline/timeline.ts';
import type { Content, Output, OutputForEach } from './output.ts';

/** Stories in one feed: the newest, then those without a date as far as there is room. */
const storiesPerFeed = 50;

const type = 'application/rss+xml';

/** RSS 2.0 of all stories. A story without a date has no pubDate. */
export const rss: Output = {
  path: 'rss.xml',
  type,
  content: ({ stories }) => feed(rss.path, saga.title, saga.strapline, urls.timeline(), stories),
};

/** The same of the stories that name an entity: below its page. */
export const entityRss: OutputForEach<Entity['id']> = {
  path: (id) => `${belowBase(urls.entity(kindOf(entityOf(id)), id))}rss.xml`,
  type,
  contents: ({ entities }) =>
    new Map(
      entities.map(({ entity, stories }) => [
        entity.id,
        feed(
          entityRss.path(entity.id),
          `${saga.title}: ${entity.name}`,
          `Stories that name ${entity.name}`,
          urls.entity(kindOf(entity), entity.id),
          stories.map(({ teller }) => teller),
        ),
      ]),
    ),
};

function feed(
  path: string,
  title: string,
  description: string,
  page: string,
  stories: readonly TimelineStory[],
): Content {
  const newestFirst = stories.toReversed();
  const isDated = ({ date }: TimelineStory): boolean => date.kind === 'stated';
  const items = [...newestFirst.filter(isDated), ...newestFirst.filter((teller) => !isDated(teller))]
    .slice(0, storiesPerFeed)
    .map(teaser);
  const body = (): Promise<string> =>
    getRssString({
      title,
      description,
      site: absolute(page),
      trailingSlash: true,
      xmlns: { atom: 'http://www.w3.org/2005/Atom' },
      customData: `<language>${saga.language.toLowerCase()}</language><atom:link href="${absolute(urls.output(path))}" rel="self" type="${type}"/>`,
      items: items.map(item),
    });
  return { body, madeFrom: { title, description, items } };
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
