import { saga } from '../saga/saga.ts';
import type { TimelineStory } from '../timeline/timeline.ts';
import { type WordedDate, wordedDate } from './format-date.ts';
import { type Lifted, lift, liftHeadline } from './lifted.ts';
import { urls } from './urls.ts';

/** A club as a link. */
export interface ClubLink {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

/** What a list shows of a story. */
export interface Teaser {
  readonly id: string;
  readonly path: string;
  readonly headline: Lifted;
  readonly date: WordedDate;
  readonly excerpt: Lifted | null;
  /** Those the story is about, or, where it is about none, all it names. */
  readonly clubs: readonly ClubLink[];
  /** Clubs it merely names. */
  readonly alsoNamed: readonly ClubLink[];
}

const names = new Map(saga.clubs.map(({ id, name }) => [id, name]));

export const clubLink = (id: string): ClubLink => ({ id, name: names.get(id) ?? id, path: urls.club(id) });

export function teaser({ story, date, excerpt, clubs }: TimelineStory): Teaser {
  return {
    id: story.id,
    path: urls.story(story.id),
    headline: liftHeadline(story),
    date: wordedDate(date),
    excerpt: excerpt && lift(story, excerpt),
    clubs: clubs.filter(({ main }) => main).map(({ club }) => clubLink(club)),
    alsoNamed: clubs.filter(({ main }) => !main).map(({ club }) => clubLink(club)),
  };
}
