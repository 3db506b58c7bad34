import { describe, expect, test } from 'vitest';
import { changeLines } from '../../../src/commands/desk/change-lines.ts';
import { columnLines } from '../../../src/commands/desk/columns.ts';
import { differences } from '../../../src/commands/desk/differences.ts';
import { reportLines, shortLines } from '../../../src/commands/desk/report-lines.ts';
import { rowLines } from '../../../src/commands/desk/row-lines.ts';
import { deskOf, folderOf } from './desk-of.ts';

describe('columns', () => {
  test('have labels, numbers of lines and text below each other, and no empty label', () => {
    const lines = columnLines(
      [
        ['date', [[12, 'one two three four five six seven']]],
        ['empty', []],
        ['people', ['one two three four five six seven', 'eight']],
      ],
      40,
    );
    expect(lines).toEqual([
      '  date               12  one two three',
      '                         four five six',
      '                         seven',
      '  people           one two three four',
      '                   five six seven',
      '                   eight',
    ]);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  test('say of many items how many more there are', () => {
    const items = Array.from({ length: 20 }, (_, index) => `item ${index}`);
    expect(columnLines([['all', items]], 80).slice(-2)).toEqual([
      '                   item 11',
      '                   … and 8 more',
    ]);
  });

  test('print nothing that moves the cursor', () => {
    expect(columnLines([['a', ['x\u001b[2Jy\u202E']]], 80)).toEqual(['  a                x\\u{1b}[2Jy\\u{202e}']);
  });
});

describe('what differs between two reports', () => {
  test.each([
    ['nothing', [[1, 'a']], [[1, 'a']], []],
    ['nothing but the line', [[1, 'a (line 3)']], [[2, 'a (line 4)']], []],
    ['an item more', ['a'], ['a', 'b'], [['x', ['+ b']]]],
    ['an item less', [[1, 'a'], 'b'], ['b'], [['x', [[1, '− a']]]]],
    ['an item for another', ['a'], ['b'], [['x', ['+ b', '− a']]]],
  ] as const)('is %s', (_what, older, newer, told) => {
    expect(differences([['x', older]], [['x', newer]])).toEqual(told);
  });
});

describe('a story, as a terminal shows it', () => {
  const texts = {
    'a.txt': ' date 2024-05-03 Liverpool rejected a bid from Real Madrid for Trent Alexander-Arnold on 1 May 2024.',
    'b.txt': `---
draft: true
---
Liverpool’s Trent Alexander-Arnold, 26, could go to Real Madrid this summer. They won on 4 January 2025.

Read more: Northport say no

Share this article`,
    'c.txt': 'Rain.',
  };
  const named = new Set(['seeds/b.txt']);
  const { report } = deskOf()(folderOf(texts), named);

  test('has its file, what is known of it, and at the end what it has nothing of', () => {
    const [one] = report.reports;
    const lines = one ? reportLines(one, 100) : [];
    expect(lines[0]).toBe('seeds/b.txt  (numbers are of lines)');
    expect(lines[1]).toBe('  left out         It is a draft. The rest is what the site would have with it.');
    expect(lines.join('\n')).toMatch(/\n {2}date {13}\d.* 2025, estimated: \d kinds of evidence agree/);
    expect(lines).toContain('  set aside           6  to 8, furniture: “Read more: Northport say no”');
    expect(lines.at(-1)).toMatch(/^ {2}none {13}.*relations|disagreements/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('has in short how it is dated and called, what is set aside and whom it names', () => {
    const [one] = report.reports;
    const lines = one ? shortLines(one, 100) : [];
    expect(lines[0]).toBe('seeds/b.txt  (numbers are of lines)');
    const labels = lines.slice(1).map((line) => line.slice(2, 19).trim());
    expect(labels.filter((label) => label !== '')).toEqual([
      'left out',
      'date',
      'headline',
      'stands',
      'set aside',
      'about',
    ]);
  });

  test('says what it changes', () => {
    expect(report.changes && changeLines(report.changes, 100).slice(0, 2)).toEqual([
      'What changes on the site',
      expect.stringMatching(/^ {2}entries {10}\+1 story, /),
    ]);
  });

  test('is a row among others: dated, estimated, undated, or not shown', () => {
    const whole = deskOf()(
      folderOf({ ...texts, 'd.txt': texts['b.txt'].replace('draft: true', 'author: A') }),
      new Set(),
    );
    expect(rowLines(whole.report.stories).map((line) => line.split('  |  ').slice(0, 2))).toEqual([
      ['seeds/a.txt', expect.stringMatching(/^2024-05-03 {23}$/)],
      ['seeds/d.txt', expect.stringMatching(/^2025-\S+ \(estimated\) *$/)],
      ['seeds/c.txt', expect.stringMatching(/^undated *$/)],
      ['seeds/b.txt', expect.stringMatching(/^draft, left out of the site *$/)],
    ]);
  });
});
