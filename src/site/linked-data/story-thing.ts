import { saga } from '../../saga/saga.ts';
import type { StoryPage } from '../story-page.ts';
import { authorThings } from './author-things.ts';
import { entityThing } from './entity-thing.ts';
import type { Thing } from './thing.ts';

/** An article, with what its file states: a day, an author, a publisher and an address stand only where it gives them. */
export function storyThing({ teaser, published, author, source }: StoryPage): Thing {
  const { headline, entities, alsoNamed } = teaser;
  return {
    '@type': 'NewsArticle',
    headline: headline.text,
    inLanguage: saga.language,
    ...(published !== null && { datePublished: published }),
    ...(author !== null && { author: authorThings(author, source?.name ?? null, saga.beat.outlets) }),
    ...(source && { publisher: { '@type': 'Organization', name: source.name } }),
    ...(source?.url && { url: source.url }),
    ...(entities.length > 0 && { about: entities.map(({ id }) => entityThing(id)) }),
    ...(alsoNamed.length > 0 && { mentions: alsoNamed.map(({ id }) => entityThing(id)) }),
  };
}
