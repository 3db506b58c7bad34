import type { Element } from '../../model/element.ts';
import type { Span } from '../../model/text.ts';
import type { Fault } from '../faults/fault.ts';

/** Words of a file; or, where `means` says so, what a reader sees instead of the characters there. */
export interface Words extends Span {
  readonly means: string | null;
}

/**
 * A `text` may yet turn out to be a heading; a `cell` is part of the story whatever it looks like, a `picture` never, nor a `task` that is still to be done. A
 * `title` is a heading of the first rank.
 */
export type DraftKind = 'title' | 'heading' | 'text' | 'paragraph' | 'cell' | 'picture' | 'task';

/** A block in the making. */
export interface DraftBlock {
  readonly kind: DraftKind;
  /** In order. */
  readonly words: readonly Words[];
}

/** What a Markdown file is being made into. */
export interface Draft {
  readonly blocks: DraftBlock[];
  readonly elements: Element[];
  readonly faults: { readonly fault: Fault; readonly at: number }[];
}
