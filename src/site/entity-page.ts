import type { Entity, EntityKind } from '../model/beat.ts';
import type { Timeline, TimelineEntity } from '../timeline/timeline.ts';
import { type EntityLink, entityLink } from './entity-link.ts';
import { type EntityPortrait, entityPortrait } from './entity-portrait.ts';
import { inIndexOrder } from './entity-rows.ts';
import { newestStories, type ShownStory, shownStory } from './entity-story.ts';
import { storyKey } from './made-from.ts';
import type { PageMaker } from './page-maker.ts';
import type { PeriodIndex } from './period-index.ts';
import { type StoryPlace, storyRuns } from './story-runs.ts';
import { tugKey } from './tug/entity-tug.ts';
import { urls } from './urls.ts';

/** Stories on one page, so that none is longer than some ten screens of a telephone. */
const storiesOnPage = { fewest: 7, most: 11 } as const;
/** Of these the first, on the first page, that are its latest; and their sentences to read, and those of the others. */
const [latestShown, ofLatest, ofOthers] = [3, 1, 2];

export interface EntityPage extends StoryPlace {
  /** Years and months of the stories, and on which page they are; null where one page holds all. */
  readonly index: PeriodIndex | null;
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  /** Values of its details, `Europe`. */
  readonly details: readonly string[];
  readonly colours: Entity['colours'];
  /** On the first page alone: one story more changes them. */
  readonly counts: {
    readonly storyCount: number;
    /** Stories that are about the entity. */
    readonly aboutCount: number;
    /** Sentences that name it, and how often they do together. */
    readonly sentenceCount: number;
    readonly mentionCount: number;
  } | null;
  /** On the first page alone: what it says before the list of stories. */
  readonly first: { readonly portrait: EntityPortrait; readonly latest: readonly ShownStory[] } | null;
  /** Newest first; on the first page those after the latest. */
  readonly stories: readonly ShownStory[];
  /** In the order of its kind’s index; on the first page alone. */
  readonly entityBefore: EntityLink | null;
  readonly entityAfter: EntityLink | null;
}

/** The pages of all of a kind, one after the other: for each its stories, newest first, with the sentences that name it. */
export function entityPages(timeline: Timeline, kind: EntityKind): readonly PageMaker<EntityPage>[] {
  const own = inIndexOrder(timeline, kind);
  const link = (at: number): EntityLink | null => {
    const found = own[at];
    return found ? entityLink(found.entity.id) : null;
  };
  return own.flatMap((indexed, at) => pagesOf(timeline, kind, indexed, [link(at - 1), link(at + 1)]));
}

function pagesOf(
  timeline: Timeline,
  kind: EntityKind,
  indexed: TimelineEntity,
  [entityBefore, entityAfter]: readonly [EntityLink | null, EntityLink | null],
): readonly PageMaker<EntityPage>[] {
  const { entity, stories } = indexed;
  const runs = storyRuns(newestStories(stories), (begins) => urls.entity(kind, entity.id, begins), {
    size: storiesOnPage,
    alone: latestShown,
  });
  return runs.map(({ place, items, index, madeFrom }) => {
    const make = (): EntityPage => {
      const latest = place.isFirst ? items.slice(0, latestShown) : [];
      return {
        ...place,
        index: index(),
        id: entity.id,
        name: entity.name,
        kind,
        details: entity.details.map(([, value]) => value),
        colours: entity.colours,
        counts: place.isFirst ? countsOf(indexed) : null,
        first: place.isFirst
          ? {
              portrait: entityPortrait(timeline, indexed),
              latest: latest.map((story) => shownStory(story, ofLatest)),
            }
          : null,
        stories: items.slice(latest.length).map((story) => shownStory(story, ofOthers)),
        entityBefore: place.isFirst ? entityBefore : null,
        entityAfter: place.isFirst ? entityAfter : null,
      };
    };
    // What the first page says of all stories follows from them, and its picture from that of which it is drawn.
    const ofFirst = (): unknown => [
      madeFrom(),
      stories.map(({ teller }) => storyKey(teller)),
      tugKey(timeline, indexed),
      entityBefore,
      entityAfter,
    ];
    return { path: place.path, make, madeFrom: place.isFirst ? ofFirst : madeFrom };
  });
}

function countsOf({ stories }: TimelineEntity): EntityPage['counts'] {
  const passages = stories.flatMap((story) => story.passages);
  return {
    storyCount: stories.length,
    aboutCount: stories.filter(({ main }) => main).length,
    sentenceCount: passages.length,
    mentionCount: passages.reduce((sum, { mentions }) => sum + mentions.length, 0),
  };
}
