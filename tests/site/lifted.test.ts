import { expect, test } from 'vitest';
import { liftedAttributes } from '../../src/site/lifted.ts';

const span = { start: 3, end: 9 };

test('lifted words name their story and place', () => {
  expect(liftedAttributes({ text: 'Vance', story: 'a', span })).toEqual({ 'data-story': 'a', 'data-span': '3-9' });
  expect(liftedAttributes({ text: 'Vance', story: 'a', span: null })).toEqual({
    'data-story': 'a',
    'data-span': 'title',
  });
});

test('words that hold the end of an isolate stand in a box of their own; other controls need none', () => {
  const boxed = (text: string) => liftedAttributes({ text, story: 'a', span })['data-boxed'];
  expect(['a\u2069\u202e', 'a\u202e', 'a\u2067', 'ليفربول'].map(boxed)).toEqual([
    true,
    undefined,
    undefined,
    undefined,
  ]);
});

test('words of a script from the right say so, and no others carry the attribute', () => {
  const dir = (text: string) => liftedAttributes({ text, story: 'a', span }).dir;
  expect(['ليفربول', 'Liverpool sign מכבי', 'Gündoğan', '2025 – “…”'].map(dir)).toEqual([
    'auto',
    'auto',
    undefined,
    undefined,
  ]);
});
