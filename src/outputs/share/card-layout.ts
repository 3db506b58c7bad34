import { type CardTeam, type ShareCard, shareSize } from '../../site/share/share-card.ts';
import { display, familyOf, text } from './faces.ts';
import { lineHeight, spare } from './heading-fit.ts';

/** The site's colours by day, as in `styles/tokens.css`. */
export const [paper, ink, softInk] = ['#fcf1ea', '#1d1411', '#65524a'];

/** Pixels from the edge of the card to its words, and from its top to the parts of it. */
export const at = { edge: 60, head: 40, rule: 98, body: 132, names: 516, band: 560, foot: 602 } as const;
/** Room for the heading and the lines below it. */
export const room = { width: shareSize.width - 2 * at.edge, height: at.names - at.body - 16 } as const;
/** Pixels between two teams. */
const gap = 24;
/** Pixels of the letters of a team's name, where it has room. */
const nameSize = 27;

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
const inDisplay = { fontFamily: familyOf(display), fontWeight: 700, color: ink, lineHeight } as const;
const inText = { fontFamily: familyOf(text), fontWeight: 400, color: softInk, lineHeight: 1.3 } as const;

/** Where the n-th of some teams begins, and how wide it is, in pixels. */
export function teamPlace(index: number, count: number): { readonly left: number; readonly width: number } {
  const width = (room.width - gap * (count - 1)) / count;
  return { left: at.edge + index * (width + gap), width };
}

/** How the heading of a card is set: pixels of its letters and of its box, and how many lines it may have; null for any. */
interface HeadingStyle {
  readonly size: number;
  readonly width: number;
  readonly lines: number | null;
}

/** How wide words in Besley are on one line, as a part of the size of their letters. */
export type WidthOf = (words: string) => number;

/** As wide as a space, which alone in a box has no width. */
const hardSpace = '\u00a0';

/** Each letter of a heading in a box of its own, whose key it is: to be measured, not to be seen. */
export const lettersLayout = (letters: readonly string[], size: number): Box =>
  box(
    'letters',
    { flexWrap: 'wrap' },
    letters.map((letter) =>
      box(
        letter,
        { ...inDisplay, whiteSpace: 'pre', fontSize: size, flexShrink: 0 },
        letter === ' ' ? hardSpace : letter,
      ),
    ),
  );

/** The words of a card in their places. */
export function cardLayout(
  { head, label, heading, lines, teams }: ShareCard,
  set: HeadingStyle,
  widthOf: WidthOf,
): Box {
  const name = (team: CardTeam, index: number): Box => {
    const { left, width } = teamPlace(index, teams.length);
    const fontSize = Math.min(nameSize, Math.floor((width - spare) / widthOf(team.name)));
    return box(
      `team ${index}`,
      { ...inDisplay, ...oneLine, position: 'absolute', left, bottom: shareSize.height - at.band + 10, fontSize },
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
          width: set.width,
          fontSize: set.size,
          wordBreak: 'break-word',
          ...(set.lines === null ? {} : { lineClamp: set.lines }),
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
