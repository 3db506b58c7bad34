import type { Section } from '../../model/story.ts';
import type { Span } from '../../model/text.ts';

/** An outlet or a journalist that stories cite. */
export interface Source {
  /** Kebab-case, the address of its page; spellings that differ in case, marks or punctuation alone share one. */
  readonly id: string;
  /** As usually written, or, of one that no registry has, as the story writes it. */
  readonly name: string;
}

/** One place where a story says where it has something from. */
export interface Citation {
  /** The whole citing phrase: "An update from Orbit Weekly claims", "reports Relevo". */
  readonly span: Span;
  /** Null for a source without a name, and for "we" of an unknown outlet. */
  readonly source: Source | null;
  readonly kind: 'outlet' | 'journalist' | 'unnamed';
  /** Whether the story cites itself: "what we reported at the start of November". */
  readonly self: boolean;
  readonly section: Section;
}
