import { expect, test } from 'vitest';
import { cut } from '../../../src/model/text.ts';
import { cutBlocks } from '../../../src/reading/cut-blocks.ts';
import { peopleOfFacts } from '../../../src/reading/people/people-of-facts.ts';
import { peopleNamed } from '../../../src/reading/people/person-mentions.ts';
import { storyFrom } from '../../helpers/story-from.ts';
import { datingBeat } from '../dating-beat.ts';

const named = (text: string): string[] => {
  const story = storyFrom(text);
  return peopleOfFacts(peopleNamed(story.text, cutBlocks(story), datingBeat), datingBeat).map(
    ({ person, span }) => `${cut(story.text, span)} > ${person ?? 'somebody'}`,
  );
};

test.each<[string, string, string[]]>([
  ['a full name', 'They want Sam Example.', ['Sam Example > Sam Example']],
  [
    'another full name',
    'They want Sammy Example. Example waits.',
    ['Sammy Example > Sam Example', 'Example > Sam Example'],
  ],
  [
    'a family name, before the full one',
    'Example waits. Sam Example it is.',
    ['Example > Sam Example', 'Sam Example > Sam Example'],
  ],
  ['a roundup', 'Clubs wait.\n\nOther transfer news:\n\nSam Example waits.', ['Sam Example > Sam Example']],
  ['somebody no fact is about', 'They want Joe Molden.', ['Joe Molden > somebody']],
  [
    'a namesake as somebody else',
    'Sam Example met Ben Example.',
    ['Sam Example > Sam Example', 'Ben Example > somebody'],
  ],
  [
    'a name behind a capitalised function word',
    'Will Example stay? Sam Example will.',
    ['Example > Sam Example', 'Sam Example > Sam Example'],
  ],
])('reads %s', (_, text, expected) => {
  expect(named(text)).toEqual(expected);
});

test.each([
  ['a family name alone', 'They want Sample.'],
  ['clubs, competitions and decoys', 'Real Madrid won the Champions League, The Athletic says.'],
  ['months and days', 'On Friday January began.'],
  ['page furniture', 'Clubs wait.\n\nRead more: Sam Example waits'],
])('makes nothing of %s', (_, text) => {
  expect(named(text)).toEqual([]);
});
