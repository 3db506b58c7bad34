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

const oneLine = { whiteSpace: 'nowrap', overflow: 'visible' } as const;
const inDisplay = { fontFamily: familyOf(display), fontWeight: 700, color: ink, lineHeight: 1.16 } as const;
const inText = { fontFamily: familyOf(text), fontWeight: 400, color: softInk, lineHeight: 1.3 } as const;

/** Where the n-th of some teams begins, and how wide it is, in pixels. */
export function teamPlace(index: number, count: number): { readonly left: number; readonly width: number } {
  const width = (room.width - gap * (count - 1)) / count;
  return { left: at.edge + index * (width + gap), width };
}

/** The words of a card in their places, the heading in letters of `size` pixels, and no more lines of it than `most`. */
export function cardLayout({ head, label, heading, lines, teams }: ShareCard, size: number, most: number): Box {
  const name = (team: CardTeam, index: number): Box => {
    const style = { ...inDisplay, ...oneLine, position: 'absolute', top: at.names, fontSize: 27 };
    return box(`team ${index}`, { ...style, left: teamPlace(index, teams.length).left }, team.name);
  };
  return box('card', { ...shareSize, position: 'relative' }, [
    box('head', { position: 'absolute', left: at.edge, top: at.head, width: room.width, justifyContent: 'space-between' }, [
      box('name', { ...inDisplay, ...oneLine, fontSize: 32 }, head),
      box('label', { ...inText, ...oneLine, fontSize: 30 }, label),
    ]),
    box('body', { position: 'absolute', left: at.edge, top: at.body, width: room.width, flexDirection: 'column' }, [
      box(
        'heading',
        { ...inDisplay, display: 'block', fontSize: size, wordBreak: 'break-word', textWrap: 'balance', lineClamp: most },
        heading,
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
