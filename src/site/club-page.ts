import { chunks } from '../timeline/chunks.ts';
import type { TimelineClub } from '../timeline/timeline.ts';
import { type Lifted, lift } from './lifted.ts';
import { markedText, type Run } from './marked-text.ts';
import { type Teaser, teaser } from './teaser.ts';
import type { PageLink } from './timeline-pages.ts';
import { urls } from './urls.ts';

/** Stories on one page of a club. */
const storiesPerPage = 50;

/** A sentence that names the club, cut at its mentions. */
export interface ShownPassage {
  readonly path: string;
  readonly sentence: Lifted;
  readonly runs: readonly Run[];
  /** Whether it stands outside the story itself, in a roundup or a link. */
  readonly aside: boolean;
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
  readonly stories: readonly { readonly teaser: Teaser; readonly passages: readonly ShownPassage[] }[];
  readonly page: number;
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
}

/** The pages of one club: its stories in timeline order, each with the sentences that name the club. */
export function clubPages({ club, stories }: TimelineClub): readonly ClubPage[] {
  const runs = chunks(stories, storiesPerPage);
  const link = (index: number): PageLink | null =>
    runs[index] ? { path: urls.club(club.id, index + 1), covers: `page ${index + 1} of ${runs.length}` } : null;
  return runs.map((run, index) => ({
    path: urls.club(club.id, index + 1),
    id: club.id,
    name: club.name,
    ground: club.grounds[0],
    city: club.city,
    country: club.country,
    colours: club.colours,
    storyCount: stories.length,
    sentenceCount: stories.reduce((sum, { passages }) => sum + passages.length, 0),
    isMain: stories.some(({ main }) => main),
    stories: run.map(({ told, passages }) => ({
      teaser: teaser(told),
      passages: passages.map(({ sentence, mentions }) => ({
        path: urls.sentence(told.story.id, sentence.span.start),
        sentence: lift(told.story, sentence.span),
        runs: markedText(told.story.text, sentence.span, mentions),
        aside: sentence.block.section !== 'main',
      })),
    })),
    page: index + 1,
    previous: link(index - 1),
    next: link(index + 1),
  }));
}
