import { describe, expect, test, vi } from 'vitest';

vi.mock('../../../src/saga/saga.ts', async () => ({ saga: (await import('../../helpers/small-saga.ts')).smallSaga }));
const { entityTug } = await import('../../../src/site/tug/entity-tug.ts');
const { sagaTug } = await import('../../../src/site/tug/saga-tug.ts');
const { timelineOf } = await import('../../helpers/timeline-of.ts');

const seeds = [
  ' date 2024-10-02 Real Madrid want to sign Sam Example of Liverpool. Chelsea bid for Sam Example in March.',
  ' date 2025-01-03 Liverpool’s Sam Example waits. Real Madrid made an offer on Thursday. Liverpool rejected an offer from Real Madrid on Friday. Sam Example will leave Liverpool on 2 May 2025. Sam Example flew home on Monday.',
];
const timeline = timelineOf(seeds);
const bar = ({ name, counts: { told, expected } }: { name: string; counts: { told: number; expected: number } }) =>
  `${name} ${told}+${expected}`;
type Drawn = ReturnType<typeof sagaTug>;
const rows = (tug: Drawn) =>
  tug?.rows.map((row) =>
    row.kind === 'quiet'
      ? row.months
      : row.kind === 'newest'
        ? `newest ${row.day.text}`
        : [
            row.heading,
            row.left.map(bar).join(),
            row.stories,
            row.neither.told + row.neither.expected,
            row.right.map(bar).join(),
          ].join(' | '),
  );

describe('the tug of war', () => {
  const tug = sagaTug(timeline);

  test('has who holds the subject at the left and who wants it at the right', () => {
    expect([tug?.left, tug?.right]).toEqual([
      { names: ['Liverpool'], hasOthers: false, said: 'said to hold the contract' },
      { names: ['Chelsea', 'Real Madrid'], hasOthers: false, said: 'said to want the player' },
    ]);
  });

  test('counts month by month what is told with the name of each, folds what is quiet, and sets what is expected apart', () => {
    expect(rows(tug)).toEqual([
      'March 2024 |  | 0 | 0 | Chelsea 1+0',
      'six months',
      'October 2024 |  | 1 | 0 | ',
      'one month',
      'December 2024 |  | 0 | 1 | ',
      'January 2025 | Liverpool 1+0 | 1 | 0 | Real Madrid 2+0',
      'newest 3 January 2025',
      'three months',
      'May 2025 | Liverpool 0+1 | 0 | 0 | ',
    ]);
    expect(tug?.longest).toBe(2);
  });

  test('leads from each time to its month on the timeline', () => {
    expect(tug?.rows.flatMap((row) => (row.kind === 'time' ? [row.path] : []))).toContain('/#m-2025-01');
  });

  test('tells each time by its weightiest event, or by a headline, on the side that its words name', () => {
    const tellings = tug?.rows.flatMap((row) =>
      row.kind === 'time' && row.telling
        ? [`${row.heading}, ${row.telling.side}: ${(row.telling.moment?.quote ?? row.telling.story?.headline)?.text}`]
        : [],
    );
    expect(tellings).toEqual([
      'March 2024, right: Chelsea bid for Sam Example in March',
      'October 2024, right: Real Madrid want to sign Sam Example of Liverpool',
      'December 2024, right: Sam Example flew home on Monday',
      'January 2025, right: Real Madrid made an offer on Thursday',
      'May 2025, left: Sam Example will leave Liverpool on 2 May 2025',
    ]);
  });

  test('has no word for what was expected and is past', () => {
    const past = sagaTug(
      timelineOf([
        ' date 2024-10-02 Liverpool’s Sam Example waits. Sam Example will leave Liverpool on 2 December 2024.',
        ' date 2025-02-03 Liverpool’s Sam Example waits.',
      ]),
    );
    const december = past?.rows.find((row) => row.kind === 'time' && row.key === '2024-12');
    expect(december).toMatchObject({ left: [{ counts: { told: 0, expected: 1 } }], telling: null });
  });

  test('is none where nothing has a time', () => {
    expect(sagaTug(timelineOf(['Sam Example waits for Liverpool.']))).toBeNull();
  });

  test('goes by quarters where there would be more than 24 months', () => {
    const days = Array.from({ length: 26 }, (_, month) =>
      new Date(Date.UTC(2023, month, 5)).toISOString().slice(0, 10),
    );
    const long = sagaTug(timelineOf(days.map((day) => ` date ${day} Sam Example waits.`)));
    expect(rows(long)?.[0]).toBe('January to March 2023 |  | 3 | 0 | ');
    expect(rows(long)).toHaveLength(9);
  });
});

test('the half of one entity has its bars alone, and the stories that name it', () => {
  const chelsea = timeline.entities.find(({ entity }) => entity.id === 'chelsea');
  const tug = chelsea ? entityTug(timeline, chelsea) : null;
  expect(tug?.left).toBeNull();
  expect(rows(tug)).toEqual(['March 2024 |  | 0 | 0 | Chelsea 1+0', 'six months', 'October 2024 |  | 1 | 0 | ']);
});
