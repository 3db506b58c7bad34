import { foundStory, indexedWords } from '../site/search/found-story.ts';
import { sentenceAnchor } from '../site/sentence-anchor.ts';
import type { PagefindData } from './pagefind.ts';

/** Sentences of one story that a result shows, those in which most of the words were found. */
const shown = 2;

/** A sentence in which words were found. */
export interface FoundSentence {
  /** Address of the sentence on its story’s page. */
  readonly path: string;
  readonly words: readonly { readonly text: string; readonly isFound: boolean }[];
}

/** What a search shows of a story. */
export interface Found {
  readonly headline: string;
  readonly path: string;
  readonly date: string;
  readonly publisher: string | null;
  /** In the order of the text. */
  readonly sentences: readonly FoundSentence[];
  /** All words that were found, each once, as the story has them. */
  readonly matched: readonly string[];
}

/** What a result shows: of a story in which no place matches, such as one that only a filter finds, its first sentence. */
export function found({ raw_url, content, meta, weighted_locations }: PagefindData): Found {
  const { path, date, publisher, sentences } = foundStory(raw_url);
  const words = indexedWords(content);
  const headline = indexedWords(meta.title ?? '').join(' ');
  const scores = new Map(weighted_locations.map(({ location, balanced_score }) => [location, balanced_score]));
  let from = 0;
  const all = sentences.map(({ words: count, start }, at) => {
    const places = Array.from({ length: count }, (_, index) => from + index);
    from += count;
    const hits = places.filter((place) => scores.has(place));
    return {
      at,
      path: start === null ? path : `${path}#${sentenceAnchor(start)}`,
      isHeadline: places.map((place) => words[place]).join(' ') === headline,
      different: new Set(hits.map((place) => words[place]?.toLowerCase())).size,
      score: hits.reduce((sum, place) => sum + (scores.get(place) ?? 0), 0),
      words: places.map((place) => ({ text: words[place] ?? '', isFound: scores.has(place) })),
    };
  });
  const hits = all.filter(({ different }) => different > 0);
  // The headline stands above them already.
  const further = hits.filter(({ isHeadline }) => !isHeadline);
  const hit = (further.length > 0 ? further : hits)
    .toSorted((a, b) => b.different - a.different || b.score - a.score || a.at - b.at)
    .slice(0, shown)
    .toSorted((a, b) => a.at - b.at);
  return {
    headline: meta.title ?? '',
    path,
    date,
    publisher,
    sentences: (hit.length > 0 ? hit : all.slice(0, 1)).map((sentence) => ({
      path: sentence.path,
      words: sentence.words,
    })),
    matched: [...new Set([...scores.keys()].map((place) => words[place] ?? ''))],
  };
}
