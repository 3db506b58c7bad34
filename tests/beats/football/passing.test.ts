import { describe, expect, test } from 'vitest';
import { figure } from '../../../src/analysis/entities/figure.ts';
import { outlined } from '../../../src/analysis/entities/outlined.ts';
import { passingMention } from '../../../src/analysis/entities/passing-mention.ts';
import { parties } from '../../../src/beats/football/parties.ts';
import { passing } from '../../../src/beats/football/passing.ts';
import { mainSentences } from '../../../src/model/read-story.ts';
import { readFrom } from '../../helpers/read-from.ts';

/** The last sentence of a story on Sam Example around its first mention of Chelsea. */
function around(sentence: string): string {
  const story = readFrom(` date 2025-01-03 Sam Example waits. Example smiles.\n\n${sentence}`);
  const last = mainSentences(story).at(-1);
  const chelsea = last?.entities.find(({ entity }) => entity === 'chelsea');
  if (!last || !chelsea) throw new Error(`No Chelsea in “${sentence}”`);
  return outlined(last, chelsea, figure(story));
}

describe('a club is named in passing', () => {
  test.each([
    ['Example scored twice against Chelsea.', 'an opponent'],
    ['Liverpool missed him in the 3-1 defeat by Liverpool’s old foes Chelsea.', 'an opponent'],
    ['He was rested for the trip to Chelsea.', 'an opponent'],
    ['He missed the games with Everton, Barcelona and Chelsea.', 'an opponent'],
    ['Chelsea were beaten at Anfield.', 'an opponent'],
    ['The former Chelsea winger is calm.', 'a former club'],
    ['The former Barcelona and Chelsea winger is calm.', 'a former club'],
    ['Example left Chelsea in 2019.', 'a former club'],
    ['He joined from Chelsea for £10m in 2022.', 'a former club'],
    ['He has won two cups since joining Liverpool from Chelsea.', 'a former club'],
    ['He had spells at Everton and Chelsea.', 'a former club'],
    ['Liverpool replaced him after the arrival of Tom Northway from Chelsea.', 'a club of somebody else’s move'],
    ['Chelsea paid £50m for Tom Northway.', 'a club of somebody else’s move'],
    ['He will move to Barcelona, not to Chelsea.', 'a club that it is not'],
    ['He prefers Barcelona rather than Chelsea.', 'a club that it is not'],
  ])('%s', (sentence, what) => {
    expect(passingMention(around(sentence), passing, 2025)?.what).toBe(what);
  });
});

describe('a club is the story’s', () => {
  test.each([
    'Chelsea want Example.',
    'Chelsea beat Liverpool to his signature.',
    'Everton have been beaten to Example by Liverpool, and Chelsea watch.',
    'Example joined Liverpool from Chelsea in 2025.',
    'Example will leave Chelsea in June.',
    'Chelsea have lost out in the race for him.',
    'He is on loan from Chelsea until June.',
    'He has a contract with Chelsea until 2027.',
  ])('%s', (sentence) => {
    expect(passingMention(around(sentence), passing, 2025)).toBeNull();
  });
});

const isParty = (sentence: string): boolean => parties.some((pattern) => pattern.test(around(sentence)));

describe('a club is a party to his move', () => {
  test.each([
    'Everton have signed Sam Example from Chelsea.',
    'Chelsea have sold Example to Everton.',
    'Example has joined Chelsea.',
    'Example’s move to Chelsea is done.',
    'The 26-year-old is on loan at Chelsea.',
    'He wants to stay at Chelsea.',
  ])('%s', (sentence) => {
    expect(isParty(sentence)).toBe(true);
  });
});

describe('a club is no party to it', () => {
  test.each([
    'Chelsea have asked about Example.',
    'Everton have signed Tom Northway from Chelsea.',
    'Example knows Chelsea well.',
    'Chelsea hope for Example.',
  ])('%s', (sentence) => {
    expect(isParty(sentence)).toBe(false);
  });
});
