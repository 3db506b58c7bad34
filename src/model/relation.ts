import type { ReadSentence } from './read-story.ts';
import type { Span } from './text.ts';

/** A sentence that says what an entity is to the saga's subject. */
export interface Relation {
  /** A kind that the beat has words for. */
  readonly kind: string;
  /** The entity's id. */
  readonly entity: string;
  readonly sentence: Pick<ReadSentence, 'span' | 'kind' | 'section'>;
  /** The words of the sentence that say it. */
  readonly cause: Span;
  /** Whether those words have both the entity and the subject by name: no “he”, no description. */
  readonly named: boolean;
}
