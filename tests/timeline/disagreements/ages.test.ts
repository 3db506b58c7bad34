import { describe, expect, test } from 'vitest';
import { day } from '../../../src/model/date.ts';
import { cut } from '../../../src/model/text.ts';
import { buildTimeline } from '../../../src/timeline/build-timeline.ts';
import { madePerson } from '../../helpers/made-person.ts';
import { madeSources } from '../../helpers/made-sources.ts';
import { smallSaga } from '../../helpers/small-saga.ts';
import { storyFrom } from '../../helpers/story-from.ts';

// Sam Example turns 26 on 7 October 2024, Jo Bloggs 20 on 1 May 2024.
const saga = {
  ...smallSaga,
  beat: {
    ...smallSaga.beat,
    people: [...smallSaga.beat.people, madePerson('Jo Bloggs')],
    facts: [
      ...smallSaga.beat.facts,
      {
        kind: 'birth' as const,
        id: 'birth-jo-bloggs',
        statement: 'Jo Bloggs was born on 1 May 2004.',
        sources: madeSources,
        person: 'jo-bloggs',
        day: day('2004-05-01'),
      },
    ],
  },
};
const aged = (path: string, date: string, ...ages: readonly string[]) =>
  storyFrom(
    `${date && ` date ${date} `}Nobody is surprised. ${ages.map((age) => `${age}, is calm.`).join(' ')}`,
    `${path}.txt`,
  );
const found = (...stories: ReturnType<typeof aged>[]) => buildTimeline(stories, saga).disagreements;
/** `a.txt: words | b.txt: words`. */
const sides = (...stories: ReturnType<typeof aged>[]) =>
  found(...stories).map(({ a, b }) =>
    [a, b]
      .map(({ teller, span }) => `${teller.story.seedPath.slice(6, 7)}: ${cut(teller.story.text, span)}`)
      .join(' | '),
  );

const wrong = aged('w', '2025-01-01', 'Sam Example, 25');
const right = aged('r', '2025-01-03', 'Sam Example, 26');

describe('an age that the birthday rules out', () => {
  test('stands beside the right one, with the fact that settles it', () => {
    expect(sides(wrong, right)).toEqual(['w: Sam Example, 25 | r: Sam Example, 26']);
    const [disagreement] = found(wrong, right);
    expect(disagreement).toMatchObject({
      what: 'age',
      settledBy: {
        statement: 'Sam Example was born on 7 October 1998.',
        sources: madeSources,
        finding: 'So 26 is right and 25 is not.',
      },
    });
  });

  test.each([
    ['before it', '2024-10-20', '2025-02-20', '1'],
    ['after it', '2024-10-20', '2025-01-20', '2'],
    ['of a month', '2024-10-20', '2025-01', '2'],
  ])('stands beside the nearest story that states the right one, %s', (_where, one, two, nearest) => {
    const days = one === '2024-10-20' && nearest === '1' ? ['2024-12-01', two] : [one, two];
    const stories = days.map((date, index) => aged(String(index + 1), date ?? '', 'Sam Example, 26'));
    expect(sides(...stories, wrong)).toEqual([`w: Sam Example, 25 | ${nearest}: Sam Example, 26`]);
  });

  test('stands beside a story without a date only where no other states the right one', () => {
    const undated = aged('u', '', 'Sam Example, 26');
    expect(sides(wrong, undated)).toEqual(['w: Sam Example, 25 | u: Sam Example, 26']);
    expect(sides(undated, wrong, right)).toEqual(['w: Sam Example, 25 | r: Sam Example, 26']);
  });

  test('is shown once for a person and story, however often the story repeats it', () => {
    const twice = aged('w', '2025-01-01', 'Sam Example, 25', 'Sam Example, 25');
    expect(sides(twice, right)).toHaveLength(1);
  });

  test('is shown for each person and for each story', () => {
    const both = aged('w', '2025-01-01', 'Sam Example, 25', 'Jo Bloggs, 21');
    const fair = aged('r', '2025-01-03', 'Sam Example, 26', 'Jo Bloggs, 20');
    const again = aged('v', '2025-01-02', 'Sam Example, 25');
    expect(sides(both, again, fair)).toEqual([
      'w: Sam Example, 25 | r: Sam Example, 26',
      'w: Jo Bloggs, 21 | r: Jo Bloggs, 20',
      'v: Sam Example, 25 | r: Sam Example, 26',
    ]);
    expect(new Set(found(both, again, fair).map(({ id }) => id)).size).toBe(3);
  });

  test('is the same whatever the order of the files', () => {
    expect(found(right, wrong)).toEqual(found(wrong, right));
  });

  test('keeps its id when stories are added', () => {
    expect(found(wrong, right, aged('x', '2025-01-02', 'Sam Example, 26')).map(({ id }) => id)).toEqual(
      found(wrong, right).map(({ id }) => id),
    );
  });
});

describe('no disagreement', () => {
  test.each([
    ['two ages, each right in its time', aged('a', '2024-10-01', 'Sam Example, 25'), right],
    ['one age at two times, of which one is the birthday’s', aged('a', '2024-10-06', 'Sam Example, 25'), wrong],
    ['a wrong age alone', wrong, aged('a', '2025-01-03', 'Jo Bloggs, 20')],
    ['two wrong ages', wrong, aged('a', '2025-12-01', 'Sam Example, 26')],
    ['an age in a story without a date', aged('a', '', 'Sam Example, 25'), right],
    ['an age that was right in a part of the month', aged('a', '2024-10', 'Sam Example, 25'), right],
    ['ages of two people', aged('a', '2025-01-01', 'Jo Bloggs, 20'), right],
    ['the age of somebody whose birthday nobody knows', aged('a', '2025-01-01', 'Joe Molden, 25'), right],
    [
      'a story that corrects itself',
      aged('a', '2025-01-01', 'Sam Example, 25', 'Sam Example, 26'),
      aged('b', '2025-01-01', 'Jo Bloggs, 20'),
    ],
  ])('%s', (_what, ...stories) => {
    expect(sides(...stories)).toEqual([]);
  });
});
