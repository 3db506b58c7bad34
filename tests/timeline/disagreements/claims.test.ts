import { describe, expect, test } from 'vitest';
import { cut } from '../../../src/model/text.ts';
import { saga } from '../../../src/saga/saga.ts';
import { buildTimeline } from '../../../src/timeline/build-timeline.ts';
import { storyFrom } from '../../helpers/story-from.ts';

function found(...dated: [day: string, text: string][]): string[] {
  const stories = dated.map(([day, text], index) =>
    storyFrom(` date ${day} It is late at night. ${text}`, `${index}.txt`),
  );
  return buildTimeline(stories, saga).disagreements.map(
    ({ what, a, b }) => `${what}: ${[a, b].map(({ teller, span }) => cut(teller.story.text, span)).join(' | ')}`,
  );
}
const in2025 = 'Mohamed Salah is out of contract in 2025.';
const in2026 = 'The contract of the forward runs out in 2026, and Mohamed Salah knows it.';

describe('the end of a contract', () => {
  test('two stories of one half-year give two years', () => {
    expect(found(['2024-09-01', in2025], ['2024-10-01', in2026])).toEqual([
      'end of contract: out of contract in 2025 | contract of the forward runs out in 2026',
    ]);
  });

  test.each<[string, [string, string][]]>([
    [
      'the same year twice',
      [
        ['2024-09-01', in2025],
        ['2024-10-01', 'Mohamed Salah is under contract until June 2025.'],
      ],
    ],
    [
      'a year apart',
      [
        ['2023-09-01', in2025],
        ['2024-10-01', in2026],
      ],
    ],
    [
      'two people',
      [
        ['2024-09-01', in2025],
        ['2024-10-01', 'Virgil van Dijk is out of contract in 2026.'],
      ],
    ],
    [
      'a new contract',
      [
        ['2024-09-01', in2025],
        ['2024-10-01', 'Mohamed Salah was offered a new contract that runs until 2027.'],
      ],
    ],
    ['one story alone', [['2024-09-01', `${in2025} ${in2026}`]]],
  ])('is no disagreement with %s', (_, dated) => {
    expect(found(...dated)).toEqual([]);
  });
});
