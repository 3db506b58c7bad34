import { expect, test } from 'vitest';
import { isFrame } from '../../src/model/element.ts';
import type { Block } from '../../src/model/story.ts';
import { wordsAt } from '../../src/model/words-at.ts';
import { partRuns, rowsOf, type ShownPart, shownParts } from '../../src/site/shown-parts.ts';
import { storyFrom } from '../helpers/story-from.ts';

/** The parts of an article, each frame with what is in it in brackets; of some of its blocks alone where told. */
function parts(text: string, from = 0, to = 99): string {
  const story = storyFrom(text, 'a.md');
  const written = (all: readonly ShownPart<Block>[]): string =>
    all
      .map((part) =>
        'block' in part ? wordsAt(story, part.block.span) : `${part.frame}${part.first ?? ''}[${written(part.parts)}]`,
      )
      .join(' ');
  return written(shownParts(story.blocks.slice(from, to), story.elements.filter(isFrame)));
}

test.each([
  ['paragraphs alone', '*One.*\n\nTwo.', 'One. Two.'],
  ['a list between paragraphs', '*One.*\n\n- two\n- three\n\nFour.', 'One. list[item[two] item[three]] Four.'],
  ['a list in a list', '4. one\n   - two\n5. three', 'numbers4[item[one list[item[two]]] item[three]]'],
  ['a quote of two paragraphs', '> one\n>\n> two', 'quote[one two]'],
  ['a quote in a quote', '> > one\n>\n> two', 'quote[quote[one] two]'],
  [
    'a table with an empty cell',
    '|a|b|\n|-|-|\n|c||\n',
    'table[row[heading-cell[a] heading-cell[b]] row[cell[c] cell[]]]',
  ],
  ['no frame without a block', '*One.*\n\n- <!-- a -->\n\n> [a]: b', 'One.'],
])('the blocks of an article stand in their frames: %s', (_what, text, expected) => {
  expect(parts(text)).toBe(expected);
});

test('some of the blocks bring their own frames along, and no others', () => {
  const text = '- one\n- two\n\n> three\n\n*Four.*';
  expect([parts(text, 0, 1), parts(text, 1, 3), parts(text, 3)]).toEqual([
    'list[item[one]]',
    'list[item[two]] quote[three]',
    'Four.',
  ]);
});

test('frames beyond the sixth are not shown, their words are', () => {
  expect(parts(`${'> '.repeat(9)}one`)).toBe(`${'quote['.repeat(6)}one${']'.repeat(6)}`);
});

test('a table has rows of headings, and others', () => {
  const story = storyFrom('|a|\n|-|\n|b|\n|c|\n', 'a.md');
  const [table] = shownParts(story.blocks, story.elements.filter(isFrame));
  if (!table || !('frame' in table)) throw new Error('There is no table.');
  expect(rowsOf(table).map((rows) => rows.length)).toEqual([1, 2]);
});

test.each([
  ['three lines of furniture in a row', 'fffs', ['fff', 's'], [true, false]],
  ['two are not', 'ffs', ['ff', 's'], [false, false]],
  ['each row by itself', 'fffsfffs', ['fff', 's', 'fff', 's'], [true, false, true, false]],
  ['a story without any', 'sss', ['sss'], [false]],
  ['nothing', '', [], []],
])('folded is %s', (_what, letters, rows, folded) => {
  const runs = partRuns(
    [...letters].map((block) => ({ block })),
    (letter) => letter === 'f',
  );
  expect(runs.map(({ parts: row }) => row.map((part) => ('block' in part ? part.block : '')).join(''))).toEqual(rows);
  expect(runs.map(({ isFolded }) => isFolded)).toEqual(folded);
});
