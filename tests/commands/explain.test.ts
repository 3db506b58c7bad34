import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { explainOptions } from '../../src/commands/explain-options.ts';
import { explained } from '../../src/commands/explained.ts';
import { root } from '../helpers/builds.ts';
import { smallSaga } from '../helpers/small-saga.ts';
import { storyFrom } from '../helpers/story-from.ts';

const article = ` date 2025-01-03 Real Madrid want to sign Liverpool’s Sam Example, and they made an offer on Monday.

The Reds did not sell him in August, according to the newspaper Northport Courier. Real Madrid plan to sign Sam Example on a new contract. A City official flew to Liverpool last season.

“He is a good player and I want him here,” said Bill Carter. The ‘Times’ of the Golden Gate is another matter, which Carter knows. Is Sam Example, 26, off to Real Madrid next week?

Chelsea could move for Sam Example next week. It is reported that a former Liverpool defender, Sam Example, was seen last year.`;

/** What is said of an article, a line each, without the room between columns. */
const linesOf = (text: string, ...args: readonly string[]): readonly string[] =>
  explained(storyFrom(text), smallSaga, explainOptions(['a.txt', ...args])).map((line) =>
    line.trim().replaceAll(/ {2,}/g, ' '),
  );

describe('each rule says what it found, and why', () => {
  const lines = linesOf(article);
  test.each([
    'found entity/real-madrid “Real Madrid”: a form that stands alone',
    'found entity/liverpool “The Reds”: this story names it by a form that stands alone, too',
    'found person/sam-example “Sam Example”: a full name of the registry',
    'found person/bill-carter “Bill Carter”: a given name, and a capital behind it',
    'found person/bill-carter “Carter”: what the story goes on with after “Bill Carter”',
    'found time/month-name “August”: 2025-08, 2025-08',
    'found dating/stated-age “Sam Example, 26”: written 2024-10-07/2025-10-06, by birth-sam-example',
    'found citation/Northport Courier “according to the newspaper Northport Courier”: “according to” and “outlet X”',
    'found quotation “He is a good player and I want him here,”: Bill Carter says so beside it',
    "found relation/wants “Real Madrid want to sign Liverpool’s Sam Example”: real-madrid, pattern 1 of 12 fits “<club> want to sign <rival>'s <subject>”",
    'found clause/coordinated “and they made an offer on Monday.”: behind “and”, “they” / “made”: make, past',
    'found event/happened “Real Madrid want to sign Liverpool’s Sam … xample, and they made an offer on Monday”: on 2024-12-30, “make”',
    'found event/mentioned on 2025-01-06/2025-01-12, for it is only possible (“could”)',
  ])('%s', (line) => {
    expect(lines).toContain(line);
  });
});

describe('each rule says what it refused, and why', () => {
  const lines = linesOf(article);
  test.each([
    'refused entity “City”: nothing it may mean has a form that stands alone in this story',
    'refused entity “Liverpool”: the place is meant, behind “flew to”',
    'refused person “Golden Gate”: no given name we know, and neither a role before it, nor an age behind it, nor the surname alone, nor the whole again',
    'refused citation “according to the newspaper”: it is part of a phrase that names its source',
    'refused quotation ‘Times’: a single word, or a name or title, and nobody’s words',
    'refused event “next week”: the sentence is a question',
    'refused relation the sentence is a question',
    'refused relation/wants “Chelsea could move for Sam Example”: chelsea, pattern 3 of 12 fits “<club> could move for <subject>”: the wish is denied, or nobody knows of it (“could”)',
    'refused relation/wants “Real Madrid plan to sign Sam Example”: real-madrid, pattern 1 of 12 fits “<club> plan to sign <subject>”: the wish is to keep him (“new contract”)',
    'refused relation/holds “Liverpool defender, Sam Example”: liverpool, pattern 3 of 29 fits “<club> defender, <subject>”: it is of another time (“former”)',
  ])('%s', (line) => {
    expect(lines).toContain(line);
  });

  test('a sentence that no pattern fits is shown as the patterns see it', () => {
    expect(linesOf('Liverpool drew with Everton, and Sam Example left early.')).toContain(
      'refused relation liverpool, no pattern fits “<club> drew with <rival>, and <subject> left early.”',
    );
  });
});

describe('rules of time and of dating say what they refused, too', () => {
  const lines = linesOf(`Former Liverpool striker Sam Example was a 22-year-old in his last season.

Sam Example (12) and Bill Carter (25) scored. “We are back in 2025,” he said. Everton want him in 2026.`);
  test.each([
    'refused time/football-season “last season”: a part of another word, or somebody’s own time',
    'refused dating/stated-age “22-year-old”: of another time, or of nobody in particular (“a”)',
    'refused dating/stated-age “Sam Example (12)”: numbers behind several names are minutes, or something else counted',
    'refused dating/explicit-year “2025”: somebody quoted says it',
    'refused dating/explicit-year “2026”: no word before it says whether it lies ahead or behind',
  ])('%s', (line) => {
    expect(lines).toContain(line);
  });
});

