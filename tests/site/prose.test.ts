import { expect, test } from 'vitest';
import { link, prose } from '../../src/site/prose.ts';

const said = (paragraph: ReturnType<typeof prose>): string =>
  paragraph.map((piece) => (typeof piece === 'string' ? piece : `[${piece.words}](${piece.to})`)).join('');

test('a paragraph over several lines is one, without the spaces at its ends', () => {
  expect(
    said(prose`
      Stories of ${'Northport'} stand
      in order; ${link('method', 'the rules')} say
      ${'why'}.
    `),
  ).toBe('Stories of Northport stand in order; [the rules](method) say why.');
});

test('a link can begin or end it', () => {
  expect(prose`${link('data', 'All of it')}`).toEqual([{ words: 'All of it', to: 'data' }]);
  expect(said(prose`${link('data', 'All')} and ${link('follow', 'more')}`)).toBe('[All](data) and [more](follow)');
});

test('spaces that do not break stay', () => {
  expect(said(prose`3\u00a0January ${'2025'}`)).toBe('3\u00a0January 2025');
});
