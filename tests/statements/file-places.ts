import { timelineJson } from '../../src/outputs/timeline-json.ts';
import type { BuiltSite } from '../helpers/built-site.ts';
import type { Part } from './page-parts.ts';

/** What stands in a Markdown file at a place and is no words of it, as `timeline.json` has it. */
export interface MarkData {
  readonly start: number;
  readonly end: number;
  readonly means: string;
}

/** The marks of each story of a site, by its id. */
export const marksOf = (site: BuiltSite): ReadonlyMap<string, readonly MarkData[]> => {
  const { stories }: { readonly stories: readonly { readonly id: string; readonly marks: readonly MarkData[] }[] } =
    JSON.parse(site.text(timelineJson.path));
  return new Map(stories.map(({ id, marks }) => [id, marks]));
};

/** Of an element that shows words of a story: the place in the file of each of its characters. */
export function filePlaces(sentence: Part, marks: readonly MarkData[]): readonly (readonly [number, number])[] {
  const [start = 0, end = 0] = (sentence.attribs['data-span'] ?? '').split('-').map(Number);
  const found: (readonly [number, number])[] = [];
  let next = marks.findIndex((mark) => mark.end > start);
  for (let at = start; at < end; ) {
    const mark = next < 0 ? undefined : marks[next];
    if (mark && mark.start <= at) {
      for (let letter = 0; letter < mark.means.length; letter += 1) found.push([mark.start, mark.end]);
      at = mark.end;
      next += 1;
    } else {
      found.push([at, at + 1]);
      at += 1;
    }
  }
  return found;
}

/** The characters of a file from `start` on, less their marks. */
export function lessMarks(exact: string, start: number, marks: readonly MarkData[]): string {
  let [words, at] = ['', start];
  for (const mark of marks.filter((each) => each.start >= start && each.end <= start + exact.length)) {
    words += exact.slice(at - start, mark.start - start) + mark.means;
    at = mark.end;
  }
  return words + exact.slice(at - start);
}
