import type { Timeline } from '../../timeline/timeline.ts';
import { teaser } from '../teaser.ts';
import { entityCard } from './entity-card.ts';
import { sagaCard } from './saga-card.ts';
import type { PageCard } from './share-card.ts';
import { storyCard } from './story-card.ts';

/** Every image of the site: of the timeline, of each story, of each entity that stories name. */
export const shareCards = (timeline: Timeline): readonly PageCard[] => [
  sagaCard(timeline),
  ...timeline.stories.map((teller) => storyCard(teaser(teller))),
  ...timeline.entities.map(entityCard),
];
