import { expect, test } from 'vitest';
import { isQuoted, mainReading } from '../../../src/analysis/evidence/reading.ts';
import { storyFrom } from '../../helpers/story-from.ts';
import { datingBeat } from './dating-saga.ts';

test('gives each sentence of the main section its people and clubs', () => {
  const { sentences, mainPerson, clubs } = mainReading(
    storyFrom(
      'Sam Example leads Liverpool. Sam Example met Tom Sample.\n\nOther transfer news:\n\nChelsea bid for Joe Other.',
    ),
    datingBeat,
  );
  expect(sentences.map((sentence) => [sentence.people.length, sentence.clubs.length])).toEqual([
    [1, 1],
    [2, 0],
  ]);
  expect(mainPerson).toBe('Sam Example');
  expect([...clubs]).toEqual(['liverpool']);
});

test('knows no main person where two are named as often', () => {
  expect(mainReading(storyFrom('Sam Example met Tom Sample.'), datingBeat).mainPerson).toBeNull();
});

test('reads the same whatever date the story states', () => {
  const of = (prefix: string) => [
    ...mainReading(storyFrom(`${prefix}Real Madrid met Barcelona. The La Liga champions won.`), datingBeat).clubs,
  ];
  expect(of(' date 2024-01-10 ')).toEqual(of(''));
});

test('tells words in quotation marks from those beside them', () => {
  const text = 'He said: “Wait for it.” They waited.';
  const [sentence] = mainReading(storyFrom(text), datingBeat).sentences;
  expect(sentence && isQuoted(sentence, text.indexOf('Wait'))).toBe(true);
  expect(sentence && isQuoted(sentence, 0)).toBe(false);
});

test('leaves out what is too long to be a sentence', () => {
  expect(mainReading(storyFrom('on '.repeat(2000)), datingBeat).sentences).toEqual([]);
});
