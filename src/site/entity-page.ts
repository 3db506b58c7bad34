import type { Entity, EntityKind } from '../model/beat.ts';
import type { EntityStory, Timeline, TimelineEntity } from '../timeline/timeline.ts';
import { type EntityLink, entityLink } from './entity-link.ts';
import { type EntityPortrait, entityPortrait } from './entity-portrait.ts';
import { inIndexOrder } from './entity-rows.ts';
import { newestStories, type ShownStory, shownStory } from './entity-story.ts';
import { type NewestRun, newestRuns } from './newest-runs.ts';
import { type PeriodIndex, periodIndex } from './period-index.ts';
import { covers, type PageLink } from './timeline-pages.ts';
import { urls } from './urls.ts';
import { words } from './words.ts';

/** Stories on one page, so that none is longer than some ten screens of a telephone. */
const storiesPerPage = 10;
/** Of these the first, on the first page, that are its latest; and their sentences to read, and those of the others. */
const [latestShown, ofLatest, ofOthers] = [3, 1, 2];

export interface EntityPage {
  readonly path: string;
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  /** Values of its details, `Europe`. */
  readonly details: readonly string[];
  readonly colours: Entity['colours'];
  readonly storyCount: number;
  /** Stories that are about the entity. */
  readonly aboutCount: number;
  /** Sentences that name it, and how often they do together. */
  readonly sentenceCount: number;
  readonly mentionCount: number;
  /** On the first page alone: what it says before the list of stories. */
  readonly first: { readonly portrait: EntityPortrait; readonly latest: readonly ShownStory[] } | null;
  /** Newest first; on the first page those after the latest. */
  readonly stories: readonly ShownStory[];
  /** The number in its address. */
  readonly number: number;
  /** Of the months or years its stories are from, `March 2024 to January 2025`; unlike those of its other pages. */
  readonly covers: string;
  /** Towards the newest, and towards the oldest. */
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
  /** Its first page and its last, where they are not beside this one. */
  readonly newest: PageLink | null;
  readonly oldest: PageLink | null;
  /** Every year and month of its stories, and on which page they are; null where one page holds all. */
  readonly index: PeriodIndex | null;
  /** In the order of its kind’s index. */
  readonly entityBefore: EntityLink | null;
  readonly entityAfter: EntityLink | null;
}

/** The pages of all of a kind, one after the other: for each its stories, newest first, with the sentences that name it. */
export function entityPages(timeline: Timeline, kind: EntityKind): readonly EntityPage[] {
  const own = inIndexOrder(timeline, kind);
  const link = (at: number): EntityLink | null => {
    const found = own[at];
    return found ? entityLink(found.entity.id) : null;
  };
  return own.flatMap((indexed, at) =>
    pagesOf(timeline, kind, indexed).map((page) => ({
      ...page,
      entityBefore: link(at - 1),
      entityAfter: link(at + 1),
    })),
  );
}

function pagesOf(
  timeline: Timeline,
  kind: EntityKind,
  indexed: TimelineEntity,
): readonly Omit<EntityPage, 'entityBefore' | 'entityAfter'>[] {
  const { entity, stories } = indexed;
  const passages = stories.flatMap((story) => story.passages);
  const runs = newestRuns(newestStories(stories), storiesPerPage, latestShown);
  const covered = coversOf(runs);
  const path = (number: number): string => urls.entity(kind, entity.id, number);
  const listed = runs.map(({ items, number }) => ({
    entries: items.map(({ teller }) => ({ kind: 'story', teller }) as const),
    path: path(number),
  }));
  const link = (at: number): PageLink | null =>
    runs[at] ? { path: path(runs[at].number), covers: covered[at] ?? '' } : null;
  const indexAt = periodIndex(listed, 'newest', false);
  const counts = {
    storyCount: stories.length,
    aboutCount: stories.filter(({ main }) => main).length,
    sentenceCount: passages.length,
    mentionCount: passages.reduce((sum, { mentions }) => sum + mentions.length, 0),
  };
  return runs.map(({ items, number }, at) => {
    const latest = number === 1 ? items.slice(0, latestShown) : [];
    return {
      path: path(number),
      id: entity.id,
      name: entity.name,
      kind,
      details: entity.details.map(([, value]) => value),
      colours: entity.colours,
      ...counts,
      first:
        number === 1
          ? {
              portrait: entityPortrait(timeline, indexed),
              latest: latest.map((story) => shownStory(story, ofLatest)),
            }
          : null,
      stories: items.slice(latest.length).map((story) => shownStory(story, ofOthers)),
      number,
      covers: covered[at] ?? '',
      previous: link(at - 1),
      next: link(at + 1),
      newest: at > 1 ? link(0) : null,
      oldest: at < runs.length - 2 ? link(runs.length - 1) : null,
      index: runs.length > 1 ? indexAt(path(number)) : null,
    };
  });
}

/** What each run covers; of several that cover the same, the part, counted from the oldest as their addresses are. */
function coversOf(runs: readonly NewestRun<EntityStory>[]): readonly string[] {
  const plain = runs.map(({ items }) =>
    covers(
      items.map(({ teller }) => ({ kind: 'story', teller })),
      'newest',
    ),
  );
  // Places, the oldest first, by what is covered there.
  const places = Map.groupBy(plain.keys().toArray().toReversed(), (at) => plain[at]);
  return plain.map((one, at) => {
    const same = places.get(one) ?? [];
    return same.length > 1 ? words.entity.part(one, same.indexOf(at) + 1) : one;
  });
}
