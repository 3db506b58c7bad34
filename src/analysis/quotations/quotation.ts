import type { Section } from '../../model/story.ts';
import type { Span } from '../../model/text.ts';

/** Words a story gives as somebody’s own. */
export interface Quotation {
  /** Marks included. */
  readonly span: Span;
  /** The words without their marks. */
  readonly inner: Span;
  /** Who said it, as the text names the speaker; null when it does not ("he said"). */
  readonly speaker: { readonly name: string; readonly span: Span } | null;
  readonly section: Section;
}
