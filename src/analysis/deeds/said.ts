import type { Deed } from '../../model/deed.ts';

/** What a predicate says at its time, and by which of its features. */
export interface Said {
  readonly says: Deed['says'];
  /** In plain English, a part of a sentence. */
  readonly why: string;
  /** Whether the construction itself leaves room for doubt. */
  readonly doubt: boolean;
}

/** It only says what is or was so, or counts. */
export const idle = (why: string): Said => ({ says: 'idle', why, doubt: true });
/** It is hoped, denied, possible. */
export const nothing = (why: string): Said => ({ says: null, why, doubt: true });
export const sure = (says: Deed['says'], why: string): Said => ({ says, why, doubt: false });
export const unsure = (says: Deed['says'], why: string): Said => ({ says, why, doubt: true });
