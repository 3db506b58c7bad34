import { type DateEstimate, rangeOf } from '../model/date-estimate.ts';
import type { Span } from '../model/text.ts';
import { chunks } from '../timeline/chunks.ts';
import type { ClubStory, Timeline, TimelineClub, TimelineEvent } from '../timeline/timeline.ts';
import { clubNeighbours, type NamedBeside } from './club-neighbours.ts';
import { type ClubRelation, clubRelations } from './club-relations.ts';
import { type WordedDate, wordedDate } from './format-date.ts';
import { clubGlance, type Glance } from './glance/glance.ts';
import { type Lifted, lift } from './lifted.ts';
import { markedText, type Run } from './marked-text.ts';
import { perTimeline } from './per-timeline.ts';
import { type ClubLink, clubLink, type Teaser, teaser } from './teaser.ts';
import type { PageLink } from './timeline-pages.ts';
import { storyAnchor, urls } from './urls.ts';

/** Stories on one page of a club. */
const storiesPerPage = 50;
/** Clubs named beside it that its page shows. */
const neighboursShown = 8;

/** A sentence that names the club, cut at its mentions. */
export interface ShownPassage {
  readonly path: string;
  readonly sentence: Lifted;
  readonly runs: readonly Run<Span>[];
  /** Whether it stands outside the story itself, in a roundup or a link. */
  readonly aside: boolean;
}

/** A place where the club is named, and when. */
export interface MentionLink {
  readonly date: WordedDate;
  readonly path: string;
}

/** What the first page of a club says of it before its stories. */
export interface ClubPortrait {
  /** What it is in the saga; empty where the stories merely name it. */
  readonly relations: readonly ClubRelation[];
  /** Null where no story that names it has a date. */
  readonly firstNamed: MentionLink | null;
  readonly lastNamed: MentionLink | null;
  /** Clubs that the same sentences name. */
  readonly beside: readonly NamedBeside[];
  readonly glance: Glance | null;
}

export interface ClubPage {
  readonly path: string;
  readonly id: string;
  readonly name: string;
  readonly ground: string;
  readonly city: string;
  readonly country: string;
  readonly colours: readonly [string, string];
  readonly storyCount: number;
  readonly sentenceCount: number;
  /** Whether any story is about the club. */
  readonly isMain: boolean;
  /** On the first page alone. */
  readonly portrait: ClubPortrait | null;
  readonly stories: readonly { readonly teaser: Teaser; readonly passages: readonly ShownPassage[] }[];
  readonly page: number;
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
  /** In the order of the clubs' index. */
  readonly clubBefore: ClubLink | null;
  readonly clubAfter: ClubLink | null;
}

/** The pages of the club at `index` of the clubs: its stories in timeline order, each with the sentences that name it. */
export function clubPages(timeline: Timeline, index: number): readonly ClubPage[] {
  const indexed = timeline.clubs[index];
  if (!indexed) throw new RangeError(`There is no club ${index} among ${timeline.clubs.length}.`);
  const { club, stories } = indexed;
  const runs = chunks(stories, storiesPerPage);
  const link = (at: number): PageLink | null =>
    runs[at] ? { path: urls.club(club.id, at + 1), covers: `page ${at + 1} of ${runs.length}` } : null;
  const other = (at: number): ClubLink | null => {
    const found = timeline.clubs[at];
    return found ? clubLink(found.club.id) : null;
  };
  return runs.map((run, at) => ({
    path: urls.club(club.id, at + 1),
    id: club.id,
    name: club.name,
    ground: club.grounds[0],
    city: club.city,
    country: club.country,
    colours: club.colours,
    storyCount: stories.length,
    sentenceCount: stories.reduce((sum, { passages }) => sum + passages.length, 0),
    isMain: stories.some(({ main }) => main),
    portrait: at === 0 ? portrait(timeline, indexed) : null,
    stories: run.map(shownStory),
    page: at + 1,
    previous: link(at - 1),
    next: link(at + 1),
    clubBefore: other(index - 1),
    clubAfter: other(index + 1),
  }));
}

const shownStory = ({ told, passages }: ClubStory): ClubPage['stories'][number] => ({
  teaser: teaser(told),
  passages: passages.map(({ sentence, mentions }) => ({
    path: urls.sentence(told.story.id, sentence.span.start),
    sentence: lift(told.story, sentence.span),
    runs: markedText(told.story.text, sentence.span, mentions),
    aside: sentence.section !== 'main',
  })),
});

const eventsOfClubs = perTimeline(({ events }) => {
  const found = new Map<string, TimelineEvent[]>();
  for (const event of events)
    for (const club of event.clubs) {
      const list = found.get(club);
      if (list) list.push(event);
      else found.set(club, [event]);
    }
  return found;
});

function portrait(timeline: Timeline, { club, stories }: TimelineClub): ClubPortrait {
  const addresses = stories.map(({ told }, at): readonly [string, string] => {
    const anchor = storyAnchor(told.story.id);
    return [anchor, `${urls.club(club.id, Math.floor(at / storiesPerPage) + 1)}#${anchor}`];
  });
  const dated = stories.filter(({ told }) => rangeOf(told.date) !== null);
  return {
    relations: clubRelations(timeline).get(club.id) ?? [],
    firstNamed: mention(dated.toSorted(byBeginning).at(0), 0),
    lastNamed: mention(dated.at(-1), -1),
    beside: (clubNeighbours(timeline).get(club.id) ?? []).slice(0, neighboursShown),
    glance: clubGlance(
      timeline,
      club.id,
      stories.map(({ told }) => told),
      new Map(addresses),
      eventsOfClubs(timeline).get(club.id) ?? [],
    ),
  };
}

/** By the first day a story can have appeared. */
const byBeginning = ({ told: { date: a } }: ClubStory, { told: { date: b } }: ClubStory): number =>
  earliest(a) < earliest(b) ? -1 : 1;
const earliest = (date: DateEstimate): string => rangeOf(date)?.earliest ?? '';

function mention(story: ClubStory | undefined, at: 0 | -1): MentionLink | null {
  const sentence = story?.passages.at(at)?.sentence;
  if (!story || !sentence) return null;
  return { date: wordedDate(story.told.date), path: urls.sentence(story.told.story.id, sentence.span.start) };
}