describe('how a story is dated is told first', () => {
  test('by the day that it states, beside what its words alone would say', () => {
    expect(linesOf(article).slice(1, 5)).toEqual([
      'dated 2025-01-03, as its head states',
      'by its words alone: unknown, because fewer than 2 kinds of evidence agree on the days',
      'most weight agrees on 2024-10-07/2025-11-05',
      'agrees stated-age, weight 2: 2024-10-07/2025-10-06, as it says “Sam Example, 26”, by birth-sam-example',
    ]);
  });

  test('by its dateline, beside its words, with what is set aside', () => {
    const lines = linesOf('Sunday, 5 January 2025 – Liverpool won on 4 January 2025. Sam Example, 24, did not play.');
    expect(lines.slice(1, 7)).toEqual([
      'dated 2025-01-05, as its dateline states',
      'by its words alone: 2025-01-04/2025-01-19, because 2 kinds of evidence agree on the days',
      'most weight agrees on 2025-01-04/2025-01-19',
      'agrees dateline, weight 4: 2025-01-03/2025-01-19, as it says “5 January 2025”',
      'agrees explicit-year, weight 3: 2025-01-04/.., as it says “4 January 2025”',
      'set aside stated-age, weight 2: 2022-10-07/2023-10-06, as it says “Sam Example, 24”, by birth-sam-example',
    ]);
  });

  test('or by nothing', () => {
    expect(linesOf('Northport won the cup.')[1]).toBe('dated unknown, because no rule says anything of its date');
  });
});

describe('what is shown can be narrowed', () => {
  const numbers = (lines: readonly string[]): readonly string[] =>
    lines.flatMap((line) => /^\d+(?= \d+–\d+ )/.exec(line)?.[0] ?? []);
  const kinds = (lines: readonly string[]): ReadonlySet<string> =>
    new Set(lines.flatMap((line) => /^(?:found|refused) ([a-z]+)/.exec(line)?.[1] ?? []));

  test('to one sentence, by its number', () => {
    expect(numbers(linesOf(article, '--sentence', '3'))).toEqual(['3']);
  });

  test('to sentences with words, whatever their case', () => {
    expect(numbers(linesOf(article, '--grep', 'SAM EXAMPLE'))).toEqual(['1', '3', '7', '8', '9']);
  });

  test('to kinds of findings', () => {
    const lines = linesOf(article, '--only', 'events,relations');
    expect([...kinds(lines)].toSorted()).toEqual(['event', 'relation']);
    expect(numbers(lines)).toHaveLength(9);
    expect(lines[1]).toBe('');
  });

  test.each([
    ['no article', [], /^No article is named\. What can be given: FILE, --only entities,people,/],
    ['two articles', ['a.txt', 'b.txt'], /^More than one article is named\. What/],
    ['an unknown option', ['a.txt', '--loud'], /^Unknown option '--loud'\..* What can be given: FILE/],
    ['an unknown kind', ['a.txt', '--only', 'events,toString'], /^--only has "toString", which nothing is called\./],
    ['a sentence without a number', ['a.txt', '--sentence', '0'], /^--sentence is "0", which is no number/],
  ])('but not to %s', (_what, args, sentence) => {
    expect(() => explainOptions(args)).toThrow(sentence);
  });

  test.each([
    [['--sentence', '40'], /^No sentence of seeds\/a\.txt is asked for: it has 9 sentences\.$/],
    [['--grep', 'zebra'], /: it has 9 sentences, and none with "zebra"\.$/],
  ])('nor to what is not there: %j', (args, sentence) => {
    expect(() => linesOf(article, ...args)).toThrow(sentence);
  });
});

describe('the command', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'saga-explain-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const explain = (...args: readonly string[]) => {
    const { INIT_CWD, ...inherited } = process.env;
    return spawnSync(process.execPath, [join(root, 'src/commands/run.ts'), 'explain', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...inherited, INIT_CWD: folder },
    });
  };

  test('reads a file wherever it lies, by a path from where it is called, and prints nothing that moves the cursor', () => {
    writeFileSync(join(folder, 'a.txt'), ' date 2025-01-03 Liverpool met\u200f Everton on Monday.');
    const { status, stdout, stderr } = explain('a.txt');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^saga-explain-\w+\/a\.txt {2}.*\ndated 2025-01-03, as its head states\n/);
    expect(stdout).toContain('found    entity/liverpool          “Liverpool”: a form that stands alone');
    expect(stdout).toContain('met\\u{200f} Everton');
  });

  test('says what is wrong with it first, and explains a story that has no more than a warning', () => {
    writeFileSync(join(folder, 'late.txt'), ' date 1995-01-03 Liverpool met Everton on Monday.');
    const { status, stdout, stderr } = explain('late.txt', '--only', 'events');
    expect(stderr).toMatch(/late\.txt:1 {2}warning date-outside-window\n/);
    expect([status, stdout.includes('event/happened')]).toEqual([0, true]);
  });

  test('explains nothing of a file with a fatal problem, and exits with 1', () => {
    writeFileSync(join(folder, 'bad.txt'), ' date 2025-02-31 Liverpool met Everton on Monday.');
    const { status, stdout, stderr } = explain('bad.txt');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/bad\.txt:1 {2}fatal [a-z-]+\n/);
  });

  test('refuses a file that is not there in one line', () => {
    const { status, stdout, stderr } = explain('nowhere.txt');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^The article ".*nowhere\.txt" is not there\. Name another file\.\n$/);
  });

  test('refuses what a build would: a folder for a file, and a link', () => {
    symlinkSync(join(root, 'seeds/001_b6d23d7ab132222e.txt'), join(folder, 'link.txt'));
    for (const [name, rule] of [
      ['.', /fatal not-a-file\n +This is a folder/],
      ['link.txt', /fatal link\n/],
    ] as const) {
      const { status, stderr } = explain(name);
      expect([status, stderr]).toEqual([1, expect.stringMatching(rule)]);
    }
  });
});
