import { unnamedId } from '../analysis/citations/source-id.ts';
import { chunks } from '../timeline/chunks.ts';
import { sentenceAt } from '../timeline/story-sentences.ts';
import type { Timeline, TimelineStory } from '../timeline/timeline.ts';
import type { WordedDate } from './format-date.ts';
import { wordedDate } from './format-date.ts';
import { type Lifted, lift, liftHeadline } from './lifted.ts';
import type { PageLink } from './page-links.ts';
import { urls } from './urls.ts';
import { words } from './words.ts';

/** Citations that the index shows of one source; the rest are on the source's own page. */
const shownInIndex = 3;
/** Citations on one page of a source. */
const perPage = 50;
/** Stories without a citation that the index names, the newest. */
const silentShown = 10;

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

export interface SourcePage extends Omit<SourceView, 'count' | 'storyCount'> {
  /** On the first page alone: one citation more changes them. */
  readonly counts: Pick<SourceView, 'count' | 'storyCount'> | null;
  readonly page: number;
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
}

type Cited = { readonly teller: TimelineStory; readonly citation: TimelineStory['citations'][number] };

/** A source by the name it was first cited by, with all its citations, in timeline order of the stories. */
interface CitedSource {
  readonly id: string;
  readonly name: string | null;
  readonly all: readonly Cited[];
}

/** Whom the stories themselves cite: those cited most first, the unnamed last. */
export function citedSources({ stories }: Pick<Timeline, 'stories'>): readonly CitedSource[] {
  const citations = stories.flatMap((teller) =>
    teller.citations.filter(({ section }) => section === 'main').map((citation) => ({ teller, citation })),
  );
  return [...Map.groupBy(citations, ({ citation }) => citation.source?.id ?? unnamedId)]
    .map(([id, all]) => ({ id, name: all[0]?.citation.source?.name ?? null, all }))
    .toSorted(
      ({ name: a, all: as }, { name: b, all: bs }) =>
        Number(a === null) - Number(b === null) || bs.length - as.length || ((a ?? '') < (b ?? '') ? -1 : 1),
    );
}

const view = ({ id, name, all }: CitedSource): Omit<SourceView, 'citations'> => ({
  id,
  name,
  path: urls.source(id),
  count: all.length,
  storyCount: new Set(all.map(({ teller }) => teller)).size,
});

function citationView({ teller, citation }: Cited): CitationView {
  const sentence = sentenceAt(teller.sentences, citation.span)?.span ?? citation.span;
  return {
    sentence: lift(teller.story, sentence),
    path: urls.sentence(teller.story.id, sentence.start),
    date: wordedDate(teller.date),
    headline: liftHeadline(teller.story),
    self: citation.self,
  };
}

/** Who is cited: the newest citations of each source, and the stories that cite nobody. */
export function sourcesIndex(timeline: Timeline): SourcesIndex {
  const silent = timeline.stories.filter(({ citations }) => !citations.some(({ section }) => section === 'main'));
  return {
    sources: citedSources(timeline).map((source) => ({
      ...view(source),
      citations: source.all.slice(-shownInIndex).map(citationView),
    })),
    citeNobody: {
      count: silent.length,
      newest: silent.slice(-silentShown).map(({ story, date }) => ({
        headline: liftHeadline(story),
        path: urls.story(story.id),
        date: wordedDate(date),
      })),
    },
  };
}

/** The pages of every source: all that stories have from it, oldest first. */
export function sourcePages(timeline: Timeline): readonly SourcePage[] {
  return citedSources(timeline).flatMap((source) => {
    const runs = chunks(source.all, perPage);
    const link = (index: number): PageLink | null =>
      runs[index]
        ? { path: urls.source(source.id, index + 1), covers: words.sources.pageOf(index + 1, runs.length) }
        : null;
    const { count, storyCount, ...whole } = view(source);
    return runs.map((run, index) => ({
      ...whole,
      counts: index === 0 ? { count, storyCount } : null,
      citations: run.map(citationView),
      path: urls.source(source.id, index + 1),
      page: index + 1,
      previous: link(index - 1),
      next: link(index + 1),
    }));
  });
}
