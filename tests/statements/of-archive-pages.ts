import { rangeOf } from '../../src/model/date-estimate.ts';
import { monthOf } from '../../src/timeline/entries.ts';
import { elements, words } from '../helpers/elements.ts';
import { type KindOfStatement, statement } from './kind-of-statement.ts';
import * as page from './page-parts.ts';
import { dateOf, headlinePlace, type StoryData } from './site-data.ts';

/** Where the archive has a story: `2025/01`, `2024/year`, `undated`. */
function placeIn(story: StoryData): string {
  const range = rangeOf(dateOf(story));
  const month = range && monthOf(range);
  if (month === null) return 'undated';
  return month.length === 4 ? `${month}/year` : month.replace('-', '/');
}

const placeOf = (path: string): string => path.replace(/^.*\/archive\//, '').replace(/^(undated|\d+\/\w+)\/.*$/, '$1');

/** What the pages of the archive say. */
export const ofArchivePages: readonly KindOfStatement[] = [
  {
    name: 'stories of each month of the archive',
    shows: 'all',
    shown: (site) =>
      page.pagesOf(site, 'archive of a month').flatMap((each) =>
        elements(page.main(each), 'article').map((article) => {
          const [headline] = page.lifted(article);
          return statement(placeOf(each.path), page.placeOf(headline), headline?.attribs.href ?? null);
        }),
      ),
    held: ({ data }) => data.stories.map((story) => statement(placeIn(story), headlinePlace(story), story.url)),
  },
  {
    name: 'how many stories each month of the archive has',
    shows: 'all',
    shown: (site) =>
      page.pagesOf(site, 'archive of a month').map((each) => {
        const [head] = elements(page.main(each), 'header');
        const label = head && page.textOf(page.parts(head, 'p', 'label')[0]);
        return statement(placeOf(each.path), label?.replace(/ stor(?:y|ies)$/, '') ?? null);
      }),
    held: ({ data }) =>
      [...Map.groupBy(data.stories, placeIn)].map(([place, stories]) => statement(place, stories.length)),
  },
  {
    name: 'how many stories each year of the archive has',
    shows: 'all',
    shown: (site) =>
      page
        .pagesOf(site, 'archive')
        .flatMap((each) => elements(page.main(each), 'section'))
        .map((year) =>
          statement(
            placeOf(page.hrefIn(year) ?? ''),
            words(page.parts(year, 'p', 'label')[0] ?? year).replace(/ .*/, ''),
          ),
        ),
    held: ({ data }) =>
      [...Map.groupBy(data.stories, (story) => placeIn(story).replace(/\/.*/, ''))].map(([year, stories]) =>
        statement(year === 'undated' ? year : `${year}/`, stories.length),
      ),
  },
];
