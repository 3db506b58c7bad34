import type { Timeline } from '../../timeline/timeline.ts';
import { teaser } from '../teaser.ts';
import { entityCard } from './entity-card.ts';
import { storiesWithImage } from './own-images.ts';
import { sagaCard } from './saga-card.ts';
import type { PageCard } from './share-card.ts';
import { storyCard } from './story-card.ts';

/** Every image of the site: of the timeline, of each of the newest stories, of each entity that stories name. */
export function shareCards(timeline: Timeline): readonly PageCard[] {
  const drawn = storiesWithImage(timeline);
  return [
    sagaCard(timeline),
    ...timeline.stories.filter((teller) => drawn.has(teller)).map((teller) => storyCard(teaser(teller))),
    ...timeline.entities.map(entityCard),
  ];
}
