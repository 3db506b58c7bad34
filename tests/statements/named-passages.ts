import type { Span } from '../../src/model/text.ts';
import { wordedDate } from '../../src/site/format-date.ts';
import type { BuiltSite } from '../helpers/built-site.ts';
import { elements } from '../helpers/elements.ts';
import { marksOf } from './file-places.ts';
import { statement } from './kind-of-statement.ts';
import * as page from './page-parts.ts';
import { dateOf, headlinePlace, type NamedInStory, place, type StoryData } from './site-data.ts';

/** A statement for each sentence that the pages of entities or people quote: its place, its story, and where it names them. */
export function namedPassages(
  site: BuiltSite,
  pages: readonly { readonly id: string; readonly whole: page.Part }[],
): readonly string[] {
  const marksOfStories = marksOf(site);
  return pages.flatMap(({ id, whole }) =>
    elements(whole, 'article').flatMap((article) => {
      const [headline] = page.lifted(article);
      const date = page.textOf(page.parts(article, 'p', 'label')[0]);
      return elements(article, 'blockquote').map((quote) => {
        const [sentence] = page.lifted(quote);
        const ofStory = marksOfStories.get(sentence?.attribs['data-story'] ?? '') ?? [];
        const marks = sentence ? page.marksIn(sentence, 'b', ofStory).map(({ start, end }) => `${start}-${end}`) : [];
        const aside = page.parts(quote, 'span', 'aside').length > 0;
        return statement(
          ...[id, page.placeOf(headline), date, page.placeOf(sentence), page.hrefIn(quote)],
          ...[marks.join(' '), aside],
        );
      });
    }),
  );
}

/** The same of a sentence that the data has. */
export const heldPassage = (
  id: string,
  story: StoryData,
  sentence: Span,
  mentions: readonly NamedInStory['mentions'][number][],
): string =>
  statement(
    ...[id, headlinePlace(story), publishedWords(story)],
    ...[place(story.id, sentence), `${story.url}#s${sentence.start}`],
    mentions.map(({ start, end }) => `${start}-${end}`).join(' '),
    mentions.some(({ section }) => section !== 'main'),
  );

const publishedWords = (story: StoryData): string =>
  [wordedDate(dateOf(story)).text, ...(story.source ? [story.source.name] : [])].join(', ');
