import { type CardTeam, type ShareCard, shareSize } from '../../site/share/share-card.ts';
import { display, familyOf, text } from './faces.ts';

/** The site's colours by day, as in `styles/tokens.css`. */
export const [paper, ink, softInk] = ['#fcf1ea', '#1d1411', '#65524a'];

/** Pixels from the edge of the card to its words, and from its top to the parts of it. */
export const at = { edge: 60, head: 40, rule: 98, body: 132, names: 516, scarf: 560, foot: 602 } as const;
/** Room for the heading and the lines below it. */
export const room = { width: shareSize.width - 2 * at.edge, height: at.names - at.body - 16 } as const;
/** Pixels between two teams. */
const gap = 24;
/** Pixels of the letters of a team's name, where it has room. */
export const nameSize = 27;

/** What satori lays out: an element as React has it. */
export interface Box {
  readonly type: 'div';
  readonly key: string;
  readonly props: { readonly style: Style; readonly children: string | readonly Box[] };
}
type Style = Readonly<Record<string, string | number>>;

const box = (key: string, style: Style, children: string | readonly Box[]): Box => ({
  type: 'div',
  key,
  props: { style: { display: 'flex', ...style }, children },
});

/** Keeps a line whole at a hyphen, which is part of a name such as Alexander-Arnold, and is drawn as nothing. */
export const wordJoiner = '\u2060';
const joined = (words: string): string => words.replace(/-(?=\p{L})/gu, `-${wordJoiner}`);

const oneLine = { whiteSpace: 'nowrap', overflow: 'visible' } as const;
const inDisplay = { fontFamily: familyOf(display), fontWeight: 700, color: ink, lineHeight: 1.16 } as const;
const inText = { fontFamily: familyOf(text), fontWeight: 400, color: softInk, lineHeight: 1.3 } as const;

/** The width that words in Besley need at most on one line, as a part of the size of their letters. */
export const roomFor = (words: string): number =>
  [...words].reduce(
    (sum, letter) => sum + (/[MWmw&%@Æ—…]/.test(letter) ? 1.1 : /\p{Lu}/u.test(letter) ? 0.87 : 0.62),
    0,
  );

/** Where the n-th of some teams begins, and how wide it is, in pixels. */
export function teamPlace(index: number, count: number): { readonly left: number; readonly width: number } {
  const width = (room.width - gap * (count - 1)) / count;
  return { left: at.edge + index * (width + gap), width };
}

/** The words of a card in their places, the heading in letters of `size` pixels, and no more lines of it than `most`. */
export function cardLayout({ head, label, heading, lines, teams }: ShareCard, size: number, most: number): Box {
  const name = (team: CardTeam, index: number): Box => {
    const { left, width } = teamPlace(index, teams.length);
    const fontSize = Math.min(nameSize, Math.floor(width / roomFor(team.name)));
    return box(
      `team ${index}`,
      { ...inDisplay, ...oneLine, position: 'absolute', left, bottom: shareSize.height - at.scarf + 10, fontSize },
      team.name,
    );
  };
  return box('card', { ...shareSize, position: 'relative' }, [
    box(
      'head',
      { position: 'absolute', left: at.edge, top: at.head, width: room.width, justifyContent: 'space-between' },
      [
        box('name', { ...inDisplay, ...oneLine, fontSize: 32 }, head),
        box('label', { ...inText, ...oneLine, fontSize: 30 }, label),
      ],
    ),
    box('body', { position: 'absolute', left: at.edge, top: at.body, width: room.width, flexDirection: 'column' }, [
      box(
        'heading',
        {
          ...inDisplay,
          display: 'block',
          fontSize: size,
          wordBreak: 'break-word',
          textWrap: 'balance',
          lineClamp: most,
        },
        joined(heading),
      ),
      ...lines.map((line, index) =>
        box(
          `line ${index}`,
          { ...inText, display: 'block', fontSize: 32, marginTop: index === 0 ? 20 : 4, lineClamp: 2 },
          line,
        ),
      ),
    ]),
    ...teams.map(name),
  ]);
}
