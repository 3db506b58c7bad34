import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../../src/ingest/layout/paragraphs.ts';
import { cut } from '../../../src/model/text.ts';

/** Breaks a text where the next word would not fit; a ragged edge is up to so many characters narrower. */
function wrap(text: string, width: number, raggedBy = 0): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    const room = width - ((lines.length * 7) % (raggedBy + 1));
    if (line !== '' && line.length + 1 + word.length > room) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

const read = (text: string) => paragraphs(text, 0).map((paragraph) => cut(text, paragraph).replace(/\s+/g, ' '));

const story = [
  'Northport have turned down an offer from Real Marenza for Ilian Vance, who is out of contract in the summer. The board had hoped to sell him this month. It will hear no other bid.',
  '“We are calm,” said a source at the club. “He will stay. Marenza know that, and Vance knows that. Nothing else counts.”',
  'Piet Dorn declined to speak. Joss Tarrow, the other captain, who has been there since he was six, said that he would wait and see.',
  'Nobody answers.',
];

describe('lines that wrap are one paragraph', () => {
  it.each([
    ['at 60 characters', 60, 0],
    ['at 65', 65, 0],
    ['at 72, as mail does', 72, 0],
    ['at 80', 80, 0],
    ['at 100', 100, 0],
    ['at 45', 45, 0],
    ['with a ragged edge', 76, 12],
  ])('%s', (_where, width, raggedBy) => {
    expect(read(story.map((words) => wrap(words, width, raggedBy)).join('\n\n'))).toEqual(story);
  });

  it('without blank lines between paragraphs, where the last line is short', () => {
    expect(read(story.map((words) => wrap(words, 70)).join('\n'))).toEqual(story);
  });

  it('between headings, with or without a blank line below', () => {
    const [first = '', second = ''] = story;
    for (const gap of ['\n', '\n\n'])
      expect(read(`${wrap(first, 72)}\n\nWhat Marenza say${gap}${wrap(second, 72)}`)).toEqual([
        first,
        'What Marenza say',
        second,
      ]);
  });

  it('indented all alike, or each paragraph at its first line', () => {
    const wrapped = story.map((words) => wrap(words, 70));
    expect(read(wrapped.join('\n\n').replace(/^/gm, '    '))).toEqual(story);
    expect(read(wrapped.map((words) => `    ${words}`).join('\n'))).toEqual(story);
  });
});

describe('lines that stand by themselves stay apart:', () => {
  it.each([
    ['names', ['Alban', 'Vance', 'Tarrow', 'Dorn', 'Brandt']],
    [
      'a list of games',
      [
        'Northport v Real Marenza, Harbour Ground, 27 November 2024',
        'Calder Rovers v Northport, Mill Lane, 23 February 2025',
        'Real Marenza v Sankt Aldan, Estadio Central, 4 March',
        'Northport v Sankt Aldan, Harbour Ground, 11 March',
      ],
    ],
    [
      'items behind dashes',
      [
        '- Alban, who is fit again after a long time out of the side',
        '- Tarrow, whose own contract ends in the summer as well as',
        '- Dorn, who has been at the club for longer than anybody',
      ],
    ],
    [
      'headlines',
      [
        'Northport news: Brandt is fit again and may start on Saturday',
        'Marenza news: the board wants a captain before the window shuts',
        'Calder news: the manager keeps his place despite two defeats',
      ],
    ],
    ['short questions', ['Who is he?', 'Where does he go?', 'What will it cost?', 'Nobody knows.']],
  ])('%s', (_what, lines) => {
    expect(read(lines.join('\n'))).toEqual(lines);
    expect(read(`${wrap(story[0] ?? '', 72)}\n\n${lines.join('\n')}`)).toEqual([story[0], ...lines]);
  });
});
