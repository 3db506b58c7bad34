import { expect, it } from 'vitest';
import { readSeed } from '../../../src/ingest/read-seed.ts';
import { always, blocksOf, seedFile } from '../read-text.ts';

const read = (text: string) => {
  const { story, problems } = readSeed(seedFile(text), always);
  return {
    words: story ? blocksOf(story).map(([, , own]) => String(own).replace(/\s+/g, ' ')) : [],
    told: problems.filter(({ rule }) => rule === 'broken-words').map(({ line, found }) => `${line}: ${found}`),
  };
};

const wrapped = `date 2025-01-03 The captain of the harbour club trained alone on Thursday, and no-
body at the ground could say whether he and his agent had met the chair-
man before. The right-
back who came from Calder in May is out until March, and so is Emil Smith-
Lund, who hurt his knee on the long way home from the cup match in the hills.
Northport will not give Marenza an answer about Ilian Vance before the month
is over.`;

it('words that a text breaks at the ends of its lines are one, and that is told', () => {
  const { words, told } = read(wrapped);
  expect(words.join(' ')).toContain('and nobody at the ground');
  expect(words.join(' ')).toContain('the chairman before');
  expect(told).toEqual(['1: Words broken at the ends of lines are joined: nobody, chairman, right-back, Smith-Lund.']);
});

it('but for what a hyphen ties, and for names of two parts', () => {
  const { words } = read(wrapped);
  expect(words.join(' ')).toContain('The right-back who');
  expect(words.join(' ')).toContain('Emil Smith-Lund, who');
});

it('a single hyphen at the end of a line may be a dash', () => {
  const text = 'date 2025-01-03 Vance waits, and so does Reed who came-\nhe was never asked.';
  expect(read(text).told).toEqual([]);
});
