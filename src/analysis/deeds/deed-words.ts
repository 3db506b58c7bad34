import type { Beat } from '../../model/beat.ts';
import { perBeat } from '../../model/per-beat.ts';

/** What a beat knows of deeds, ready to be asked. */
export interface DeedWords {
  readonly doers: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
  readonly arranged: ReadonlySet<string>;
  readonly tallies: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  /** Matches what somebody has who does it, and what somebody has done to it: "had talks", "had a bid rejected". */
  readonly held: RegExp;
  /** Matches a number of what is only counted. */
  readonly tallied: RegExp;
  /** Matches what follows "is" where somebody’s time is set. */
  readonly states: RegExp;
}

/** Who acts in any news. */
const anyDoers =
  'report reports man woman sources source spokesman spokeswoman spokesperson lawyer lawyers father mother brother court government minister ministers committee council company companies firm family judge police union leader pair two three parties person people adviser advisers lawyer federation association body board newspaper paper magazine broadcaster station website replacement successor scorer one both';
/** What is done or made in any news. */
const anyThings =
  'meeting meetings statement announcement decision plan plans vote hearing trial inquiry letter request payment conference interview news hopes race pursuit saga search arrangement arrangements appointment proceedings call calls idea project pact round meeting summit phone-call email visit interest';

const numbers = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many';

export const deedWords: (beat: Beat) => DeedWords = perBeat(({ eventWords, naming, timeWords }) => ({
  doers: new Set([...anyDoers.split(' '), ...eventWords.doers, ...naming.nouns, ...naming.roles, ...naming.titleNouns]),
  held: new RegExp(
    `\\b(?:talks|negotiations|discussions|conversations?|${['meetings?', ...eventWords.held].join('|')})\\b|\\b(?:rejected|turned down|knocked back|rebuffed|accepted|refused|approved)\\b`,
  ),
  tallied: new RegExp(`\\b(?:\\d+|${numbers}) (?:[\\w-]+ ){0,2}(?:${[...timeWords.counted].join('|')})\\b`),
  things: new Set([...anyThings.split(' '), ...eventWords.things]),
  arranged: new Set(eventWords.arranged),
  tallies: new Set(eventWords.tallies),
  terms: new Set(eventWords.terms),
  states: new RegExp(`^(?:\\w+ly |now |also |still |only )?(?:${eventWords.states.join('|')})\\b`),
}));
