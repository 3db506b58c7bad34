import { type CardTeam, shareSize } from '../../site/share/share-card.ts';
import { at, ink, paper, room, teamPlace } from './card-layout.ts';

/** Pixels of a stripe of a band, across. */
const stripe = 28;

const rectangle = (left: number, top: number, width: number, height: number, fill: string): string =>
  `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${fill}"/>`;

/** What stands below the words of a card, as SVG: the paper, the double rule of the masthead, a band for each team. */
export const cardFrame = (teams: readonly CardTeam[]): string =>
  [
    rectangle(0, 0, shareSize.width, shareSize.height, paper),
    ...doubleRule(at.rule),
    ...(teams.length === 0 ? doubleRule(at.foot - 8) : teams.map((team, index) => band(team, index, teams.length))),
  ].join('');

const doubleRule = (top: number): readonly string[] =>
  [top, top + 6].map((each) => rectangle(at.edge, each, room.width, 2, ink));

/** A team without colours has the paper's and the ink's. */
function band({ colours }: CardTeam, index: number, count: number): string {
  const { left, width } = teamPlace(index, count);
  const [main, second] = colours ?? [paper, ink];
  const height = at.foot - at.band;
  const middle = at.band + height / 2;
  const stripes = `M${left + stripe} ${middle}H${left + width}`;
  return (
    rectangle(left - 2, at.band - 2, width + 4, height + 4, ink) +
    rectangle(left, at.band, width, height, main) +
    `<path d="${stripes}" stroke="${second}" stroke-width="${height}" stroke-dasharray="${stripe}"/>`
  );
}
