import type { TimelinePerson } from '../timeline/people-index.ts';
import type { NamedStory, Timeline } from '../timeline/timeline.ts';
import { entitiesOfSentences, mostFirst, type NamedBeside } from './entity-neighbours.ts';
import { newestStories, type ShownStory, shownStory } from './entity-story.ts';
import { peopleOf } from './people.ts';
import { citedSources } from './sources.ts';
import { type StoryRun, storyRuns } from './story-runs.ts';
import { urls } from './urls.ts';

/** Stories on one page, so that none is longer than some ten screens of a telephone. */
const storiesOnPage = { fewest: 7, most: 12 } as const;
/** Those worth a page of their own; sentences of each to read. */
const [alone, sentencesShown] = [3, 2];
/** Entities named beside somebody that a page shows, as on an entity’s own. */
const neighboursShown = 8;

export interface PersonPage extends Omit<StoryRun<NamedStory>, 'items'> {
  readonly id: string;
  readonly name: string;
  /** On the first page alone: one story more changes them. */
  readonly counts: {
    readonly storyCount: number;
    readonly mentionCount: number;
    /** Sentences that name the person. */
    readonly sentenceCount: number;
  } | null;
  /** On the first page alone: entities that the same sentences name, and the page of what stories have from the person. */
  readonly first: { readonly beside: readonly NamedBeside[]; readonly asSource: string | null } | null;
  /** Newest first. */
  readonly stories: readonly ShownStory[];
}

/** The pages of everybody the stories name, one after the other, each made when it is asked for. */
export function personPages(timeline: Timeline): readonly (() => PersonPage)[] {
  const cited = new Set(citedSources(timeline).map(({ id }) => id));
  return peopleOf(timeline).flatMap((person) => pagesOf(timeline, person, cited));
}

function pagesOf(
  timeline: Timeline,
  person: TimelinePerson,
  cited: ReadonlySet<string>,
): readonly (() => PersonPage)[] {
  const { id, name, stories } = person;
  const passages = stories.flatMap((story) => story.passages);
  const counts = {
    storyCount: stories.length,
    mentionCount: passages.reduce((sum, { mentions }) => sum + mentions.length, 0),
    sentenceCount: passages.length,
  };
  return storyRuns(newestStories(stories), (begins) => urls.person(id, begins), { size: storiesOnPage, alone }).map(
    ({ items, ...page }) =>
      () => ({
        ...page,
        id,
        name,
        counts: page.isFirst ? counts : null,
        first: page.isFirst
          ? { beside: besideOf(timeline, person), asSource: cited.has(id) ? urls.source(id) : null }
          : null,
        stories: items.map((story) => shownStory(story, sentencesShown)),
      }),
  );
}

/** The entities that the same sentences name, the most often first. */
function besideOf(timeline: Timeline, { stories }: TimelinePerson): readonly NamedBeside[] {
  const named = entitiesOfSentences(timeline);
  const counts = new Map<string, number>();
  for (const { passages } of stories)
    for (const { sentence } of passages)
      for (const entity of named.get(sentence) ?? []) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return mostFirst(counts).slice(0, neighboursShown);
}
