import { saga } from '../../saga/saga.ts';
import { isolated } from '../isolated.ts';
import { absolute, urls } from '../urls.ts';
import type { Thing } from './thing.ts';

/** A page between the front page and another. */
export interface Step {
  readonly name: string;
  readonly path: string;
}

/** What a page says of itself to machines. */
export interface DescribedPage {
  readonly path: string;
  /** Null on the front page, which has the site’s. */
  readonly title: string | null;
  /** Pages on the way to it, behind the front page. */
  readonly trail: readonly Step[];
  /** What it is about or lists. */
  readonly main: Thing | null;
}

/** A page in the words of schema.org, as JSON-LD that can stand between the tags of a script: it holds no `<`. */
export function pageData({ path, title, trail, main }: DescribedPage): string {
  const site = { '@type': 'WebSite', name: saga.title, url: absolute(urls.timeline()) };
  const page = {
    '@type': 'WebPage',
    url: absolute(path),
    name: isolated(title ?? saga.title),
    isPartOf: site,
    ...(main && { mainEntity: main }),
  };
  const steps = [
    { name: saga.title, path: urls.timeline() },
    ...trail,
    ...(title === null ? [] : [{ name: title, path }]),
  ];
  const data = {
    '@context': 'https://schema.org',
    '@graph': [page, ...(steps.length > 1 ? [breadcrumbs(steps)] : [])],
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

const breadcrumbs = (steps: readonly Step[]): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: isolated(name),
    item: absolute(path),
  })),
});
