import type { Entity } from '../../model/beat.ts';

/** Pixels of every image for sharing, as chats and networks ask for it. */
export const shareSize = { width: 1200, height: 630 } as const;

/** An entity on a card, and the band below its name. */
export interface CardTeam {
  /** Empty where it is the heading. */
  readonly name: string;
  readonly colours: Entity['colours'];
}

/** What the image says that stands beside a link to a page: nothing but what the fonts can draw, each on one line of text. */
export interface ShareCard {
  /** Above the rule: the site's name, where it is not the heading. Empty where the fonts lack it, as any of these. */
  readonly head: string;
  /** What kind of thing the page is about, in a word; empty where its heading says so. */
  readonly label: string;
  readonly heading: string;
  /** Below the heading: its date, as far as it is known. */
  readonly lines: readonly string[];
  readonly teams: readonly CardTeam[];
}

/** An image as pages name it: its path, and its words for those who do not see it. */
export interface ShareImage {
  readonly path: string;
  readonly alt: string;
}

/** The card of a page. */
export interface PageCard extends ShareImage {
  readonly card: ShareCard;
}
