import type { Outlet } from '../../model/beat.ts';
import type { Span } from '../../model/text.ts';

/** A place where a text names an outlet or a journalist, whether or not it cites them there. */
export interface SourceName {
  readonly span: Span;
  readonly name: string;
  readonly kind: 'outlet' | 'journalist';
  /** What kind of outlet the registry says it is; null for a journalist, and for an outlet that the registry lacks. */
  readonly listed: Outlet['kind'] | null;
  /** Whether the words mean this source wherever they stand; else they may be plain words. */
  readonly sure: boolean;
}
