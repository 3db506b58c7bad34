import { describe, expect, it } from 'vitest';
import { blocks } from '../../../src/ingest/layout/blocks.ts';
import { cut } from '../../../src/model/text.ts';

/** `[kind, section, words]` of each block. */
const read = (text: string, from = 0) =>
  blocks(text, from, []).map(({ kind, section, span }) => [kind, section, cut(text, span)]);

const lede = 'Northport have turned down a second bid for Ilian Vance.';
const more = 'He trained alone on Monday, and nobody at the club would say why.';
const story = ['paragraph', 'main', lede];
const rest = ['paragraph', 'main', more];

describe('a line between paragraphs becomes', () => {
  it.each([
    ['a heading', 'What happens next', 'heading', 'main'],
    ['a heading with a colon', 'The three ways out:', 'heading', 'main'],
    ['a paragraph', 'Nobody knows what happens next.', 'paragraph', 'main'],
    ['a paragraph that introduces speech', 'Head coach Jonna Reed said:', 'paragraph', 'main'],
    ['a sentence with the mark of a note', 'Calder have not commented.[1]', 'paragraph', 'main'],
    ['a pull quote', '“Nobody knows what happens next”', 'paragraph', 'main'],
    ['a few words somebody said, as papers head a part', '‘It was always Northport’', 'heading', 'main'],
    ['a heading behind a picture', '🚨 OFFICIAL: Vance stays', 'heading', 'main'],
    ['a list item', '- the captain stays', 'paragraph', 'main'],
    ['a byline', 'By Mira Lund', 'paragraph', 'boilerplate'],
    ['reading time', '3 min read', 'paragraph', 'boilerplate'],
    ['a share label', 'Share this article', 'paragraph', 'boilerplate'],
    ['a video promotion', 'Watch more of our videos', 'paragraph', 'boilerplate'],
    ['a time stamp', 'Updated 3 January 2025, 10:42', 'paragraph', 'boilerplate'],
    ['a picture’s credit', 'Photo: Harbour Gazette', 'paragraph', 'boilerplate'],
    ['another article’s headline', 'READ MORE: Rovers name a price for Brandt', 'heading', 'boilerplate'],
  ])('%s: %s', (_what, line, kind, section) => {
    for (const parting of ['\n\n', '\n'])
      expect(read([lede, line, more].join(parting))).toEqual([story, [kind, section, line], rest]);
  });

  it.each(['10:42', '10.42am', '18:05 GMT'])('no heading when it is a mere time of day: %s', (line) => {
    expect(read(`${lede}\n\n${line}\n\n${more}`)[1]?.[0]).toBe('paragraph');
  });
});

describe('a short line right above a picture’s credit', () => {
  const caption = 'Ilian Vance leaves the training ground on Monday';

  it.each(['Photo: Harbour Gazette', 'Mira Lund/Getty Images', 'AFP'])('is its caption: %s', (credit) => {
    expect(read(`${lede}\n\n${caption}\n${credit}\n\n${more}`)).toEqual([
      story,
      ['paragraph', 'boilerplate', caption],
      ['paragraph', 'boilerplate', credit],
      rest,
    ]);
  });

  it.each([
    ['a sentence', lede, '\n', 'Photo: Harbour Gazette'],
    ['what a blank line parts from it', 'What happens next', '\n\n', 'Photo: Harbour Gazette'],
    ['what stands above a byline', 'What happens next', '\n', 'By Mira Lund'],
    ['what stands above a share label', 'What happens next', '\n', 'Share'],
  ])('is not %s', (_what, line, parting, below) => {
    expect(read(`${lede}\n\n${line}${parting}${below}\n\n${more}`)[1]).toEqual([expect.any(String), 'main', line]);
  });
});

describe('a roundup of other stories', () => {
  it('goes from its heading to the end, later headings included', () => {
    const text = [lede, 'Northport transfer roundup:', more, 'Goalkeepers wanted', more, 'Share'].join('\n\n');
    expect(read(text).map(([kind, section]) => [kind, section])).toEqual([
      ['paragraph', 'main'],
      ['heading', 'secondary'],
      ['paragraph', 'secondary'],
      ['heading', 'secondary'],
      ['paragraph', 'secondary'],
      ['paragraph', 'boilerplate'],
    ]);
  });

  it('goes from the paragraph that opens it, when no heading does', () => {
    const text = [lede, 'In other transfer news, Teo Brandt is out on loan.', more].join('\n\n');
    expect(read(text).map(([, section]) => section)).toEqual(['main', 'secondary', 'secondary']);
  });

  it('is never the first thing on a page', () => {
    const text = ['By Mira Lund', 'Northport transfer roundup:', lede, more].join('\n\n');
    expect(read(text).map(([, section]) => section)).toEqual(['boilerplate', 'main', 'main', 'main']);
  });
});

describe('a date token', () => {
  it.each([
    ['before a paragraph', `${lede}\n\ndate 2025-01-05 ${more}`],
    ['on the next line', `${lede}\ndate 2025-01-05 ${more}`],
    ['behind a headline', `${lede}\n\nVance trains alone as Northport wait\ndate 2025-01-05 ${more}`],
    ['on a line of its own', `${lede}\n\ndate 2025-01-05\n\n${more}`],
    ['right above a paragraph', `${lede}\n\ndate 2025-01-05\n${more}`],
    ['at the end', `${lede}\n\n${more}\n\ndate 2025-01-05`],
    [
      'inside hard-wrapped lines',
      [
        'Northport have turned down the second and by far the largest bid for him.',
        'date 2025-01-05 He trained alone for the whole of Monday afternoon and',
        'all of Tuesday, and nobody at the club would say why he was not at',
        'home.',
      ].join('\n'),
    ],
  ])('%s is in no block; the words around it are', (_where, text) => {
    const words = read(text).map(([, , words]) => words);
    expect(words.join('\n')).not.toContain('2025-01-05');
    expect(words.join('').replace(/\s/g, '')).toBe(text.replace('date 2025-01-05', '').replace(/\s/g, ''));
  });

  it('inside a line is part of it', () => {
    const line = 'They set a date 2025-01-05 and kept to it.';
    expect(read(line)).toEqual([['paragraph', 'main', line]]);
  });
});

it('a text that is but one line is a paragraph, whatever it looks like', () => {
  const line = 'Northport learn price of winter';
  expect(read(line)).toEqual([['paragraph', 'main', line]]);
});

it('begins where it is told, with spans into the whole text', () => {
  expect(blocks(' date 2025 Northport win.', 11, [])).toEqual([
    { kind: 'paragraph', section: 'main', span: { start: 11, end: 25 } },
  ]);
});
