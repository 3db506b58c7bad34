import type { Saga } from '../model/saga.ts';
import type { Story } from '../model/story.ts';
import { clubCandidates } from './club-candidates.ts';
import type { Candidate, ClubMention } from './club-mention.ts';
import { titleHolders } from './title-holders.ts';

/**
 * Every place where the story names a club, in the order of the text. A form that may mean several clubs, or something
 * else, counts only when the story also names one of them by a form that stands alone.
 */
export function clubMentions(story: Story, saga: Saga): readonly ClubMention[] {
  const candidates = clubCandidates(story, saga);
  const sure = candidates.filter((candidate) => candidate.sure);
  return candidates.flatMap((candidate, index) => {
    const club = candidate.sure ? candidate.clubs[0] : resolve(candidate, candidates[index + 1], sure, story, saga);
    return club ? [{ club, span: candidate.span, section: candidate.section, by: candidate.by }] : [];
  });
}

function resolve(
  candidate: Candidate,
  next: Candidate | undefined,
  sure: readonly Candidate[],
  story: Story,
  saga: Saga,
): string | null {
  const supported = new Set(sure.flatMap(({ clubs }) => clubs));
  const possible = candidate.clubs.filter((club) => supported.has(club));
  const named = next?.sure && isApposition(story.text, candidate, next) ? next.clubs[0] : undefined;
  if (named !== undefined && candidate.clubs.includes(named)) return named;
  if (candidate.titleOf !== null) {
    const holders = titleHolders(saga, candidate.titleOf, story.date);
    const held = possible.filter((club) => holders.has(club));
    if (held.length > 0) return mostPresent(held, candidate, sure);
    // No member of the story held it: the phrase may still be a looser name for the only club it fits.
    return possible.length === 1 ? (possible[0] ?? null) : null;
  }
  return mostPresent(possible, candidate, sure);
}

/** "Spanish giants Real Madrid": the name right behind a description says whom it means. */
const isApposition = (text: string, { span, by }: Candidate, next: Candidate): boolean =>
  by === 'description' && /^,? $/.test(text.slice(span.end, next.span.start));

/**
 * Of several clubs a phrase may mean, the one the text is on: named at least twice as often as any other, else the one
 * named last before the phrase. Null when none was.
 */
function mostPresent(clubs: readonly string[], { span }: Candidate, sure: readonly Candidate[]): string | null {
  if (clubs.length <= 1) return clubs[0] ?? null;
  const count = (club: string): number => sure.filter((mention) => mention.clubs[0] === club).length;
  const ranked = clubs.toSorted((a, b) => count(b) - count(a));
  const [first, second] = ranked;
  if (first !== undefined && second !== undefined && count(first) >= 2 * count(second)) return first;
  const before = sure.filter((mention) => mention.span.end <= span.start && clubs.includes(mention.clubs[0] ?? ''));
  return before.at(-1)?.clubs[0] ?? null;
}
