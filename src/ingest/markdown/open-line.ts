import type { Draft, DraftKind, Words } from './draft.ts';

/** Takes in words until they are parted into blocks. */
export interface OpenLine {
  readonly add: (words: readonly Words[]) => void;
  /** Ends a block; `next` is the kind of the one behind it, where that differs. */
  readonly cut: (next?: DraftKind) => void;
  /** Ends the last block. */
  readonly close: () => void;
  /** All words taken in, in order. */
  readonly taken: readonly Words[];
}

/** Opens a line whose blocks go into the draft; it must be closed. */
export function openLine({ blocks }: Draft, kind: DraftKind): OpenLine {
  const taken: Words[] = [];
  let from = 0;
  let own = kind;
  const push = (as: DraftKind): void => {
    if (taken.length > from) blocks.push({ kind: as, words: taken.slice(from) });
    from = taken.length;
  };
  // A part of a paragraph is no heading.
  const whole = (one: DraftKind): DraftKind => (one === 'text' ? 'paragraph' : one);
  return {
    taken,
    add: (words) => {
      for (const one of words) taken.push(one);
    },
    cut: (next = kind) => {
      push(whole(own));
      own = whole(next);
    },
    close: () => push(own),
  };
}
