import { expect, test } from 'vitest';
import { isQuoted, mainSentences } from '../../src/model/read-story.ts';
import { readFrom } from '../helpers/read-from.ts';
import { datingBeat } from './dating-beat.ts';

test('gives each sentence of the main section its people and clubs', () => {
  const read = readFrom(
    'Sam Example leads Liverpool. Sam Example met Tom Sample.\n\nOther transfer news:\n\nChelsea bid for Joe Molden.',
    datingBeat,
  );
  expect(mainSentences(read).map(({ named, entities }) => [named.length, entities.length])).toEqual([
    [1, 1],
    [2, 0],
  ]);
  expect(read.mainPerson).toBe('sam-example');
  expect(read.mainEntities).toEqual(['liverpool']);
});

test('knows no main person where two are named as often', () => {
  expect(readFrom('Sam Example met Tom Sample.', datingBeat).mainPerson).toBeNull();
});

test('tells words in quotation marks from those beside them', () => {
  const text = 'He said: “Wait for it.” They waited.';
  const [sentence] = mainSentences(readFrom(text));
  expect(sentence && isQuoted(sentence, text.indexOf('Wait'))).toBe(true);
  expect(sentence && isQuoted(sentence, 0)).toBe(false);
});

test('leaves out what is too long to be a sentence', () => {
  expect(mainSentences(readFrom('on '.repeat(2000)))).toEqual([]);
});
