import { Parser } from 'htmlparser2';
import type { Story } from '../../src/model/story.ts';
import { wordsAt } from '../../src/model/words-at.ts';
import type { Mismatch, PageCheck } from '../../src/site/check-page.ts';

/** What `checkPage` finds, by a parser that reads any HTML and not only Astro's. */
export function parsedCheck(html: string, stories: ReadonlyMap<string, Story>): PageCheck {
  const open: { readonly depth: number; readonly story: string; readonly span: string; shown: string }[] = [];
  const mismatches: Mismatch[] = [];
  let [depth, lines] = [0, 0];
  const parser = new Parser({
    onopentag(_name, { 'data-story': story, 'data-span': span }) {
      depth += 1;
      if (story !== undefined || span !== undefined)
        open.push({ depth, story: story ?? '', span: span ?? '', shown: '' });
    },
    ontext(text) {
      for (const element of open) element.shown += text;
    },
    onclosetag() {
      const element = open.at(-1);
      depth -= 1;
      if (element?.depth !== depth + 1) return;
      open.pop();
      lines += 1;
      const seed = saidAt(stories.get(element.story), element.span);
      if (seed !== element.shown)
        mismatches.push({ story: element.story, span: element.span, shown: element.shown, seed });
    },
  });
  parser.end(html);
  return { lines, mismatches };
}

function saidAt(story: Story | undefined, span: string): string | null {
  if (!story) return null;
  if (span === 'title') return story.headline.span ? null : story.headline.text;
  const [start = 0, end = 0] = span.split('-').map(Number);
  return /^\d+-\d+$/.test(span) && start < end && end <= story.text.length ? wordsAt(story, { start, end }) : null;
}
