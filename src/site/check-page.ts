import { Parser } from 'htmlparser2';
import type { Story } from '../model/story.ts';
import { wordsAt as wordsOf } from '../model/words-at.ts';

/** An element of a page whose words are not those of the place it names. */
export interface Mismatch {
  readonly story: string;
  readonly span: string;
  readonly shown: string;
  /** What stands at that place; null when there is no such story or place. */
  readonly seed: string | null;
}

export interface PageCheck {
  /** Elements compared. */
  readonly lines: number;
  readonly mismatches: readonly Mismatch[];
}

/** Compares every element of a page that names a place in a story with the words that stand there, by the character. */
export function checkPage(html: string, stories: ReadonlyMap<string, Story>): PageCheck {
  const open: { readonly depth: number; readonly story: string; readonly span: string; shown: string }[] = [];
  const mismatches: Mismatch[] = [];
  let depth = 0;
  let lines = 0;
  const parser = new Parser({
    onopentag(_name, attributes) {
      depth += 1;
      const { 'data-story': story, 'data-span': span } = attributes;
      if (story !== undefined || span !== undefined)
        open.push({ depth, story: story ?? '', span: span ?? '', shown: '' });
    },
    ontext(text) {
      for (const element of open) element.shown += text;
    },
    onclosetag() {
      const element = open.at(-1);
      if (element?.depth === depth) {
        open.pop();
        lines += 1;
        const seed = wordsAt(stories.get(element.story), element.span);
        if (seed !== element.shown)
          mismatches.push({ story: element.story, span: element.span, shown: element.shown, seed });
      }
      depth -= 1;
    },
  });
  parser.end(html);
  return { lines, mismatches };
}

function wordsAt(story: Story | undefined, span: string): string | null {
  if (!story) return null;
  if (span === 'title') return story.headline.span === null ? story.headline.text : null;
  const [start, end] = /^(\d+)-(\d+)$/.exec(span)?.slice(1).map(Number) ?? [];
  return start === undefined || end === undefined || start >= end || end > story.text.length
    ? null
    : wordsOf(story, { start, end });
}
