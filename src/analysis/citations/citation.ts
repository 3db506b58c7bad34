import type { Section } from '../../model/story.ts';
import type { Span } from '../../model/text.ts';

/** One place where a story says where it has something from. */
export interface Citation {
  /** The whole citing phrase: "An update from TBR Football claims", "reports Relevo". */
  readonly span: Span;
  /** Outlet or journalist as usually written; null for a source without a name, and for "we" of an unknown outlet. */
  readonly name: string | null;
  readonly kind: 'outlet' | 'journalist' | 'unnamed';
  /** Whether the story cites itself: "what we reported at the start of November". */
  readonly self: boolean;
  readonly section: Section;
}
