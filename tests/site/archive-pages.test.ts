import { describe, expect, test } from 'vitest';
import { archiveOf } from '../../src/site/archive.ts';
import { archivePages } from '../../src/site/archive-pages.ts';
import { timelineOf } from '../helpers/timeline-of.ts';

const archive = (...seeds: readonly string[]) => archivePages(timelineOf(seeds));
const dated = (day: string): string => ` date ${day} Liverpool wait.`;

describe('the archive', () => {
  test('has a page for each year and each month that has a story, and for what has no date', () => {
    const paths = archive(dated('2024-12-24'), dated('2025-01-03'), dated('2025-01-10'), 'Liverpool wait.').map(
      ({ path }) => path,
    );
    expect(paths).toEqual([
      '/archive/2024/',
      '/archive/2025/',
      '/archive/2024/12/',
      '/archive/2025/01/',
      '/archive/undated/',
    ]);
  });

  test('sets apart a story of which only the year is known', () => {
    expect(archive(dated('2024'), dated('2024-12')).map(({ path, heading }) => [path, heading])).toEqual([
      ['/archive/2024/', '2024'],
      ['/archive/2024/year/', '2024, no month given'],
      ['/archive/2024/12/', 'December 2024'],
    ]);
  });

  test('names three stories of a month on the page of its year, and counts all', () => {
    const [year] = archive(...[1, 2, 3, 4].map((day) => dated(`2025-01-0${day}`)));
    expect(year?.kind === 'year' && year.periods.map(({ count, stories }) => [count, stories.length])).toEqual([
      [4, 3],
    ]);
  });

  test('has thirty stories on a page of a month, oldest first, each page with ways to the next and to every month', () => {
    const pages = archive(
      ...Array.from({ length: 31 }, (_, at) => dated(`2025-01-${String(at + 1).padStart(2, '0')}`)),
      dated('2025-02-01'),
    );
    const months = pages.filter((page) => page.kind === 'period');
    expect(
      months.map(({ path, stories, previous, next }) => [path, stories.length, previous?.covers, next?.covers]),
    ).toEqual([
      ['/archive/2025/01/', 30, undefined, 'January 2025, part 2'],
      ['/archive/2025/01/2/', 1, 'January 2025', 'February 2025'],
      ['/archive/2025/02/', 1, 'January 2025, part 2', undefined],
    ]);
    expect(months[1]?.index.years[0]?.periods).toEqual([
      { name: 'Jan', path: '/archive/2025/01/', isHere: true },
      { name: 'Feb', path: '/archive/2025/02/', isHere: false },
    ]);
  });

  test('has every story once', () => {
    const timeline = timelineOf([dated('2024-12-24'), dated('2025'), 'Liverpool wait.', dated('2025-01-03')]);
    const { years, undated } = archiveOf(timeline);
    const all = [...years.flatMap(({ periods }) => periods), ...(undated ? [undated] : [])].flatMap(
      ({ stories }) => stories,
    );
    expect(new Set(all)).toEqual(new Set(timeline.stories));
    expect(all).toHaveLength(4);
  });

  test('of no story has no page but its first', () => {
    expect(archive()).toEqual([]);
  });
});
