import { saga } from '../../saga/saga.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { partsOf } from '../saga-parts.ts';
import { covers } from '../timeline-pages.ts';
import { teams } from '../tug/teams.ts';
import { urls } from '../urls.ts';
import { words } from '../words.ts';
import { cardOf } from './card-of.ts';
import type { PageCard, ShareImage } from './share-card.ts';

/** The image of the timeline, and of every page without one of its own. */
export const sagaImage: ShareImage = {
  path: urls.image(urls.timeline()),
  alt: words.share.line([saga.title, saga.strapline]),
};

/** The card of the whole saga: what it is of, of which months, and who pulls. */
export function sagaCard(timeline: Timeline): PageCard {
  const { left, right } = teams(partsOf(timeline).own.stories);
  const one = ({ ids }: { readonly ids: ReadonlySet<string> }): readonly string[] => (ids.size === 1 ? [...ids] : []);
  const [first, ...rest] = left.flatMap(one);
  const [second, ...others] = right.flatMap(one);
  const covered = covers(
    timeline.stories.map((teller) => ({ kind: 'story', teller })),
    'oldest',
  );
  const card = cardOf({
    head: [words.share.stories(timeline.stories.length), covered],
    label: '',
    heading: saga.title,
    otherwise: saga.subject,
    lines: [[saga.strapline]],
    entities: [first, second, ...others, ...rest].filter((id) => id !== undefined),
  });
  return { ...sagaImage, card };
}
