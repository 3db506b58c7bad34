import type { Beat } from '../../model/beat.ts';
import { perBeat } from '../../model/per-beat.ts';
import { pressNouns } from '../../reading/sources/press-nouns.ts';

/** A way of citing, as what stands directly before the name or directly after it. */
export interface Construction {
  readonly name: string;
  readonly side: 'before' | 'after';
  readonly pattern: RegExp;
  /** Whether it also makes a plain word an outlet: "according to Record", but not "in Record". */
  readonly strong: boolean;
}

/** Source of a regular expression: a word, with what its hyphens and apostrophes hold together. */
export const word = "[\\p{L}\\p{N}’'-]+";
const writers =
  'journalist|reporter|correspondent|insider|expert|guru|specialist|pundit|columnist|presenter|analyst|editor|writer';

/** What may stand between a construction and the name: an article, a kind of outlet, a writer’s title, an opening mark. */
export const tailOf: (beat: Beat) => string = perBeat(
  (beat) =>
    `(?:(?:the|a|an|both|also|again) )?(?:(?:${word} ){0,4}(?:${pressNouns(beat)}),? (?:called )?(?:the )?|(?:${word} ){0,3}(?:${writers}) )?["'‘“«*_]*$`,
);

/** Makes constructions that stand before a name, in the stories of a beat. */
export const beforeName =
  (beat: Beat) =>
  (name: string, source: string, strong = true): Construction => ({
    name,
    side: 'before',
    pattern: new RegExp(`${source}${tailOf(beat)}`, 'iu'),
    strong,
  });

/** A construction that stands after a name. */
export const after = (name: string, source: string, strong = true): Construction => ({
  name,
  side: 'after',
  pattern: new RegExp(`^["'’”»*_]*${source}`, 'iu'),
  strong,
});
