import { saga } from '../../saga/saga.ts';
import { capitalised } from '../kind-words.ts';
import type { Teaser } from '../teaser.ts';
import { urls } from '../urls.ts';
import { words } from '../words.ts';
import { altOf, cardOf } from './card-of.ts';
import type { PageCard } from './share-card.ts';

/** The card of a story: its headline, who published it when, and whom it is about. */
export function storyCard({ path, headline, date, publisher, entities }: Teaser): PageCard {
  const card = cardOf({
    head: [saga.title],
    label: '',
    heading: headline.text,
    otherwise: words.share.story,
    lines: [[publisher ?? '', capitalised(date.text)]],
    entities: entities.map(({ id }) => id),
  });
  return { path: urls.image(path), alt: altOf(card), card };
}
