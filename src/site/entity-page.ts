import type { Entity, EntityKind } from '../model/beat.ts';
import type { DateEstimate } from '../model/date-estimate.ts';
import type { Span } from '../model/text.ts';
import { chunks } from '../timeline/chunks.ts';
import type { EntityStory, Timeline, TimelineEntity, TimelineEvent } from '../timeline/timeline.ts';
import { kindOf } from './entities.ts';
import { type EntityLink, entityLink } from './entity-link.ts';
import { entityNeighbours, type NamedBeside } from './entity-neighbours.ts';
import { type EntityRelation, entityRelations } from './entity-relations.ts';
import { type WordedDate, wordedDate } from './format-date.ts';
import { entityGlance, type Glance } from './glance/glance.ts';
import { type Lifted, lift } from './lifted.ts';
import { markedText, type Run } from './marked-text.ts';
import { perTimeline } from './per-timeline.ts';
import { type Teaser, teaser } from './teaser.ts';
import type { PageLink } from './timeline-pages.ts';
import { storyAnchor, urls } from './urls.ts';

/** Stories on one page of an entity: chosen, not measured. */
const storiesPerPage = 50;
/** Entities named beside it that its page shows, by eye. */
const neighboursShown = 8;

/** A sentence that names the entity, cut at its mentions. */
export interface ShownPassage {
  readonly path: string;
  readonly sentence: Lifted;
  readonly runs: readonly Run<Span>[];
  /** Whether it stands outside the story itself, in a roundup or a link. */
  readonly aside: boolean;
}

/** A place where the entity is named, and when. */
export interface MentionLink {
  readonly date: WordedDate;
  readonly path: string;
}

/** What the first page of an entity says of it before its stories. */
export interface EntityPortrait {
  /** What it is in the saga; empty where the stories merely name it. */
  readonly relations: readonly EntityRelation[];
  /** Null where no story that names it has a date. */
  readonly firstNamed: MentionLink | null;
  readonly lastNamed: MentionLink | null;
  /** Entities that the same sentences name. */
  readonly beside: readonly NamedBeside[];
  readonly glance: Glance | null;
}

export interface EntityPage {
  readonly path: string;
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  /** Values of its details, `Europe`. */
  readonly details: readonly string[];
  readonly colours: Entity['colours'];
  readonly storyCount: number;
  readonly sentenceCount: number;
  /** Whether any story is about the entity. */
  readonly isMain: boolean;
  /** On the first page alone. */
  readonly portrait: EntityPortrait | null;
  readonly stories: readonly { readonly teaser: Teaser; readonly passages: readonly ShownPassage[] }[];
  readonly page: number;
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
  /** In the order of its kind’s index. */
  readonly entityBefore: EntityLink | null;
  readonly entityAfter: EntityLink | null;
}

/** The pages of all of a kind, one after the other: for each its stories in timeline order, with the sentences that name it. */
export function entityPages(timeline: Timeline, kind: EntityKind): readonly EntityPage[] {
  const own = timeline.entities.filter(({ entity }) => entity.kind === kind.one);
  const link = (at: number): EntityLink | null => {
    const found = own[at];
    return found ? entityLink(found.entity.id) : null;
  };
  return own.flatMap((indexed, at) => pagesOf(timeline, kind, indexed, link(at - 1), link(at + 1)));
}

function pagesOf(
  timeline: Timeline,
  kind: EntityKind,
  indexed: TimelineEntity,
  entityBefore: EntityLink | null,
  entityAfter: EntityLink | null,
): readonly EntityPage[] {
  const { entity, stories } = indexed;
  const runs = chunks(stories, storiesPerPage);
  const link = (at: number): PageLink | null =>
    runs[at] ? { path: urls.entity(kind, entity.id, at + 1), covers: `page ${at + 1} of ${runs.length}` } : null;
  return runs.map((run, at) => ({
    path: urls.entity(kind, entity.id, at + 1),
    id: entity.id,
    name: entity.name,
    kind,
    details: entity.details.map(([, value]) => value),
    colours: entity.colours,
    storyCount: stories.length,
    sentenceCount: stories.reduce((sum, { passages }) => sum + passages.length, 0),
    isMain: stories.some(({ main }) => main),
    portrait: at === 0 ? portrait(timeline, indexed) : null,
    stories: run.map(shownStory),
    page: at + 1,
    previous: link(at - 1),
    next: link(at + 1),
    entityBefore,
    entityAfter,
  }));
}

const shownStory = ({ teller, passages }: EntityStory): EntityPage['stories'][number] => ({
  teaser: teaser(teller),
  passages: passages.map(({ sentence, mentions }) => ({
    path: urls.sentence(teller.story.id, sentence.span.start),
    sentence: lift(teller.story, sentence.span),
    runs: markedText(teller.story, sentence.span, mentions),
    aside: sentence.section !== 'main',
  })),
});

const eventsOfEntities = perTimeline(({ events }) => {
  const found = new Map<string, TimelineEvent[]>();
  for (const event of events)
    for (const entity of event.entities) {
      const list = found.get(entity);
      if (list) list.push(event);
      else found.set(entity, [event]);
    }
  return found;
});

function portrait(timeline: Timeline, { entity, stories }: TimelineEntity): EntityPortrait {
  const kind = kindOf(entity);
  const addresses = stories.map(({ teller }, at): readonly [string, string] => {
    const anchor = storyAnchor(teller.story.id);
    return [anchor, `${urls.entity(kind, entity.id, Math.floor(at / storiesPerPage) + 1)}#${anchor}`];
  });
  const dated = stories.filter(({ teller }) => teller.date.kind !== 'unknown');
  return {
    relations: entityRelations(timeline).get(entity.id) ?? [],
    firstNamed: mention(dated.toSorted(byBeginning).at(0), 0),
    lastNamed: mention(dated.at(-1), -1),
    beside: (entityNeighbours(timeline).get(entity.id) ?? []).slice(0, neighboursShown),
    glance: entityGlance(
      timeline,
      entity.id,
      stories.map(({ teller }) => teller),
      new Map(addresses),
      eventsOfEntities(timeline).get(entity.id) ?? [],
    ),
  };
}

/** By the first day a story can have appeared. */
const byBeginning = ({ teller: { date: a } }: EntityStory, { teller: { date: b } }: EntityStory): number =>
  earliest(a) < earliest(b) ? -1 : 1;
const earliest = (date: DateEstimate): string => (date.kind === 'unknown' ? '' : (date.range.earliest ?? ''));

function mention(story: EntityStory | undefined, at: 0 | -1): MentionLink | null {
  const sentence = story?.passages.at(at)?.sentence;
  if (!story || !sentence) return null;
  return { date: wordedDate(story.teller.date), path: urls.sentence(story.teller.story.id, sentence.span.start) };
}
