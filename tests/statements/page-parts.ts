import type { BuiltPage, BuiltSite } from '../helpers/built-site.ts';
import { elements, words } from '../helpers/elements.ts';
import { type PageKind, pageKinds } from '../helpers/page-kinds.ts';
import { filePlaces, type MarkData } from './file-places.ts';

export type Part = Parameters<typeof words>[0];

export const pagesOf = ({ pages }: BuiltSite, ...kinds: readonly PageKind[]): readonly BuiltPage[] =>
  pages.filter(({ path }) => kinds.some((kind) => pageKinds[kind].test(path)));

/** The n-th part of a path less the base: `/clubs/liverpool/` has `clubs` and `liverpool`. */
export const step = ({ path }: BuiltPage, at: number): string => path.split('/')[at + 1] ?? '';

/** @throws Error when the page has none. */
export function main(page: BuiltPage): Part {
  const [found] = elements(page.document, 'main');
  if (!found) throw new Error(`${page.path} has no main part.`);
  return found;
}

/** Those of that name and, if one is told, of that class. */
export const parts = (whole: Part, name: string, of?: string): readonly Part[] =>
  elements(whole, name).filter(({ attribs }) => of === undefined || (attribs.class ?? '').split(/\s+/).includes(of));

export const lifted = (whole: Part): readonly Part[] =>
  elements(whole, '*').filter(({ attribs }) => 'data-story' in attribs);

/** Where the words of an element that shows a story's are from: `a-story:17-60`. */
export const placeOf = (element: Part | undefined): string | null =>
  element ? `${element.attribs['data-story']}:${element.attribs['data-span']}` : null;

/** That of the first such element inside. */
export const placeIn = (whole: Part | undefined): string | null => placeOf(whole && lifted(whole)[0]);

export const textOf = (element: Part | undefined): string | null => (element ? words(element) : null);

export const hrefIn = (whole: Part | undefined): string | null =>
  (whole && elements(whole, 'a')[0]?.attribs.href) ?? null;

export const anchorIn = (whole: Part | undefined): string | null => hrefIn(whole)?.split('#')[1] ?? null;

/** For machines; null where no one day, month or year is true. */
export const datetimeIn = (whole: Part | undefined): string | null =>
  (whole && elements(whole, 'time')[0]?.attribs.datetime) ?? null;

/** The lists of names on a page, each with its label: `Clubs`, `Also named`, `Cites`. */
export const nameLists = (whole: Part): readonly { readonly label: string; readonly names: readonly Part[] }[] =>
  parts(whole, 'ul', 'inline-list').flatMap((list) => {
    const label = list.parent && 'children' in list.parent ? parts(list.parent as Part, 'span', 'label')[0] : undefined;
    return label ? [{ label: words(label), names: elements(list, 'a') }] : [];
  });

/** Whether a list of entities is of those that a story merely names. */
export const isAside = (label: string): boolean => / named$/.test(label);

/**
 * Where marks of that element's name stand in a sentence of a story, in the offsets of its file. Those that follow each other
 * without a gap, and of one class, are one, which an element of its text cuts in two.
 */
export function marksIn(
  sentence: Part,
  name: string,
  marks: readonly MarkData[],
): readonly { readonly start: number; readonly end: number; readonly mark: Part }[] {
  const places = filePlaces(sentence, marks);
  const found: { readonly from: number; readonly to: number; readonly mark: Part }[] = [];
  let at = 0;
  const take = (whole: Part): void => {
    for (const node of whole.children) {
      const from = at;
      if ('data' in node) at += String(node.data).length;
      else take(node as Part);
      if (node.type !== 'tag' || node.name !== name) continue;
      const last = found.at(-1);
      if (last?.to === from && last.mark.attribs.class === node.attribs.class) found.splice(-1, 1, { ...last, to: at });
      else found.push({ from, to: at, mark: node });
    }
  };
  take(sentence);
  return found.map(({ from, to, mark }) => ({ start: places[from]?.[0] ?? -1, end: places[to - 1]?.[1] ?? -1, mark }));
}
