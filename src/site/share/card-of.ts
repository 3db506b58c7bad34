import { entityOf } from '../entities.ts';
import { words } from '../words.ts';
import { drawable } from './drawable.ts';
import type { CardTeam, ShareCard } from './share-card.ts';

/** Names that fit side by side on a card. */
const teamsShown = 4;

/** The words of a page's image, before it is known which of them can be drawn. */
interface Said {
  readonly head: readonly string[];
  readonly label: string;
  readonly heading: string;
  /** Our own words in the place of a heading that cannot be drawn. */
  readonly otherwise: string;
  /** The parts of each line. */
  readonly lines: readonly (readonly string[])[];
  /** Ids of entities, those that matter most first. */
  readonly entities: readonly string[];
}

/** The card that says this, as far as it can be drawn. */
export function cardOf({ head, label, heading, otherwise, lines, entities }: Said): ShareCard {
  const shownHeading = atMost(drawable(heading) || drawable(otherwise));
  return {
    head: said(head),
    label: drawable(label),
    heading: shownHeading,
    lines: lines.map(said).filter(Boolean),
    teams: teamsOf(entities).map(({ name, colours }) => ({ name: name === shownHeading ? '' : name, colours })),
  };
}

/** Characters of a heading, more than a card has room for: laying out what is cut off anyway takes seconds. */
const longest = 600;
const atMost = (heading: string): string => (heading.length > longest ? `${heading.slice(0, longest)}…` : heading);

const said = (parts: readonly string[]): string => words.share.line(parts.map(drawable));

/** What an image says, for those who do not see it. */
export const altOf = ({ head, heading, lines, teams }: ShareCard): string => {
  const names = teams.map(({ name }) => name).filter(Boolean);
  return words.share.line([heading, ...lines, names.join(', '), head]);
};

/** Names in full where there is room, and no more of them than fit. */
function teamsOf(ids: readonly string[]): readonly CardTeam[] {
  const shown = ids.slice(0, teamsShown).map(entityOf);
  return shown.map(({ name, shortName, colours }) => ({
    name: drawable(shown.length > 2 ? shortName : name),
    colours,
  }));
}
