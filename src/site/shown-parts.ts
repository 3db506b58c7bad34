import type { Frame } from '../model/element.ts';
import type { Span } from '../model/text.ts';

/** A block of a story, or what its author puts blocks into. */
export type ShownPart<Block> = { readonly block: Block } | ShownFrame<Block>;

export interface ShownFrame<Block> {
  readonly frame: Frame['kind'];
  /** Number of the first item of a list with numbers; null of all else. */
  readonly first: number | null;
  readonly parts: readonly ShownPart<Block>[];
}

/** The frames that stand in no other. */
export function outermost(frames: readonly Frame[]): readonly Frame[] {
  let end = 0;
  return frames.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** The rows of a table: those of headings, and all others. */
export function rowsOf<Block>({
  parts,
}: ShownFrame<Block>): readonly [head: readonly ShownPart<Block>[], body: readonly ShownPart<Block>[]] {
  const isHead = (row: ShownPart<Block>): boolean =>
    'frame' in row && row.parts.some((cell) => 'frame' in cell && cell.frame === 'heading-cell');
  return [parts.filter(isHead), parts.filter((row) => !isHead(row))];
}

/** Parts that stand together; those of a page that are none of its story are folded where there are many in a row. */
export interface PartRun<Block> {
  readonly isFolded: boolean;
  readonly parts: readonly ShownPart<Block>[];
}

/** Lines of furniture in a row from which on they are folded. */
const many = 3;

/** The parts in order, with every long row of those that `isFurniture` apart. */
export function partRuns<Block>(
  parts: readonly ShownPart<Block>[],
  isFurniture: (block: Block) => boolean,
): readonly PartRun<Block>[] {
  const isApart = (part: ShownPart<Block>): boolean => 'block' in part && isFurniture(part.block);
  const runs: ShownPart<Block>[][] = [];
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    if (before && isApart(before) === isApart(part)) runs.at(-1)?.push(part);
    else runs.push([part]);
  }
  return runs.map((run) => ({ isFolded: run.length >= many && run.every(isApart), parts: run }));
}

const isCell = ({ kind }: Frame): boolean => kind === 'cell' || kind === 'heading-cell';

/**
 * The blocks in the frames they stand in, both in the order of the text. A frame is left out where it holds none of them, but
 * for an empty cell of a row.
 */
export function shownParts<Block extends { readonly span: Span }>(
  blocks: readonly Block[],
  frames: readonly Frame[],
): readonly ShownPart<Block>[] {
  const root: ShownPart<Block>[] = [];
  const open: { readonly end: number; readonly parts: ShownPart<Block>[] }[] = [
    { end: Number.POSITIVE_INFINITY, parts: root },
  ];
  const partsAt = (start: number): ShownPart<Block>[] => {
    while ((open.at(-1)?.end ?? 0) <= start) open.pop();
    return open.at(-1)?.parts ?? root;
  };
  let next = 0;
  const takeBlocks = (until: number): void => {
    for (let block = blocks[next]; block && block.span.start < until; block = blocks[++next])
      partsAt(block.span.start).push({ block });
  };
  for (const frame of holding(blocks, frames)) {
    takeBlocks(frame.span.start);
    const parts: ShownPart<Block>[] = [];
    partsAt(frame.span.start).push({
      frame: frame.kind,
      first: frame.kind === 'numbers' ? frame.first : null,
      parts,
    });
    open.push({ end: frame.span.end, parts });
  }
  takeBlocks(Number.POSITIVE_INFINITY);
  return root;
}

/** The frames that hold one of the blocks, and all cells of the rows that do. */
function holding(blocks: readonly { readonly span: Span }[], frames: readonly Frame[]): readonly Frame[] {
  let next = 0;
  let row: Span | null = null;
  return frames.filter((frame) => {
    const { start, end } = frame.span;
    while ((blocks[next]?.span.start ?? start) < start) next += 1;
    if (isCell(frame) && row && end <= row.end) return true;
    const holds = (blocks[next]?.span.start ?? end) < end;
    if (frame.kind === 'row') row = holds ? frame.span : null;
    return holds;
  });
}
