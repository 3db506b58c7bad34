import { describe, expect, it } from 'vitest';
import { link } from '../../src/ingest/file-faults.ts';
import { readArchive } from '../../src/ingest/read-archive.ts';
import type { SeedFile } from '../../src/ingest/read-seed.ts';
import { day } from '../../src/model/date.ts';
import { always, seedFile } from './read-text.ts';

const season = { ...always, window: { earliest: day('2024-07-01'), latest: day('2025-06-30') } };
const story = (text: string, path: string) => seedFile(` date 2025-01-03 ${text}`, path);
const read = (files: readonly SeedFile[], scope = always) => readArchive({ files, problems: [] }, scope);
const ids = (files: readonly SeedFile[]) => new Map(read(files).stories.map(({ seedPath, id }) => [seedPath, id]));

describe('one run tells every problem of the folder', () => {
  const folder = [
    seedFile('\0', '10.txt'),
    seedFile(`---\ncolour: red\ntitle: ""\ndate: 2025-02-30\n---\nText.`, '2.txt'),
    seedFile(' date 2025-02-30 Text.', '2025/a.txt'),
    seedFile(
      `---\ncolour: red\ndate: 2025-07-01\n---\n date 2025-07-02\n date 2025-07-03 One.\n\ndate 2025-07-04 Two.`,
      'B.txt',
    ),
    seedFile('---\ntitle: A\n', 'a.txt'),
    seedFile('', 'b.txt'),
    seedFile('---\nslug: same\n---\nNorthport turn it down again, as they did in the summer.', 'c.txt'),
    seedFile('---\nslug: same\n---\nNorthport turn it down again, as they did in the summer.', 'd.txt'),
    seedFile('Calder Rovers believe that Joss Tarrow will stay with them.', 'e.txt'),
  ];
  const archive = read(folder, season);

  it('in the order of files by code unit, then lines, then rules', () => {
    expect(archive.problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
      'seeds/10.txt:1 not-text',
      'seeds/2.txt:2 front-matter-unknown',
      'seeds/2.txt:3 front-matter-field',
      'seeds/2.txt:4 front-matter-field',
      'seeds/2025/a.txt:1 date-prefix-impossible',
      'seeds/B.txt:2 front-matter-unknown',
      'seeds/B.txt:3 date-outside-window',
      'seeds/B.txt:5 date-differs',
      'seeds/B.txt:6 date-prefix-twice',
      'seeds/B.txt:8 date-prefix-twice',
      'seeds/a.txt:1 front-matter-unreadable',
      'seeds/b.txt:1 empty',
      'seeds/d.txt:1 same-text',
      'seeds/d.txt:2 address-taken',
    ]);
  });

  it('and still reads what can be read', () => {
    expect(archive.stories.map(({ seedPath }) => seedPath)).toEqual([
      'seeds/B.txt',
      'seeds/c.txt',
      'seeds/d.txt',
      'seeds/e.txt',
    ]);
  });

  it('the same whatever the order of the files', () => {
    const rules = (files: typeof folder) =>
      read(files, season).problems.filter(({ rule }) => rule !== 'address-taken' && rule !== 'same-text');
    expect(rules(folder.toReversed())).toEqual(rules(folder));
  });
});

describe('a draft', () => {
  const text = 'Northport turn it down again, as they did in the summer.';

  it('is left out of the stories, and kept apart', () => {
    const { stories, drafts, problems } = read([
      seedFile(`---\ndraft: true\n---\n${text}`, 'a.txt'),
      seedFile('Calder wait.', 'b.txt'),
    ]);
    expect(stories.map(({ seedPath }) => seedPath)).toEqual(['seeds/b.txt']);
    expect(drafts.map(({ seedPath }) => seedPath)).toEqual(['seeds/a.txt']);
    expect(problems).toEqual([]);
  });

  it('is checked like any other', () => {
    const { problems } = read([seedFile('---\ndraft: true\ndate: 2025-02-30\n---\nText.')]);
    expect(problems.map(({ rule }) => rule)).toEqual(['front-matter-field']);
  });

  it('may be nearly the same as a story', () => {
    const files = [seedFile(`---\ndraft: true\n---\n${text}`, 'a.txt'), seedFile(text, 'b.txt')];
    expect(read(files).problems).toEqual([]);
  });
});

describe('a story’s address', () => {
  const vance = story('Northport turn down a bid for Vance.', 'vance.txt');
  const tarrow = story('Calder Rovers keep Tarrow.', 'tarrow.txt');

  it('stays when others are added, removed or put in another order', () => {
    const alone = ids([vance]).get('seeds/vance.txt');
    expect(alone).toMatch(/^northport-turn-down-a-bid-for-vance-[a-z0-9]{6}$/);
    expect(ids([tarrow, vance]).get('seeds/vance.txt')).toBe(alone);
    expect(ids([vance, tarrow]).get('seeds/vance.txt')).toBe(alone);
  });

  it('stays when the story is dated otherwise', () => {
    const dates = [' date 2024-12 ', ' date 2025-01-04 ', ''];
    const all = dates.map((date) => [...ids([seedFile(`${date}Northport turn it down.`)]).values()][0]);
    expect(new Set(all).size).toBe(1);
  });

  it('is another’s when two files have one headline', () => {
    const { stories, problems } = read([
      story('Vance stays. He signed on Monday.', 'a.txt'),
      story('Vance stays. He is at peace with it.', 'b.txt'),
    ]);
    const [first, second] = stories.map(({ id }) => id);
    expect(first).not.toBe(second);
    expect(problems).toEqual([]);
  });

  it('stays when a story of the same headline is added before it', () => {
    const mine = story('Vance stays. He signed on Monday.', 'b.txt');
    const other = story('Vance stays. He is at peace with it.', 'a.txt');
    expect(ids([other, mine]).get('seeds/b.txt')).toBe(ids([mine]).get('seeds/b.txt'));
  });
});

it('an empty folder is an archive without stories', () => {
  expect(read([])).toEqual({ stories: [], drafts: [], problems: [] });
});

it('what could not be read is told among the other problems', () => {
  const unread = { file: 'seeds/b.txt', line: 1, ...link() };
  const { problems } = readArchive(
    { files: [seedFile('', 'c.txt'), seedFile('', 'a.txt')], problems: [unread] },
    always,
  );
  expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
    ['seeds/a.txt', 'empty'],
    ['seeds/b.txt', 'link'],
    ['seeds/c.txt', 'empty'],
  ]);
});
