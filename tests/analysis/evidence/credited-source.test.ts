import { expect, test } from 'vitest';
import { followsSource } from '../../../src/analysis/evidence/credited-source.ts';
import { mainReading } from '../../../src/analysis/evidence/reading.ts';
import { storyFrom } from '../../helpers/story-from.ts';
import { datingBeat } from './dating-saga.ts';

const isSource = (text: string): boolean | undefined => {
  const [sentence] = mainReading(storyFrom(text), datingBeat).sentences;
  const [person] = sentence?.people ?? [];
  return sentence && person && followsSource(sentence, person);
};

test.each([
  'It is done, according to Joe Other.',
  'The journalist Joe Other knows it.',
  'Joe Other reports that it is done.',
  'Joe Other has claimed it.',
])('a source: %s', (text) => {
  expect(isSource(text)).toBe(true);
});

test.each(['Joe Other waits.', 'They want Joe Other.', 'The striker Joe Other came.'])('no source: %s', (text) => {
  expect(isSource(text)).toBe(false);
});
