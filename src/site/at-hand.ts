import type { Loader } from 'astro/loaders';
import type { Story } from '../model/story.ts';
import type { ToldStory } from '../timeline/timeline.ts';
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
  /** The same, understood, in their order: those an earlier build understood as it left them. */
  readonly understood: () => readonly ToldStory[];
  /** Takes what the search index is made from; none where no index is made. */
  readonly search?: (records: readonly RecordMaker[]) => void;
  /** The schemas of the files of data, as the pages' program publishes them. */
  readonly schemas?: () => Schemas;
  /** None where nothing is kept. */
  readonly numbers?: KeptNumbers;
  /** What was found in dev, by the digest of the reading. */
  readonly foundInDev?: FoundInDev;
}

/** Stories as they were understood by one function, which is another one when Astro has loaded a rule again. */
export interface FoundInDev {
  readonly by: unknown;
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

/** Nothing where nothing was found by that function. */
export function foundInDev(by: unknown): FoundInDev['stories'] {
  const found = shared[place]?.foundInDev;
  return found && found.by === by ? found.stories : new Map();
}

/** @throws Error where the pages were not asked for their paths yet */
export function publishedSchemas(): Schemas {
  const schemas = shared[place]?.schemas;
  if (!schemas) throw new Error('No page has said yet which schemas it publishes.');
  return schemas();
}

/** Those at hand, whatever else is. */
export const keptNumbers = (): KeptNumbers | null => shared[place]?.numbers ?? null;

const isWhole = (things: Partial<AtHand> | undefined): things is AtHand => things?.loaders !== undefined;
