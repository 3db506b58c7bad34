import { cutShort } from '../faults/cut-short.ts';
import { type Fault, warning } from '../faults/fault.ts';

/** Words that their writer has struck through: what is withdrawn is not told as said. */
export const struckOut = (written: string): Fault =>
  warning(
    'struck-out',
    `The words ${cutShort(written)} are struck through, so they are left out.`,
    'Delete them, or take the signs away if they hold.',
  );

/** All that is struck through in one file, told by the first of it. */
export const struckInAll = (first: Fault, others: number): Fault =>
  others === 0
    ? first
    : {
        ...first,
        found: `${first.found} So ${others === 1 ? 'is 1 more stretch' : `are ${others} more stretches`} of the file.`,
      };
