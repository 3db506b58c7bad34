import { filterName, has } from '../site/search/filter-names.ts';
import { type Found, found } from './found-sentences.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import type { Query } from './query.ts';
import { meantWord } from './spelling.ts';
import { isFormOf, isPhrase, plainWord, termsOf } from './terms.ts';

/** Stories that are shown at a time. */
export const shownAtOnce = 10;

/** What a search found. */
export interface Answer {
  readonly results: readonly PagefindResult[];
  /** The first of them. */
  readonly first: readonly Found[];
  /** Words of the query that no story has, and what is shown instead of those whose spelling was corrected. */
  readonly lacking: readonly string[];
  readonly instead: readonly string[];
}

/**
 * Asks the index. Words it has under another spelling are corrected, and words it lacks left out, and the answer says so.
 * @param list fetches the words by which a spelling is corrected; asked only where a word is not found
 */
export async function ask(pagefind: Pagefind, query: Query, list: () => Promise<readonly string[]>): Promise<Answer> {
  const terms = termsOf(query.text);
  if (isPhrase(query.text))
    return { ...(await answer(pagefind, query, `"${terms.join(' ')}"`)), lacking: [], instead: [] };
  const plain = await answer(pagefind, query, terms.length > 0 ? terms.join(' ') : null);
  const lacking = terms.filter(
    (term) => !plain.first.some(({ matched }) => matched.some((word) => isFormOf(word, term))),
  );
  if (lacking.length === 0) return { ...plain, lacking, instead: [] };
  const words = await list();
  const meant = new Map(lacking.map((term) => [term, meantWord(term, words)]));
  const corrected = [...meant].filter(([, word]) => word !== null);
  if (corrected.length > 0) {
    const better = terms.map((term) => meant.get(term) ?? term);
    const again = await answer(pagefind, query, better.join(' '));
    if (again.results.length > 0)
      return {
        ...again,
        lacking: corrected.map(([term]) => term),
        instead: corrected.flatMap(([, word]) => (word === null ? [] : asWritten(word, again.first))),
      };
  }
  const isAll = lacking.length === terms.length;
  return { results: isAll ? [] : plain.results, first: isAll ? [] : plain.first, lacking, instead: [] };
}

/** A word as the first story that has it writes it, `Bernabéu`. */
const asWritten = (word: string, stories: readonly Found[]): string =>
  stories
    .flatMap(({ matched }) => matched)
    .flatMap((written) => written.match(/[\p{L}\p{M}]+/gu) ?? [])
    .find((written) => plainWord(written) === plainWord(word)) ?? word;

async function answer(
  pagefind: Pagefind,
  { filters, sort }: Query,
  term: string | null,
): Promise<Pick<Answer, 'results' | 'first'>> {
  const own = Object.entries(filters).map(([name, value]) => [filterName(name, value), has]);
  const { results } = await pagefind.search(term, {
    filters: Object.fromEntries(own),
    sort: sort === 'date' ? { day: 'desc' } : {},
  });
  return { results, first: await load(results.slice(0, shownAtOnce)) };
}

/** What results show. */
export const load = (results: readonly PagefindResult[]): Promise<readonly Found[]> =>
  Promise.all(results.map(async (result) => found(await result.data())));
