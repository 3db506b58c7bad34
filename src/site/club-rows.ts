import type { Timeline } from '../timeline/timeline.ts';
import { clubRelations } from './club-relations.ts';
import { type ClubLink, clubLink } from './teaser.ts';

/** What the index of clubs says of one. */
export interface ClubRow {
  readonly link: ClubLink;
  readonly colours: readonly [string, string];
  /** What it is in the saga, in a sentence of ours; empty where the stories merely name it. */
  readonly relations: string;
  readonly stories: number;
  /** Those of them that are about it. */
  readonly about: number;
  readonly sentences: number;
  /** Of all stories, 0 to 1. */
  readonly share: number;
  readonly aboutShare: number;
}

/** Every club that a story names, those in most stories first. */
export function clubRows(timeline: Timeline): readonly ClubRow[] {
  const all = timeline.stories.length;
  return timeline.clubs.map(({ club, stories }) => {
    const about = stories.filter(({ main }) => main).length;
    return {
      link: clubLink(club.id),
      colours: club.colours,
      relations: (clubRelations(timeline).get(club.id) ?? []).map(({ words }) => `${words}.`).join(' '),
      stories: stories.length,
      about,
      sentences: stories.reduce((sum, { passages }) => sum + passages.length, 0),
      share: stories.length / all,
      aboutShare: about / all,
    };
  });
}
