import { expect, test } from 'vitest';
import { followsSource } from '../../../src/reading/people/credited-source.ts';
import { sentencesOf } from '../../../src/reading/read-story.ts';
import { readFrom } from '../../helpers/read-from.ts';
import { datingBeat } from '../dating-beat.ts';

const isSource = (text: string): boolean | undefined => {
  const [sentence] = sentencesOf(readFrom(text, datingBeat));
  const [person] = sentence?.named ?? [];
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
