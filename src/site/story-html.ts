import { type Frame, isFrame } from '../model/element.ts';
import type { Block, Story } from '../model/story.ts';
import { wordsAt } from '../model/words-at.ts';
import { element, escaped } from './html.ts';
import { rowsOf, type ShownPart, shownParts } from './shown-parts.ts';

/**
 * The main part of a story as HTML, for readers that show it elsewhere: its words, less any marks of Markdown, in
 * paragraphs, headings, lists, quotes and tables. A headline line is left out, for it is shown as the title. May be empty.
 */
export function storyHtml(story: Story): string {
  const title = story.headline.from === 'headline-line' ? story.headline.span?.start : undefined;
  const main = story.blocks.filter(({ section, span }) => section === 'main' && span.start !== title);
  return htmlOf(shownParts(main, story.elements.filter(isFrame)), story);
}

const tags: Readonly<Record<Frame['kind'], string>> = {
  list: 'ul',
  numbers: 'ol',
  item: 'li',
  quote: 'blockquote',
  table: 'table',
  row: 'tr',
  'heading-cell': 'th',
  cell: 'td',
};

const htmlOf = (parts: readonly ShownPart<Block>[], story: Story): string =>
  parts
    .map((part) => {
      if ('block' in part)
        return element(part.block.kind === 'heading' ? 'h2' : 'p', escaped(wordsAt(story, part.block.span)));
      const ordered = part.frame === 'table' ? rowsOf(part).flat() : part.parts;
      return element(tags[part.frame], htmlOf(ordered, story));
    })
    .join('\n');
