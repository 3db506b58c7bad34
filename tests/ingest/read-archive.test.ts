import { describe, expect, it } from 'vitest';
import { link } from '../../src/ingest/folder/file-faults.ts';
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
  expect(read([])).toEqual({ stories: [], drafts: [], held: [], problems: [] });
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

describe('a story whose day has yet to come', () => {
  const on = (today: string, text: string) => {
    const { stories, drafts, held, problems } = read([seedFile(text)], { ...always, today: day(today) });
    return [stories.length, drafts.length, held.map(({ until }) => until), problems.map(({ rule }) => rule)];
  };
  const embargo = '---\nembargo: true\ndate: 2027-03-03\n---\nNorthport win.';

  it.each([
    ['is fatal without an embargo', '2027-03-02', ' date 2027-03-03 Northport win.', [0, 0, [], ['date-in-future']]],
    [
      'is fatal where its dateline says so',
      '2027-03-02',
      'MADRID, 3 March 2027 – Northport win.',
      [0, 0, [], ['date-in-future']],
    ],
    ['is held back with one', '2027-03-02', embargo, [0, 0, ['2027-03-03'], []]],
    ['is let in on that day', '2027-03-03', embargo, [1, 0, [], []]],
    ['stays a draft when it is one', '2027-03-02', embargo.replace('embargo', 'draft: true\nembargo'), [0, 1, [], []]],
  ])('%s', (_what, today, text, read) => {
    expect(on(today, text)).toEqual(read);
  });

  it.each(['2027', '2027-03', '2027-03-02'])('has come once %s has begun', (date) => {
    expect(on('2027-03-02', ` date ${date} Northport win.`)).toEqual([1, 0, [], []]);
  });

  it.each([
    ['2027-03-02T23:30:00Z', '2027-03-02', 'Europe/London', 1],
    ['2027-03-02T23:30:00Z', '2027-03-02', 'Asia/Tokyo', 0],
  ])('is reckoned in the zone of the saga: %s on %s in %s', (date, today, zone, count) => {
    const { stories } = read([seedFile(`---\ndate: ${date}\n---\nNorthport win.`)], {
      ...always,
      zone,
      today: day(today),
    });
    expect(stories).toHaveLength(count);
  });

  it('keeps its address from others while it is held back', () => {
    const files = [
      seedFile(embargo.replace('date', 'slug: win\ndate')),
      seedFile('---\nslug: win\n---\nCalder lose.', 'b.txt'),
    ];
    const { problems } = read(files, { ...always, today: day('2027-03-02') });
    expect(problems.map(({ rule, file }) => [rule, file])).toEqual([['address-taken', 'seeds/b.txt']]);
  });
});

describe('a warning that the front matter calls meant', () => {
  const story = (fields: string) => `---\ndate: 2025-01-03\n${fields}\n---\n date 2025-01-04 Northport win.`;
  const told = (fields: string) => read([seedFile(story(fields))]).problems.map(({ rule, line }) => `${rule}:${line}`);

  it.each([
    ['stays quiet', 'quiet: date-differs', []],
    ['is told when another is meant', 'quiet: front-matter-twice', ['answers-nothing:3', 'date-differs:5']],
    ['is told when none is', 'author: A', ['date-differs:5']],
    ['stays quiet beside one that is told', 'quiet: [date-differs]\nlayout: x', ['front-matter-unknown:4']],
    ['says nothing of itself', 'quiet: [date-differs, answers-nothing]', ['answers-nothing:3']],
    [
      'is told when a fatal problem stands',
      'quiet: [date-differs, front-matter-field]\ndraft: yes',
      ['front-matter-field:4'],
    ],
  ])('%s', (_what, fields, rules) => {
    expect(told(fields)).toEqual(rules);
  });

  it('says how it is called so', () => {
    const [problem] = read([seedFile(story('author: A'))]).problems;
    expect(problem?.remedy).toMatch(/ If all is as it should be, write "quiet: date-differs" into the front matter\.$/);
  });
});
