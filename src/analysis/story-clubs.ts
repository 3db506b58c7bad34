import type { Story } from '../model/story.ts';
import type { NonEmpty } from '../model/text.ts';
import type { ClubMention } from '../reading/clubs/club-mention.ts';
import { sentencesOf } from '../reading/read-story.ts';
import type { Analyser } from './analyser.ts';

/** A club in one story. */
export interface StoryClub {
  readonly club: string;
  /** Whether the story is about the club, not merely names it. */
  readonly main: boolean;
  /** In the order of the text. */
  readonly mentions: NonEmpty<ClubMention>;
}

/** Share of the most named club's mentions from which another one is a main club too. */
const mainShare = 0.3;

/** The clubs a story names, those named most in its main part first. */
export const storyClubs: Analyser<StoryClub> = (story) => {
  const byClub = new Map<string, [ClubMention, ...ClubMention[]]>();
  for (const mention of sentencesOf(story).flatMap(({ clubs }) => clubs)) {
    const known = byClub.get(mention.club);
    if (known) known.push(mention);
    else byClub.set(mention.club, [mention]);
  }
  const counted = [...byClub].map(([club, mentions]) => ({ club, mentions, weight: weight(story.story, mentions) }));
  const most = Math.max(0, ...counted.map(({ weight }) => weight));
  return counted
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ club, mentions, weight }) => ({ club, mentions, main: weight >= 2 && weight >= mainShare * most }));
};

/** Mentions in the main part; one in the headline counts three times. */
function weight({ headline }: Story, mentions: readonly ClubMention[]): number {
  const inHeadline = ({ span }: ClubMention): boolean =>
    headline.span !== null && span.start >= headline.span.start && span.end <= headline.span.end;
  return mentions
    .filter(({ section }) => section === 'main')
    .reduce((sum, mention) => sum + (inHeadline(mention) ? 3 : 1), 0);
}
