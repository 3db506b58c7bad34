import { unnamedId } from '../analysis/citations/source-id.ts';
import type { TimelineStory } from '../timeline/timeline.ts';
import { distinctQuotes } from './distinct-quotes.ts';
import { type Quoted, quoted } from './quoted.ts';
import { urls } from './urls.ts';

/** A source that a story cites, once. */
export interface CitedNote {
  /** Null for all that it does not name together. */
  readonly name: string | null;
  /** Page of the source. */
  readonly path: string;
  /** How often the story cites it. */
  readonly count: number;
  /** The words that cite it, each once. */
  readonly phrases: readonly Quoted[];
  /** Whether it is the story’s own publisher. */
  readonly self: boolean;
}

export interface CitedNotes {
  /** In the order of the text. */
  readonly named: readonly CitedNote[];
  readonly unnamed: CitedNote | null;
}

/** Whom the main part of a story cites. */
export function citedNotes(teller: TimelineStory): CitedNotes {
  const main = teller.citations.filter(({ section }) => section === 'main');
  const all = [...Map.groupBy(main, ({ source }) => source?.id ?? unnamedId)].map(
    ([id, same]): CitedNote => ({
      name: same[0]?.source?.name ?? null,
      path: urls.source(id),
      count: same.length,
      phrases: distinctQuotes(same.map(({ span }) => quoted(teller, span, teller))),
      self: same.some(({ self }) => self),
    }),
  );
  return { named: all.filter(({ name }) => name !== null), unnamed: all.find(({ name }) => name === null) ?? null };
}
