import type { Span } from './text.ts';

/** What a reading looks for, in the order in which it is told of one place. */
export const stages = [
  'entity',
  'person',
  'time',
  'clause',
  'dating',
  'citation',
  'quotation',
  'relation',
  'event',
] as const;
export type Stage = (typeof stages)[number];

/** Something that a rule found at a place, or did not take although it looked like it. */
export interface TraceNote {
  readonly stage: Stage;
  /** The kind found, or the rule that decided: `wants`, `weekday-name`; null where the stage says it all. */
  readonly rule: string | null;
  readonly span: Span;
  readonly verdict: 'found' | 'refused';
  /** In plain English, a part of a sentence without a full stop. */
  readonly why: string;
}

/**
 * Is told what the rules find and refuse, while they do. Whoever decides takes one or takes none, and decides the same.
 */
export type Trace = (note: TraceNote) => void;
