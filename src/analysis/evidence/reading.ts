import type { Beat } from '../../model/beat.ts';
import type { Story } from '../../model/story.ts';
import type { Span } from '../../model/text.ts';
import { sentences } from '../../text/sentences.ts';
import type { ClubMention } from '../club-mention.ts';
import { clubMentions } from '../club-mentions.ts';
import { quotedSpans } from '../quotations/quoted-spans.ts';
import { mainBlocks, type PersonNamed, peopleNamed } from './people-named.ts';

/** A sentence of the main section. */
export interface MainSentence {
  readonly span: Span;
  readonly text: string;
  /** Who is named in it, in order. */
  readonly people: readonly PersonNamed[];
  /** Which clubs it names, in order. */
  readonly clubs: readonly ClubMention[];
  /** Passages between quotation marks that touch it. */
  readonly quoted: readonly Span[];
}

/** What all rules of evidence look at: the main section, sentence by sentence. */
export interface MainReading {
  readonly sentences: readonly MainSentence[];
  readonly people: readonly PersonNamed[];
  /** Ids of the clubs the main section names. */
  readonly clubs: ReadonlySet<string>;
  /** The two clubs it names most. */
  readonly mainClubs: ReadonlySet<string>;
  /** The person of the facts whom the main section names most; null when it names nobody or two as often. */
  readonly mainPerson: string | null;
}

/** No sentence of news is longer; reading the rest would cost more than its length. In characters. */
const longestSentence = 2000;

const readings = new WeakMap<Story, { readonly beat: Beat; readonly reading: MainReading }>();

/** Reads the main section once for all rules; the date the story states plays no part. */
export function mainReading(story: Story, beat: Beat): MainReading {
  const kept = readings.get(story);
  if (kept?.beat === beat) return kept.reading;
  const reading = read(story, beat);
  readings.set(story, { beat, reading });
  return reading;
}

function read(story: Story, beat: Beat): MainReading {
  const undated: Story = { ...story, date: { kind: 'unknown' } };
  const people = peopleNamed(undated, beat);
  const clubs = clubMentions(undated, beat).filter(({ section }) => section === 'main');
  const blocks = mainBlocks(story);
  const quoted = blocks.flatMap(({ span }) => quotedSpans(story.text, span).map((quoted) => quoted.span));
  const spans = blocks.flatMap(({ kind, span }) => (kind === 'heading' ? [span] : sentences(story.text, span)));
  const prose = spans.filter(({ start, end }) => end - start <= longestSentence);
  const [peopleIn, clubsIn, quotedIn] = [
    cursor(people, ({ span }) => span),
    cursor(clubs, ({ span }) => span),
    cursor(quoted, (span) => span),
  ];
  return {
    sentences: prose.map((span) => ({
      span,
      text: story.text.slice(span.start, span.end),
      people: peopleIn(span),
      clubs: clubsIn(span),
      quoted: quotedIn(span),
    })),
    people,
    clubs: new Set(clubs.map(({ club }) => club)),
    mainClubs: new Set(
      ranked(clubs.map(({ club }) => club))
        .slice(0, 2)
        .map(([club]) => club),
    ),
    mainPerson: mostNamed(people),
  };
}

/** Hands out, for spans that come in order, the items that touch each of them. */
function cursor<T>(items: readonly T[], spanOf: (item: T) => Span): (within: Span) => readonly T[] {
  let from = 0;
  return ({ start, end }) => {
    while (from < items.length && spanOf(items[from] as T).end <= start) from += 1;
    const touching: T[] = [];
    for (let at = from; at < items.length && spanOf(items[at] as T).start < end; at += 1) touching.push(items[at] as T);
    return touching;
  };
}

function mostNamed(people: readonly PersonNamed[]): string | null {
  const [first, second] = ranked(people.flatMap(({ person }) => (person === null ? [] : [person])));
  return first && first[1] !== second?.[1] ? first[0] : null;
}

/** Names with the number of times they occur, the most frequent first. */
function ranked(names: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}

/** Whether the words from `at` on, an offset into the story, stand between quotation marks. */
export const isQuoted = ({ quoted }: MainSentence, at: number): boolean =>
  quoted.some(({ start, end }) => start <= at && at < end);
