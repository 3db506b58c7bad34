import type { Root } from 'mdast';
import { type Extension, fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Span } from '../../model/text.ts';

/** A parsed text, and the places of what its tree does not tell. Offsets count from the beginning of that text. */
export interface Parsed {
  readonly tree: Root;
  /** Backslashes of escapes, and what stands around the words of a line: `> `, white space, fences of code. In order. */
  readonly signs: readonly Span[];
  /** Line breaks, in order. */
  readonly breaks: readonly Span[];
  /** Characters written as `&amp;` or `&#38;`, in order. */
  readonly references: readonly Span[];
  /** What stands between the brackets of links and pictures, by where it starts. */
  readonly labels: ReadonlyMap<number, Span>;
}

const signTypes = [
  'escapeMarker',
  'linePrefix',
  'lineSuffix',
  'blockQuotePrefix',
  'listItemIndent',
  'listItemPrefix',
  'codeFencedFence',
] as const;

/** Parses Markdown as GitHub writes it, but for code by indentation: pasted articles are indented. */
export function parseMarkdown(text: string): Parsed {
  const signs: Span[] = [];
  const breaks: Span[] = [];
  const ends: number[] = [];
  const labels = new Map<number, Span>();
  const place = ({ start, end }: Parameters<NonNullable<Extension['enter']>[string]>[0]): Span => ({
    start: start.offset,
    end: end.offset,
  });
  const places: Extension = {
    enter: {
      ...Object.fromEntries(signTypes.map((type) => [type, (token) => void signs.push(place(token))])),
      lineEnding: (token) => void breaks.push(place(token)),
      characterReferenceMarker: (token) => void ends.push(token.start.offset),
      labelText: (token) => void labels.set(token.start.offset, place(token)),
    },
  };
  // What the extensions do to the finished tree makes nodes without a place.
  const nodes = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
  const tree = fromMarkdown(text, {
    extensions: [gfm(), { disable: { null: ['codeIndented'] } }],
    mdastExtensions: [...nodes, places],
  });
  const inOrder = (a: Span, b: Span): number => a.start - b.start;
  const references = ends.flatMap((start, index) =>
    index % 2 === 0 ? [{ start, end: (ends[index + 1] ?? start) + 1 }] : [],
  );
  return {
    tree,
    signs: signs.toSorted(inOrder),
    breaks: breaks.toSorted(inOrder),
    references: references.toSorted(inOrder),
    labels,
  };
}
