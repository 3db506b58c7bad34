import type { Saga } from '../../model/saga.ts';
import type { Story } from '../../model/story.ts';
import { cut } from '../../model/text.ts';
import type { Candidate, ClubMention } from './club-mention.ts';
import { titleHolders } from './title-holders.ts';

/**
 * Every place where the story names a club, in the order of the text. A form that may mean several clubs, or something
 * else, counts only when the story also names one of them by a form that stands alone.
 */
export function clubMentions(
  { text, date }: Pick<Story, 'text' | 'date'>,
  candidates: readonly Candidate[],
  { beat, window }: Saga,
): readonly ClubMention[] {
  const days = date.kind === 'stated' ? date.range : window;
  const support = supportOf(candidates);
  const holders = new Map<string, ReadonlySet<string>>();
  const holdersOf = (competition: string): ReadonlySet<string> => {
    const found = holders.get(competition) ?? titleHolders(beat, competition, days);
    holders.set(competition, found);
    return found;
  };
  const lastNamed = new Map<string, number>();
  return candidates.flatMap((candidate, index) => {
    const { clubs, sure, span, section, by } = candidate;
    const club = sure ? clubs[0] : resolve(candidate, candidates[index + 1], { text, support, holdersOf, lastNamed });
    if (sure && club) lastNamed.set(club, index);
    return club ? [{ club, span, section, by, surface: cut(text, span) }] : [];
  });
}

/** What the rest of the story says about a phrase that may mean several clubs. */
interface Context {
  readonly text: string;
  /** How often each club is named by a form that stands alone. */
  readonly support: ReadonlyMap<string, number>;
  readonly holdersOf: (competition: string) => ReadonlySet<string>;
  /** Place of the last such form before the phrase, by club. */
  readonly lastNamed: ReadonlyMap<string, number>;
}

function supportOf(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const support = new Map<string, number>();
  for (const { sure, clubs } of candidates)
    if (sure) for (const club of clubs) support.set(club, (support.get(club) ?? 0) + 1);
  return support;
}

function resolve(candidate: Candidate, next: Candidate | undefined, context: Context): string | null {
  const meant = new Set(candidate.clubs);
  const possible = [...context.support.keys()].filter((club) => meant.has(club));
  const named = next?.sure && isApposition(context.text, candidate, next) ? next.clubs[0] : undefined;
  if (named !== undefined && meant.has(named)) return named;
  if (candidate.titleOf === null) return mostPresent(possible, context);
  const holders = context.holdersOf(candidate.titleOf);
  const held = possible.filter((club) => holders.has(club));
  if (held.length > 0) return mostPresent(held, context);
  // No member of the story held it: the phrase may still be a looser name for the only club it fits.
  return possible.length === 1 ? (possible[0] ?? null) : null;
}

/** "Spanish giants Real Madrid": the name right behind a description says whom it means. */
const isApposition = (text: string, { span, by }: Candidate, next: Candidate): boolean =>
  by === 'description' && /^,? $/.test(text.slice(span.end, next.span.start));

/**
 * Of several clubs a phrase may mean, the one the text is on: named at least twice as often as any other, else the one
 * named last before the phrase. Null when none was.
 */
function mostPresent(clubs: readonly string[], { support, lastNamed }: Context): string | null {
  if (clubs.length <= 1) return clubs[0] ?? null;
  const count = (club: string): number => support.get(club) ?? 0;
  const [first, second] = clubs.toSorted((a, b) => count(b) - count(a));
  if (first !== undefined && second !== undefined && count(first) >= 2 * count(second)) return first;
  const named = clubs.filter((club) => lastNamed.has(club));
  return named.toSorted((a, b) => (lastNamed.get(b) ?? 0) - (lastNamed.get(a) ?? 0))[0] ?? null;
}
