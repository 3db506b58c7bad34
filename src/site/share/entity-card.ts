import { saga } from '../../saga/saga.ts';
import type { TimelineEntity } from '../../timeline/timeline.ts';
import { entityOf, kindOf } from '../entities.ts';
import { capitalised } from '../kind-words.ts';
import { covers } from '../timeline-pages.ts';
import { urls } from '../urls.ts';
import { words } from '../words.ts';
import { cardOf } from './card-of.ts';
import type { PageCard, ShareImage } from './share-card.ts';

/** The image of an entity: for each of its pages. */
export function entityImage(id: string): ShareImage {
  const entity = entityOf(id);
  return { path: urls.image(urls.entity(kindOf(entity), id)), alt: words.share.line([entity.name, saga.title]) };
}

/** The card of an entity: how many stories name it, and of which months. */
export function entityCard({ entity, stories }: TimelineEntity): PageCard {
  const covered = covers(
    stories.map(({ teller }) => ({ kind: 'story', teller })),
    'oldest',
  );
  const card = cardOf({
    head: [saga.title],
    label: capitalised(entity.kind),
    heading: entity.name,
    otherwise: capitalised(entity.kind),
    lines: [[words.share.stories(stories.length), covered]],
    entities: [entity.id],
  });
  return { ...entityImage(entity.id), card };
}
