import { wordList } from '../site/search/search-folders.ts';
import { search as words } from '../site/words/search.ts';
import { type Answer, ask, load, shownAtOnce } from './ask.ts';
import { type IndexFolders, loadPagefind } from './pagefind.ts';
import { fieldsOf, isEmpty, type Query, queryOf } from './query.ts';
import { type ResultList, resultList } from './result-list.ts';

/**
 * Brings the search page to life: answers what is sent and what stands in the address, and keeps the
 * address so that a search can be shared and the Back button returns to it.
 */
export function startSearch(page: ParentNode): void {
  const form = one<HTMLFormElement>(page, 'form.search');
  const status = one<HTMLElement>(page, '[role="status"]');
  const list = resultList(one(page, '.results'), one(page, 'template'));
  const more = one<HTMLButtonElement>(page, '.more');
  const folders = { newest: form.dataset.index ?? '', older: form.dataset.older ?? null };
  // What was asked later counts, also when it is answered sooner.
  let asked = 0;

  const show = async (query: Query): Promise<void> => {
    asked += 1;
    const own = asked;
    more.hidden = true;
    if (isEmpty(query)) {
      list.clear();
      status.textContent = location.search === '' ? '' : words.asked;
      return;
    }
    status.textContent = words.searching;
    try {
      const answer = await ask(await loadPagefind(folders), query, () => fetchWords(folders));
      if (own !== asked) return;
      list.show(answer.first);
      status.textContent = said(answer);
      offerMore(answer, list, more, status);
    } catch {
      if (own !== asked) return;
      list.clear();
      status.textContent = words.failed;
    }
  };

  const send = (): void => {
    const query = queryOf(new FormData(form));
    const fields = fieldsOf(query).toString();
    const address = fields === '' ? location.pathname : `?${fields}`;
    if (`?${fields}` !== location.search) history.pushState(null, '', address);
    show(query);
  };
  const read = (): void => {
    const given = new URLSearchParams(location.search);
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
      field.value = given.get(field.name) ?? '';
      // A value that the list does not offer, from an old address, narrows nothing down.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
    }
    show(queryOf(new FormData(form)));
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) send();
  });
  addEventListener('popstate', read);
  one<HTMLElement>(page, '.without').hidden = true;
  read();
}

/** Shows ten more at each press, and leads the keyboard on to the first of them. */
function offerMore({ results }: Answer, list: ResultList, more: HTMLButtonElement, status: HTMLElement): void {
  let shown = Math.min(shownAtOnce, results.length);
  more.hidden = shown >= results.length;
  more.onclick = async () => {
    const next = await load(results.slice(shown, shown + shownAtOnce));
    shown += next.length;
    list.add(next);
    more.hidden = shown >= results.length;
    status.textContent = words.moreShown(shown, results.length);
  };
}

/** What the answer is, in a sentence or two that a screen reader reads out. */
function said({ results, lacking, instead }: Answer): string {
  const count = results.length === 0 ? words.none : words.found(results.length, Math.min(shownAtOnce, results.length));
  if (lacking.length === 0) return count;
  return `${instead.length > 0 ? words.instead(lacking, instead) : words.lacks(lacking)} ${count}`;
}

let list: Promise<readonly string[]> | null = null;

/** The words by which a spelling is corrected, fetched once. */
const fetchWords = ({ newest, older }: IndexFolders): Promise<readonly string[]> => {
  // Those of the most stories come first.
  const folders = [...(older === null ? [] : [older]), newest];
  list ??= Promise.all(
    folders.map(async (folder) => {
      const response = await fetch(`${folder}${wordList}`);
      return response.ok ? (await response.text()).split('\n') : [];
    }),
  ).then((lists) => [...new Set(lists.flat())]);
  return list;
};

/** @throws Error when the page lacks it. */
function one<T extends Element>(page: ParentNode, selector: string): T {
  const found = page.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}
