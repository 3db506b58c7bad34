import type { RelationWords } from '../../../model/beat.ts';
import type { Span } from '../../../model/text.ts';
import type { Outline } from './outline.ts';
import type { SayingTrace } from './sayings.ts';

/** Something a club can be to the saga's subject. */
export interface RelationRule extends RelationWords {
  /** Kebab-case, the same from release to release. */
  readonly kind: string;
  /** The words by which a sentence says so; null when it does not. */
  readonly says: (outline: Outline, trace?: SayingTrace) => Span | null;
}
