import type { VerbGroup } from './clause.ts';
import type { Span } from './text.ts';

/** The verb that a time belongs to, with the tense of its clause. */
export interface DeedVerb extends Pick<VerbGroup, 'span' | 'lemma' | 'tense' | 'perfect'> {
  /** Whether its clause is the main one of its sentence. */
  readonly isMain: boolean;
}

/** What a sentence says at a time that it names. Nothing here depends on when the story appeared. */
export interface Deed {
  /** The expression of time. */
  readonly time: Span;
  readonly sentence: Span;
  /** The words that tell it and stand alone: a clause with its subject and its time, or the whole sentence. */
  readonly quote: Span;
  /** The verb that the time belongs to, by its dictionary form; null where it belongs to none. */
  readonly verb: DeedVerb | null;
  /** Whom or what the verb says something of; null for none. */
  readonly subject: Span | null;
  /** Where those are named who take part, in order. */
  readonly parties: readonly Span[];
  /**
   * What it says came to pass, is to come, was decided (and came or is to come, as the time says) or was told; `idle` where
   * it only says what is or was so, or counts; null for what is hoped, denied, possible.
   */
  readonly says: 'done' | 'to-come' | 'decided' | 'told' | 'idle' | null;
  /** The preposition before the time, `on`; null for none. */
  readonly preposition: string | null;
  /** Why nobody can be sure of it, in plain English, each a part of a sentence; empty where the construction leaves no doubt. */
  readonly doubts: readonly string[];
}
