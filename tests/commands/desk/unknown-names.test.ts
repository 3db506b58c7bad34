import { describe, expect, test } from 'vitest';
import { unknownNames } from '../../../src/commands/desk/unknown-names.ts';
import { readStory } from '../../../src/reading/read-story.ts';
import { saga } from '../../../src/saga/saga.ts';
import { storyFrom } from '../../helpers/story-from.ts';

const namesIn = (text: string) =>
  unknownNames(readStory(storyFrom(` date 2025-01-03 ${text}`), saga), saga.beat).map(
    ({ name, spans }) => `${name} ${spans.length}`,
  );

describe('a name that the beat lacks is told once it stands twice:', () => {
  test.each([
    ['of a person', 'The agent is Zorbo Quandle. It was Zorbo Quandle who called.', 'Zorbo Quandle 2'],
    ['of a thing', 'They met at the Flumpit. All of them know the Flumpit.', 'Flumpit 2'],
    ['that also opens sentences', 'Flumpit is far. Flumpit is wide. He is in Flumpit.', 'Flumpit 3'],
    ['of several words at the head of sentences', 'Grand Flumpit is far. Grand Flumpit is wide.', 'Grand Flumpit 2'],
    ['behind a word that opens a sentence', 'Happily Flumpit fell. It is the Flumpit. All know Flumpit.', 'Flumpit 3'],
    ['with its possessive', 'It is Flumpit’s fault. They blame Flumpit.', 'Flumpit 2'],
  ])('%s', (_what, text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });
});

describe('not told is', () => {
  test.each([
    ['a name that stands once', 'They met at the Flumpit.'],
    ['a word that only opens sentences', 'Rain fell. Rain fell again.'],
    ['a club', 'He plays for Everton. She plays for Everton.'],
    ['a person of the registry', 'He knows Jude Bellingham. She knows Jude Bellingham.'],
    ['the given name of one whom the story names', 'He knows Jude Bellingham. She likes Jude. They like Jude.'],
    ['an outlet', 'He reads Marca. She reads Marca.'],
    ['a country and its people', 'He is from Spain. She likes Spain. The Englishman met an Englishman.'],
    ['a competition', 'He won the Champions League. She won the Champions League.'],
    ['a month or a day', 'He came in March and on a Monday. She came in March and on a Monday.'],
    ['a role', 'He is the Manager. She is the Manager.'],
    ['“I”', 'He says I am. She says I am.'],
  ])('%s', (_what, text) => {
    expect(namesIn(text)).toEqual([]);
  });

  test('what stands in a headline or in furniture', () => {
    expect(namesIn('\nThe Flumpit Falls Down Again Today\n\nIt fell.\n\nRead more: The Flumpit is up')).toEqual([]);
  });
});
