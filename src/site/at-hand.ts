import type { Loader } from 'astro/loaders';
import type { Story } from '../model/story.ts';
import type { StoryKey } from '../model/story-entry.ts';
import type { Timeline, ToldStory } from '../timeline/timeline.ts';
import type { RecordMaker } from './search/search-records.ts';

/** Numbers that one build finds for the next. */
export interface KeptNumbers {
  /** The number that is found from something, found anew where no build of the same code has found it. */
  readonly of: (from: string, find: () => number) => number;
}

/** JSON Schemas, as plain data, by where they are published. */
export type Schemas = Readonly<Record<string, object>>;

/** What the process that builds or serves the site holds ready for its collections and pages. */
export interface AtHand {
  readonly loaders: { readonly stories: Loader; readonly desk: Loader };
  /** The stories that the collection was last given, by id. */
  readonly stories: () => ReadonlyMap<string, Story>;
  /** The digest of what was last read of a story; undefined of one that is not there. */
  readonly readingOf: (id: string) => string | undefined;
  /**
   * Finds what an earlier build or another thread has found in a story by the rules as they are; null where none has.
   * Made anew where rules may be others.
   */
  readonly found: () => (story: Story) => ToldStory | null;
  /** The same, understood, in their order: those an earlier build understood as it left them. */
  readonly understood: () => readonly ToldStory[];
  /** Takes what the search index is made from; none where no index is made. */
  readonly search?: (records: readonly RecordMaker[]) => void;
  /** The schemas of the files of data, as the pages' program publishes them. */
  readonly schemas?: () => Schemas;
  /** None where nothing is kept. */
  readonly numbers?: KeptNumbers;
  /** The last timelines of dev, the newest first. */
  readonly madeInDev?: readonly MadeInDev[];
  /** Makes the timeline of these entries of the collection in dev, as the pages will ask for it. */
  readonly makeInDev?: (entries: readonly StoryKey[]) => void;
}

export interface MadeInDev {
  /** What made it: something else of the same name when Astro has loaded a rule or the saga again. */
  readonly by: Readonly<Record<'understandStory' | 'saga' | 'timelineOf', unknown>>;
  /** What its stories were read from. */
  readonly from: string;
  readonly timeline: Timeline;
  /** What was found in them, by the digests of the readings. */
  readonly stories: ReadonlyMap<string, ToldStory>;
}

/**
 * Astro loads our modules a second time for the collections and a third for the pages, and no variable of one is another's.
 * What they share hangs on what they have in common.
 */
const shared = globalThis as { [place]?: Partial<AtHand> };
const place: unique symbol = Symbol.for('saga.at-hand') as typeof place;

export function putAtHand(things: Partial<AtHand>): void {
  shared[place] = { ...shared[place], ...things };
}

/** @throws Error where nothing was put at hand: the configuration lacks the integration that does. */
export function atHand(): AtHand {
  const things = shared[place];
  if (!isWhole(things))
    throw new Error('Nothing is at hand for the collections. Is `readStories` among the integrations?');
  return things;
}

/** Makes the timeline before Astro asks for it, by the rules of the last page. One that breaks on it says so where a page asks. */
export function timelineAhead(entries: readonly StoryKey[]): void {
  try {
    shared[place]?.makeInDev?.(entries);
  } catch {}
}

/** What dev made last, by whatever functions. */
export const madeInDev = (): readonly MadeInDev[] => shared[place]?.madeInDev ?? [];

/** @throws Error where the pages were not asked for their paths yet */
export function publishedSchemas(): Schemas {
  const schemas = shared[place]?.schemas;
  if (!schemas) throw new Error('No page has said yet which schemas it publishes.');
  return schemas();
}

/** Those at hand, whatever else is. */
export const keptNumbers = (): KeptNumbers | null => shared[place]?.numbers ?? null;

const isWhole = (things: Partial<AtHand> | undefined): things is AtHand => things?.loaders !== undefined;
