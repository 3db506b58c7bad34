import type { Entity, EntityKind } from '../model/beat.ts';
import type { EntityStory, Timeline, TimelineEntity } from '../timeline/timeline.ts';
import { type EntityLink, entityLink } from './entity-link.ts';
import { type EntityPortrait, entityPortrait } from './entity-portrait.ts';
import { inIndexOrder } from './entity-rows.ts';
import { newestStories, type ShownStory, shownStory } from './entity-story.ts';
import { type StoryRun, storyRuns } from './story-runs.ts';
import { urls } from './urls.ts';

/** Stories on one page, so that none is longer than some ten screens of a telephone. */
const storiesOnPage = { fewest: 7, most: 12 } as const;
/** Of these the first, on the first page, that are its latest; and their sentences to read, and those of the others. */
const [latestShown, ofLatest, ofOthers] = [3, 1, 2];

export interface EntityPage extends Omit<StoryRun<EntityStory>, 'items'> {
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

/**
 * The pages of all of a kind, one after the other, each made when it is asked for: for each its stories, newest first, with the sentences
 * that name it.
 */
export function entityPages(timeline: Timeline, kind: EntityKind): readonly (() => EntityPage)[] {
  const own = inIndexOrder(timeline, kind);
  const link = (at: number): EntityLink | null => {
    const found = own[at];
    return found ? entityLink(found.entity.id) : null;
  };
  return own.flatMap((indexed, at) =>
    pagesOf(timeline, kind, indexed).map((make) => () => {
      const page = make();
      const { isFirst } = page;
      return { ...page, entityBefore: isFirst ? link(at - 1) : null, entityAfter: isFirst ? link(at + 1) : null };
    }),
  );
}

function pagesOf(
  timeline: Timeline,
  kind: EntityKind,
  indexed: TimelineEntity,
): readonly (() => Omit<EntityPage, 'entityBefore' | 'entityAfter'>)[] {
  const { entity, stories } = indexed;
  const passages = stories.flatMap((story) => story.passages);
  const runs = storyRuns(newestStories(stories), (begins) => urls.entity(kind, entity.id, begins), {
    size: storiesOnPage,
    alone: latestShown,
  });
  const counts = {
    storyCount: stories.length,
    aboutCount: stories.filter(({ main }) => main).length,
    sentenceCount: passages.length,
    mentionCount: passages.reduce((sum, { mentions }) => sum + mentions.length, 0),
  };
  return runs.map(({ items, ...page }) => () => {
    const latest = page.isFirst ? items.slice(0, latestShown) : [];
    return {
      ...page,
      id: entity.id,
      name: entity.name,
      kind,
      details: entity.details.map(([, value]) => value),
      colours: entity.colours,
      counts: page.isFirst ? counts : null,
      first: page.isFirst
        ? {
            portrait: entityPortrait(timeline, indexed),
            latest: latest.map((story) => shownStory(story, ofLatest)),
          }
        : null,
      stories: items.slice(latest.length).map((story) => shownStory(story, ofOthers)),
    };
  });
}
