import { expect, test } from 'vitest';
import { cut } from '../../../src/model/text.ts';
import { cutBlocks } from '../../../src/reading/cut-blocks.ts';
import { peopleOfFacts } from '../../../src/reading/people/people-of-facts.ts';
import { peopleNamed } from '../../../src/reading/people/person-mentions.ts';
import { storyFrom } from '../../helpers/story-from.ts';
import { datingBeat } from '../dating-beat.ts';

const named = (text: string): string[] => {
  const story = storyFrom(text);
  return peopleOfFacts(peopleNamed(story.text, cutBlocks(story), new Set(['liverpool']), datingBeat), datingBeat).map(
    ({ person, span }) => `${cut(story.text, span)} > ${person ?? 'somebody'}`,
  );
};

test.each<[string, string, string[]]>([
  ['a full name', 'They want Sam Example.', ['Sam Example > sam-example']],
  [
    'another full name',
    'They want Sammy Example. Example waits.',
    ['Sammy Example > sam-example', 'Example > sam-example'],
  ],
  [
    'a family name, before the full one',
    'Example waits. Sam Example it is.',
    ['Example > sam-example', 'Sam Example > sam-example'],
  ],
  ['a roundup', 'Clubs wait.\n\nOther transfer news:\n\nSam Example waits.', ['Sam Example > sam-example']],
  ['somebody no fact is about', 'They want Joe Molden.', ['Joe Molden > somebody']],
  [
    'a namesake as somebody else',
    'Sam Example met Ben Example.',
    ['Sam Example > sam-example', 'Ben Example > somebody'],
  ],
  [
    'a name behind a capitalised function word',
    'Will Example stay? Sam Example will.',
    ['Example > sam-example', 'Sam Example > sam-example'],
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
