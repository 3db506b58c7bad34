import type { Beat } from './beat.ts';
import type { Evidence } from './date-estimate.ts';
import type { ReadStory } from './read-story.ts';
import type { Span } from './text.ts';

/** Evidence before the name of its rule is on it. */
export type Dated = Omit<Evidence, 'rule'>;

/** Is told why words that look like evidence are none. */
export type RefuseEvidence = (span: Span, why: string) => void;

/** One kind of statement that says something about the day a story was written. */
export interface DatingRule {
  /** Kebab-case, the same from release to release. */
  readonly name: string;
  /**
   * How far one statement of the rule is trusted. Writers copy ages, and say "this summer" loosely; who held which office
   * and which year lies ahead they know. Not fine: `npm run bench:dating` finds the same with all weights alike, for none
   * of its articles contradicts itself.
   */
  readonly weight: 1 | 2 | 3 | 4;
  /**
   * Whether its word alone, or together with another such rule's, is not enough: a part of the year comes every year, and
   * whom "the 25-year-old" means may be mistaken.
   */
  readonly weak: boolean;
  /**
   * Days after the end of its range within which a statement made once may still stand: a birthday goes unnoticed for
   * weeks. What a story says twice it means.
   */
  readonly grace: number;
  /** What it looks at, in words for readers, without a full stop. */
  readonly words: string;
  /**
   * What the main section says, never looking at the date that it states. Two pieces with the same span are
   * alternatives: the words allow one range or the other.
   */
  readonly read: (story: ReadStory, beat: Beat, refuse?: RefuseEvidence) => readonly Dated[];
}
