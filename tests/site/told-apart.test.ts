import { expect, test } from 'vitest';
import type { Quoted } from '../../src/site/quoted.ts';
import { toldApart } from '../../src/site/told-apart.ts';

test('quotes of the same words at different places are numbered, whatever their capitals; the same place has one number', () => {
  const quote = (text: string, path: string): Quoted => ({ words: { text, story: 'a', span: null }, path, nth: 1 });
  const all = [quote('2025', '#s1'), quote('next summer', '#s1'), quote('2025', '#s9'), quote('2025', '#s1')];
  expect([...all, quote('Next summer', '#s4')].map(toldApart()).map(({ nth }) => nth)).toEqual([1, 1, 2, 1, 2]);
});
