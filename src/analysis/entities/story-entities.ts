import type { Beat } from '../../model/beat.ts';
import type { EntityMention } from '../../model/mention.ts';
import { type ReadStory, sentencesOf } from '../../model/read-story.ts';
import type { NonEmpty } from '../../model/text.ts';
import type { Analyser } from '../analyser.ts';
import { type Figure, figure } from './figure.ts';
import { isCollection } from './is-collection.ts';
import { weights } from './weights.ts';

/** An entity in one story. */
export interface StoryEntity {
  readonly entity: string;
  /** Whether the story is about the entity, not merely names it. */
  readonly main: boolean;
  /** In the order of the text. */
  readonly mentions: NonEmpty<EntityMention>;
}

/** Share of the heaviest entity's weight from which another one is a main entity too. */
const mainShare = 0.35;

/**
 * The entities a story names, what stands around it on its page aside, the heaviest of its main part first. Main are those it says much of, and the one to which
 * whom it is about belongs; a collection of short news has none.
 */
export const storyEntities: Analyser<StoryEntity> = (story, beat) => {
  const byEntity = new Map<string, [EntityMention, ...EntityMention[]]>();
  const told = sentencesOf(story).filter(({ section }) => section !== 'boilerplate');
  for (const mention of told.flatMap(({ entities }) => entities)) {
    const known = byEntity.get(mention.entity);
    if (known) known.push(mention);
    else byEntity.set(mention.entity, [mention]);
  }
  const about = figure(story);
  const weight = weights(story, about, beat);
  const own = isCollection(story) ? null : belongings(story, about, beat);
  const counted = [...byEntity].map(([entity, mentions]) => ({
    entity,
    mentions,
    ...(weight.get(entity) ?? { weight: 0, party: false }),
  }));
  const most = Math.max(0, ...counted.map(({ weight }) => weight));
  return counted
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ entity, mentions, weight, party }) => ({
      entity,
      mentions,
      main: own !== null && (party || own.has(entity) || (weight >= 2 && weight >= mainShare * most)),
    }));
};

/** The entities to which whom a story is about belongs, by what it says itself and by what is known of its days. */
function belongings(story: ReadStory, about: Figure | null, beat: Beat): ReadonlySet<string> {
  const { date } = story.story;
  if (!about) return new Set();
  const said = beat
    .readRelations({ ...story, subject: about.name }, beat)
    .flatMap(({ kind, entity }) => (beat.relations[kind]?.belongs ? [entity] : []));
  const known = date.kind === 'stated' ? beat.belongedTo(about.id, date.range, beat) : [];
  const inMain = new Set(story.mainEntities);
  return new Set([...said, ...known.filter((entity) => inMain.has(entity))]);
}
