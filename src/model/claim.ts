import type { Span } from './text.ts';

/** What a story says of somebody, and another story may say otherwise. */
export interface Claim {
  /** The attribute it is about, as readers are told it: `place of birth`. */
  readonly what: string;
  /** The id of the person it is about. */
  readonly about: string;
  /** In a form in which equal ones are equal. */
  readonly value: string;
  readonly span: Span;
}
