import { chunks } from '../timeline/chunks.ts';
import { sentenceAt } from '../timeline/story-sentences.ts';
import type { Timeline, TimelineStory } from '../timeline/timeline.ts';
import type { WordedDate } from './format-date.ts';
import { wordedDate } from './format-date.ts';
import { type Lifted, lift, liftHeadline } from './lifted.ts';
import { sourceId } from './source-id.ts';
import type { PageLink } from './timeline-pages.ts';
import { urls } from './urls.ts';

/** Citations that the index shows of one source; the rest are on the source's own page. */
const shownInIndex = 3;
const perPage = 50;

/** One place where a story cites a source. */
export interface CitationView {
  /** The sentence that cites it. */
  readonly sentence: Lifted;
  readonly path: string;
  readonly date: WordedDate;
  readonly headline: Lifted;
  /** Whether the story cites its own publisher. */
  readonly self: boolean;
}

export interface SourceView {
  readonly id: string;
  /** Null for sources that the stories do not name. */
  readonly name: string | null;
  readonly path: string;
  readonly count: number;
  readonly storyCount: number;
  readonly citations: readonly CitationView[];
}

export interface SourcesIndex {
  /** Those cited most first; the unnamed last. */
  readonly sources: readonly SourceView[];
  /** Stories that cite nobody: how many, and the newest of them. */
  readonly citeNobody: {
    readonly count: number;
    readonly newest: readonly { readonly headline: Lifted; readonly path: string; readonly date: WordedDate }[];
  };
}

export interface SourcePage extends SourceView {
  readonly page: number;
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
}

type Cited = { readonly told: TimelineStory; readonly citation: TimelineStory['citations'][number] };

/** Every source by the name it was first cited by, with all its citations, in timeline order of the stories. */
function cited(stories: readonly TimelineStory[]): readonly (readonly [string | null, readonly Cited[]])[] {
  const bySource = new Map<string, Cited[]>();
  for (const told of stories)
    for (const citation of told.citations) {
      if (citation.section !== 'main') continue;
      const id = sourceId(citation.name);
      const list = bySource.get(id);
      if (list) list.push({ told, citation });
      else bySource.set(id, [{ told, citation }]);
    }
  const named = [...bySource.values()].map((all) => [all[0]?.citation.name ?? null, all] as const);
  return named.toSorted(
    ([a, as], [b, bs]) =>
      Number(a === null) - Number(b === null) || bs.length - as.length || ((a ?? '') < (b ?? '') ? -1 : 1),
  );
}

function view(name: string | null, all: readonly Cited[], shown: readonly Cited[]): SourceView {
  return {
    id: sourceId(name),
    name,
    path: urls.source(sourceId(name)),
    count: all.length,
    storyCount: new Set(all.map(({ told }) => told)).size,
    citations: shown.map(citationView),
  };
}

function citationView({ told, citation }: Cited): CitationView {
  const sentence = sentenceAt(told.sentences, citation.span)?.span ?? citation.span;
  return {
    sentence: lift(told.story, sentence),
    path: urls.sentence(told.story.id, sentence.start),
    date: wordedDate(told.date),
    headline: liftHeadline(told.story),
    self: citation.self,
  };
}

/** Who is cited: the newest citations of each source, and the stories that cite nobody. */
export function sourcesIndex({ stories }: Timeline): SourcesIndex {
  const silent = stories.filter(({ citations }) => !citations.some(({ section }) => section === 'main'));
  return {
    sources: cited(stories).map(([name, all]) => view(name, all, all.slice(-shownInIndex))),
    citeNobody: {
      count: silent.length,
      newest: silent.slice(-10).map(({ story, date }) => ({
        headline: liftHeadline(story),
        path: urls.story(story.id),
        date: wordedDate(date),
      })),
    },
  };
}

/** The pages of every source: all that stories have from it, oldest first. */
export function sourcePages({ stories }: Timeline): readonly SourcePage[] {
  return cited(stories).flatMap(([name, all]) => {
    const runs = chunks(all, perPage);
    const link = (index: number): PageLink | null =>
      runs[index]
        ? { path: urls.source(sourceId(name), index + 1), covers: `page ${index + 1} of ${runs.length}` }
        : null;
    return runs.map((run, index) => ({
      ...view(name, all, run),
      path: urls.source(sourceId(name), index + 1),
      page: index + 1,
      previous: link(index - 1),
      next: link(index + 1),
    }));
  });
}
