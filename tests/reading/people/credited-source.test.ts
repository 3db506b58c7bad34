import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/model/read-story.ts';
import { followsSource } from '../../../src/reading/people/credited-source.ts';
import { readFrom } from '../../helpers/read-from.ts';
import { datingBeat } from '../dating-beat.ts';

const isSource = (text: string): boolean | undefined => {
  const [sentence] = sentencesOf(readFrom(text, datingBeat));
  const [person] = sentence?.named ?? [];
  return sentence && person && followsSource(sentence, person);
};

test.each([
  'It is done, according to Joe Molden.',
  'The journalist Joe Molden knows it.',
  'Joe Molden reports that it is done.',
  'Joe Molden has claimed it.',
])('a source: %s', (text) => {
  expect(isSource(text)).toBe(true);
});

test.each(['Joe Molden waits.', 'They want Joe Molden.', 'The striker Joe Molden came.'])('no source: %s', (text) => {
  expect(isSource(text)).toBe(false);
});
