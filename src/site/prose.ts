/** What the words of the site lead to; which address that is, `Prose.astro` knows. */
export type Destination = 'method' | 'follow' | 'feed' | 'data' | 'evidence';

/** Words that lead somewhere. */
export interface ProseLink {
  readonly words: string;
  readonly to: Destination;
}

/** A paragraph of ours: words and links, in their order. */
export type Prose = readonly (string | ProseLink)[];

export const link = (to: Destination, words: string): ProseLink => ({ words, to });

/**
 * A paragraph as it is written in the code, over several lines: ``prose`Read ${link('method', 'the rules')} first.` ``.
 * Line breaks and the indentation behind them are spaces, and none stand at its ends.
 */
export function prose(said: TemplateStringsArray, ...pieces: readonly (string | ProseLink)[]): Prose {
  const last = said.length - 1;
  const joined = said.flatMap((words, at) => {
    const line = words.replace(/[ \n]+/g, ' ');
    const ends = at === 0 ? line.trimStart() : line;
    return [at === last ? ends.trimEnd() : ends, ...pieces.slice(at, at + 1)];
  });
  return joined.filter((piece) => piece !== '');
}

/** A chapter of a long page: its heading, and a paragraph after the other. */
export interface Chapter {
  readonly heading: string;
  readonly text: readonly Prose[];
}
