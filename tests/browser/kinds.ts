import type { Page } from '@playwright/test';
import { plain } from '../helpers/builds.ts';
import { readSite } from '../helpers/built-site.ts';
import { kindNames, largestOfKind, type PageKind, pageKinds } from '../helpers/page-kinds.ts';

export { kindNames };

/** Those that are pages by themselves: what stands in the page of another has no head to skip, no foot, and no letters of its own. */
export const wholeKinds: readonly PageKind[] = kindNames.filter((kind) => kind !== 'embed');

/** The path of the largest page of a kind; for the page that stands at every wrong address, a wrong address. */
export const pathOf = (kind: PageKind): string =>
  kind === 'not found' ? '/there/is/no/such/page/' : largestOfKind(readSite(plain).pages, kind).path;

/** The path of a story that keeps something folded. @throws Error when none does. */
export function foldingPath(): string {
  const page = readSite(plain).pages.find(
    ({ path, html }) => pageKinds.story.test(path) && /<details(?![^>]*\bopen\b)/.test(html),
  );
  if (!page) throw new Error('No story of the build keeps anything folded.');
  return page.path;
}

/** Opens everything that a page keeps folded. */
export const unfoldAll = (page: Page): Promise<void> =>
  page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
