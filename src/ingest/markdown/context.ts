import type { Draft } from './draft.ts';
import type { Parsed } from './parse-markdown.ts';

/** What every part of the tree is read with. */
export interface Context {
  /** The text that was parsed. */
  readonly text: string;
  readonly parsed: Parsed;
  readonly draft: Draft;
  /** Where links lead that are defined apart, by their identifiers. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Whether headings are marked as such, so that no other line need be looked at for one. */
  readonly hasHeadings: boolean;
}
