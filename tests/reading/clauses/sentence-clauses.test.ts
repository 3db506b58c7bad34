import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/model/read-story.ts';
import { sentenceClauses } from '../../../src/reading/clauses/sentence-clauses.ts';
import { contains } from '../../../src/text/holding.ts';
import { readFrom } from '../../helpers/read-from.ts';
import { smallBeat } from '../../helpers/small-saga.ts';

/** The lemmas of the verbs of each sentence of a story. */
const verbs = (text: string): string[][] => {
  const read = readFrom(text);
  const times = read.blocks.flatMap((block) => block.times);
  return sentencesOf(read).map((sentence) =>
    sentenceClauses(
      read.story.text,
      sentence,
      times.filter(({ span }) => contains(sentence.span, span)),
      smallBeat,
    ).clauses.map(({ verb }) => verb.lemma),
  );
};

describe('clauses are read', () => {
  test('where a sentence names a time, names and times being one word each', () => {
    expect(verbs('Real Madrid made a bid on Monday, and Sam Example will leave in the summer. They wait.')).toEqual([
      ['make', 'leave'],
      [],
    ]);
  });

  test.each([
    ['a heading', 'Liverpool made a bid on Monday\n\nThey wait for it now.'],
    ['a roundup', 'They wait.\n\nOther transfer news:\n\nChelsea made a bid on Monday.'],
    ['a list of days', `They met ${'on Monday, '.repeat(21)}and so on.`],
    ['a heap of words', `On Monday they made ${'a bid and '.repeat(60)} so on.`],
  ])('and not in %s', (_, text) => {
    expect(verbs(text).flat()).not.toContain('make');
  });
});

test('they are plain data', () => {
  const read = readFrom('Slot, who came in June, says he will not sell him in January.');
  const [sentence] = sentencesOf(read);
  const clauses =
    sentence && sentenceClauses(read.story.text, sentence, read.blocks[0]?.times ?? [], smallBeat).clauses;
  expect(clauses).toHaveLength(3);
  expect(JSON.parse(JSON.stringify(clauses))).toEqual(clauses);
});
