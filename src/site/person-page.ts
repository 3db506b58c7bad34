import type { TimelinePerson } from '../timeline/people-index.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { type NamedBeside, namedBeside } from './entity-neighbours.ts';
import { newestStories, type ShownStory, shownStory } from './entity-story.ts';
import { storyKey } from './made-from.ts';
import type { PageMaker } from './page-maker.ts';
import { peopleOf } from './people.ts';
import type { PeriodIndex } from './period-index.ts';
import { citedSources } from './sources.ts';
import { type StoryPlace, storyRuns } from './story-runs.ts';
import { urls } from './urls.ts';

/** Stories on one page, so that none is longer than some ten screens of a telephone. */
const storiesOnPage = { fewest: 7, most: 12 } as const;
/** Those worth a page of their own; sentences of each to read. */
const [alone, sentencesShown] = [3, 2];
/** Entities named beside somebody that a page shows, as on an entity’s own. */
const neighboursShown = 8;

export interface PersonPage extends StoryPlace {
  /** Years and months of the stories, and on which page they are; null where one page holds all. */
  readonly index: PeriodIndex | null;
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

/** The pages of everybody the stories name, one after the other. */
export function personPages(timeline: Timeline): readonly PageMaker<PersonPage>[] {
  const cited = new Set(citedSources(timeline).map(({ id }) => id));
  return peopleOf(timeline).flatMap((person) => pagesOf(person, cited));
}

function pagesOf(person: TimelinePerson, cited: ReadonlySet<string>): readonly PageMaker<PersonPage>[] {
  const { id, name, stories } = person;
  const runs = storyRuns(newestStories(stories), (begins) => urls.person(id, begins), { size: storiesOnPage, alone });
  return runs.map(({ place, items, index, madeFrom }) => {
    const make = (): PersonPage => ({
      ...place,
      index: index(),
      id,
      name,
      counts: place.isFirst ? countsOf(person) : null,
      first: place.isFirst
        ? {
            beside: namedBeside(stories, null).slice(0, neighboursShown),
            asSource: cited.has(id) ? urls.source(id) : null,
          }
        : null,
      stories: items.map((story) => shownStory(story, sentencesShown)),
    });
    // A name is as another story has it; what the first page says of all stories follows from them.
    const ofFirst = (): unknown => [
      name,
      madeFrom(),
      stories.map(({ teller }) => storyKey(teller)),
      cited.has(id) && urls.source(id),
    ];
    return { path: place.path, make, madeFrom: place.isFirst ? ofFirst : () => [name, madeFrom()] };
  });
}

function countsOf({ stories }: TimelinePerson): PersonPage['counts'] {
  const passages = stories.flatMap((story) => story.passages);
  return {
    storyCount: stories.length,
    mentionCount: passages.reduce((sum, { mentions }) => sum + mentions.length, 0),
    sentenceCount: passages.length,
  };
}
