import { describe, expect, it } from 'vitest';
import { blocks } from '../../../src/ingest/layout/blocks.ts';
import { cut } from '../../../src/model/text.ts';

const headline = 'Northport turn down second Marenza bid for Vance';
const lede = 'Northport have turned down a second bid from Real Marenza for their captain Ilian Vance.';
const more = 'He trained alone on Monday, and nobody at the ground would say why he had come so early.';
const end = 'Real Marenza are prepared to wait until the summer and to sign him on a free transfer.';
const story = [headline, lede, more];

/** The lines of a text that are the story's. */
const own = (lines: readonly string[]): readonly string[] => {
  const text = lines.join('\n');
  return blocks(text, 0, [])
    .filter(({ section }) => section !== 'boilerplate')
    .map(({ span }) => cut(text, span));
};

const [go, trust, enough] = [
  'Let him go, Brandt is better anyway.',
  'He will sign on 1 January, trust me.',
  'No more of this, please!',
] as const;

describe('what readers say below a story is none of it', () => {
  it.each<[string, readonly string[]]>([
    [
      'names, ages, replies and likes below a count',
      ['Comments (1,204)', 'HarbourDave', '3 hours ago', go, 'Reply', 'Like 24', 'Mara', '2 hours ago', trust, 'Reply'],
    ],
    ['names like any other', ['12 Comments', 'Mara Holm', '3h', go, 'Tom', '5 min ago', trust]],
    [
      'a name and its age on one line',
      ['Join the conversation', 'Mara Holm · 3 hours ago', go, 'Tom Reed · 1d', trust],
    ],
    ['a single comment', ['1 Comment', 'Mara', 'just now', go, 'Reply']],
    [
      'days in full, as blogs have them',
      [
        '2 thoughts on “Northport turn down bid”',
        'Mara says:',
        '3 January 2025 at 10:30 pm',
        go,
        'Reply',
        'Leave a Reply',
      ],
    ],
    [
      'the form above them',
      ['Leave a comment', 'Sign in to comment', 'Sort by newest', 'Mara', '1 week ago', go, 'Report'],
    ],
    ['replies alone', ['Have your say', go, 'Reply', trust, 'Reply · 3']],
    ['handles alone', ['Reader comments', 'harbour_fan92', go, 'GateDave', trust]],
    [
      'comments of several sentences each',
      ['Comments', 'Mara', '2 days ago', go, trust, enough, 'Reply', 'Tom', '1 day ago', go, 'Reply'],
    ],
    [
      'what the page has below them',
      [
        'Comments (1)',
        'Mara',
        '2 days ago',
        go,
        'Reply',
        'Most read',
        'Rovers name a price for Teo Brandt',
        'Reed wants two more',
      ],
    ],
    ['the first label, though another follows', ['Comments', 'View 2 comments', 'Mara', '2 days ago', go, 'Reply']],
    ['a comment signed as stations have it', ['Comments', 'Comment posted by Kopite, at 11:52 5 May 2025', trust]],
    ['the same without a label', ['Comment posted by Kopite, at 11:52 5 May 2025', trust, 'Harbour Sport']],
    ['a name, a time and a reply', ['Comments', 'RedMara', '11:50 5 May', trust, 'Reply', 'Terms of Use']],
    ['a name with its age, and two buttons', ['Comments (2)', 'Mara • 2 hours ago', trust, 'Like  Reply']],
  ])('%s', (_, comments) => {
    expect(own([...story, '', ...comments])).toStrictEqual(story);
    // Blank lines between all of them change nothing.
    expect(own([...story, ...comments].flatMap((line) => [line, '']))).toStrictEqual(story);
  });

  it('but a label alone takes no line of a story', () => {
    for (const shares of [
      ['12 Comments'],
      ['Comments', 'Share', 'Like 24', 'Reply'],
      ['By Mira Lund', '3 hours ago', '1.2k Comments', 'Share'],
      ['Join the conversation', 'Facebook', 'Share'],
    ]) {
      expect(own([headline, ...shares, '', lede, '', more, '', end])).toStrictEqual([headline, lede, more, end]);
      expect(own([headline, lede, ...shares, '', more, '', end])).toStrictEqual([headline, lede, more, end]);
      expect(own([headline, lede, '', ...shares, '', more, '', end, '', lede, '', more])).toContain(end);
    }
  });

  it('nor do the parts of a chronicle, a live blog or a box of facts below it', () => {
    for (const parts of [
      ['3 January 2025', lede, '10 January 2025', more],
      ['10 minutes ago', lede, '2 hours ago', more],
      ['Goals for Northport', '12', lede, 'Goals for Calder', '7', more],
      ['Reaction', lede, 'Analysis', more],
      [lede, 'Appearances', '38', 'Goals', '20', 'Assists', '7', more],
    ])
      expect(own([headline, end, '', '12 Comments', '', ...parts])).toStrictEqual(expect.arrayContaining([lede, more]));
  });

  it('nor do comments in the middle take what goes on below them', () => {
    const widget = ['Comments (1)', 'Mara', '2 days ago', go, 'Reply'];
    const after = [end, 'The window closes on 3 February, and no third bid is expected before that.', more];
    expect(own([headline, lede, '', ...widget, '', ...after])).toStrictEqual(expect.arrayContaining(after));
  });

  it('nor does a share bar above the text, when readers speak at its foot without a label', () => {
    const lines = [headline, '12 Comments', lede, more, end];
    expect(own([...lines, '', 'Mara', '2 days ago', go, 'Reply'])).toStrictEqual(
      expect.arrayContaining([lede, more, end]),
    );
  });
});
