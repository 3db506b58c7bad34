import type { DateEstimate } from '../model/date-estimate.ts';
import type { EntityStory, Timeline, TimelineEntity } from '../timeline/timeline.ts';
import { type NamedBeside, namedBeside } from './entity-neighbours.ts';
import { type EntityRelation, entityRelations } from './entity-relations.ts';
import { type WordedDate, wordedDate } from './format-date.ts';
import { entityTug } from './tug/entity-tug.ts';
import type { Tug } from './tug/tug.ts';
import { urls } from './urls.ts';

/** Entities named beside it that its page shows, by eye. */
const neighboursShown = 8;

/** A place where the entity is named, and when. */
export interface MentionLink {
  readonly date: WordedDate;
  readonly path: string;
}

/** What the first page of an entity says of its part in the saga. */
export interface EntityPortrait {
  /** What it is in the saga; empty where the stories merely name it. */
  readonly relations: readonly EntityRelation[];
  /** Of the stories that state their date; where none does, of those whose date is worked out; else null. */
  readonly firstNamed: MentionLink | null;
  readonly lastNamed: MentionLink | null;
  /** Entities that the same sentences name. */
  readonly beside: readonly NamedBeside[];
  readonly tug: Tug | null;
}

export function entityPortrait(timeline: Timeline, indexed: TimelineEntity): EntityPortrait {
  const { entity, stories } = indexed;
  const dated = datedBest(stories);
  return {
    relations: entityRelations(timeline).get(entity.id) ?? [],
    firstNamed: mention(dated.toSorted(byBeginning).at(0), 0),
    lastNamed: mention(dated.at(-1), -1),
    beside: namedBeside(stories, entity.id).slice(0, neighboursShown),
    tug: entityTug(timeline, indexed),
  };
}

function datedBest(stories: readonly EntityStory[]): readonly EntityStory[] {
  const stated = stories.filter(({ teller }) => teller.date.kind === 'stated');
  return stated.length > 0 ? stated : stories.filter(({ teller }) => teller.date.kind === 'inferred');
}

/** By the first day a story can have appeared. */
const byBeginning = ({ teller: { date: a } }: EntityStory, { teller: { date: b } }: EntityStory): number =>
  earliest(a) < earliest(b) ? -1 : earliest(a) > earliest(b) ? 1 : 0;
const earliest = (date: DateEstimate): string => (date.kind === 'unknown' ? '' : (date.range.earliest ?? ''));

function mention(story: EntityStory | undefined, at: 0 | -1): MentionLink | null {
  const sentence = story?.passages.at(at)?.sentence;
  if (!story || !sentence) return null;
  return { date: wordedDate(story.teller.date), path: urls.sentence(story.teller.story.id, sentence.span.start) };
}
