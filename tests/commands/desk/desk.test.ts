import { describe, expect, test } from 'vitest';
import type { StoryReport } from '../../../src/commands/desk/desk-report.ts';
import { deskOf, folderOf } from './desk-of.ts';

/** What is reported on one text, alone in its folder. */
function reportOn(text: string): StoryReport {
  const [report] = deskOf()(folderOf({ 'a.txt': text }), new Set(['seeds/a.txt'])).report.reports;
  if (!report) throw new Error('There is no report.');
  return report;
}

describe('how the date of a story is known:', () => {
  test.each([
    ['by its prefix', ' date 2025-01-03 Liverpool won.', 'stated', '2025-01-03', 'prefix', '2025-01-03', 1],
    [
      'by its front matter, under whatever name',
      '---\nauthor: A\npubDate: 3 January 2025\n---\nLiverpool won.',
      ...(['stated', '2025-01-03', 'front-matter', 'pubDate: 3 January 2025', 3] as const),
    ],
    [
      'by its dateline',
      'Liverpool win the cup\n3 January 2025\n\nLiverpool won.',
      ...(['stated', '2025-01-03', 'dateline', '3 January 2025', 2] as const),
    ],
  ])('%s', (_how, text, known, days, from, words, line) => {
    const { date, dating } = reportOn(text);
    expect(date).toEqual({ known, days });
    expect(dating).toEqual({ statedBy: { from, words, line }, time: null, evidence: [], against: [], why: null });
  });

  test('by its words, each with its line, its rule and the days it allows', () => {
    const { date, dating } = reportOn(
      'Trent Alexander-Arnold, 26, could leave Liverpool.\n\nLiverpool won on 4 January 2025, and play on Thursday.',
    );
    expect([date.known, dating.statedBy, dating.why]).toEqual(['estimated', null, expect.stringContaining('evidence')]);
    expect(dating.evidence).toContainEqual({
      rule: 'explicit-year',
      words: '4 January 2025',
      line: 3,
      allows: '2025-01-04/..',
    });
  });

  test('not at all, and why', () => {
    const { date, dating } = reportOn('Liverpool won.');
    expect(date).toEqual({ known: 'unknown', days: null });
    expect(dating.why).toMatch(/^[a-z].*[a-z]$/);
  });
});

const article = `---
title: Northport say no
---
Liverpool say no

Real Madrid want to sign Liverpool’s Trent Alexander-Arnold, 26, and they made an offer on 31 December 2024. Zorbo Quandle said so.

Liverpool could sell him in the summer. Everton is not far away. That was in 2012, as Zorbo Quandle knows.

Share this article`;

describe('what is said of a story', () => {
  const report = reportOn(article.replace('---\n', '---\ndate: 2025-01-03\n'));

  test('is its headline, and where that is from', () => {
    expect([report.headline, report.headlineFrom]).toEqual(['Northport say no', { from: 'front-matter', line: null }]);
  });

  test('is what is set aside, with its lines', () => {
    expect(report.setAside).toEqual([
      { as: 'boilerplate', line: 11, to: 11, words: 'Share this article', follows: false },
    ]);
  });

  test('is what is shown as a heading', () => {
    expect(report.headings).toEqual([{ line: 5, words: 'Liverpool say no' }]);
  });

  test('is a run of what is set aside as far as nothing of the story stands in it', () => {
    const lines = ['Share this article', 'Liverpool won 2-0 at home and nobody was surprised.', 'Copy link', 'Print'];
    const { setAside } = reportOn(` date 2025-01-03 Liverpool won.\n${lines.join('\n')}\n`);
    expect(setAside.map(({ line, follows }) => [line, follows])).toEqual([
      [2, false],
      [4, false],
      [5, true],
    ]);
  });

  test('is whom it names, and whom of them the beat knows', () => {
    expect(report.entities.map(({ name, main }) => `${name} ${main}`)).toEqual([
      'Liverpool true',
      'Real Madrid false',
      'Everton false',
    ]);
    expect(report.people).toEqual([{ name: 'Trent Alexander-Arnold', known: true, times: 1 }]);
    expect(report.unknownNames).toEqual([{ name: 'Zorbo Quandle', times: 2, line: 7 }]);
  });

  test('is what it tells, and the times it mentions', () => {
    expect(report.events).toEqual([
      { kind: 'happened', when: '2024-12-31', words: expect.stringMatching(/made an offer/), line: 7, alsoIn: [] },
    ]);
    expect(report.mentions).toEqual([
      { when: '2025-06-01/2025-08-31', time: 'the summer', words: 'Liverpool could sell him in the summer.', line: 9 },
    ]);
  });

  test('is what it says that clubs are to the subject, each time', () => {
    expect(report.relations.map(({ entity, says, line }) => `${entity}: ${says}, ${line}`)).toEqual([
      'Real Madrid: Said to want Trent Alexander-Arnold, 7',
      'Liverpool: Said to hold Trent Alexander-Arnold’s contract, 7',
      'Liverpool: Said to hold Trent Alexander-Arnold’s contract, 9',
    ]);
  });

  test('is which times have no place, and why', () => {
    expect(report.unplacedTimes).toEqual([{ words: '2012', line: 9, why: expect.stringMatching(/^[a-z]/) }]);
  });

  test('is told where it stands in the file, soft hyphens and all', () => {
    const { unknownNames, events } = reportOn(
      ' date 2025-01-03 Liver\u00ADpool made an offer on 31 Dec\u00ADember 2024.\n\nLater Zor\u00ADbo Quandle spoke. It was Zor\u00ADbo Quandle.',
    );
    expect([unknownNames[0]?.line, events[0]?.line]).toEqual([3, 1]);
  });
});

describe('what a file changes', () => {
  const others = {
    'a.txt':
      ' date 2025-01-03 Liverpool rejected a bid from Real Madrid for Trent Alexander-Arnold in December 2024.\n\nTrent Alexander-Arnold, 26, stays.',
    'b.txt': ' date 2025-01-04 The weather is fine.',
  };
  const changesBy = (text: string) =>
    deskOf()(folderOf({ ...others, 'c.txt': text }), new Set(['seeds/c.txt'])).report.changes;

  test('is nothing but an entry where it says nothing new', () => {
    expect(changesBy(' date 2025-01-02 It was cold.')).toEqual({
      entries: { stories: 1, events: 0, mentions: 0 },
      newest: null,
      dates: [],
      pages: { appear: [], vanish: [] },
      people: { appear: [], vanish: [] },
      toldTogether: [],
      regrouped: [],
      disagreements: { appear: [], vanish: [] },
      problems: { appear: [], vanish: [] },
    });
  });

  test('is an event that others tell too, put more exactly than they do', () => {
    const found = changesBy(
      ' date 2025-01-04 Liverpool rejected a bid from Real Madrid for Trent Alexander-Arnold on 31 December 2024.',
    );
    expect(found?.entries).toEqual({ stories: 1, events: 0, mentions: 0 });
    expect(found?.toldTogether).toEqual([
      {
        file: 'seeds/c.txt',
        kind: 'happened',
        when: '2024-12-31',
        words: expect.stringMatching(/^Liverpool rejected/),
        line: 1,
        alsoIn: ['seeds/a.txt'],
        was: '2024-12',
      },
    ]);
  });

  test('is the pages and people that nobody else names', () => {
    const found = changesBy(' date 2025-01-02 According to Marca, Chelsea have sold Cole Palmer to Liverpool.');
    expect(found?.pages.appear).toEqual([
      { kind: 'club', name: 'Chelsea' },
      { kind: 'source', name: 'Marca' },
    ]);
    expect(found?.people.appear).toEqual(['Cole Palmer']);
  });

  test('is that it is newer than all others, and makes some old', () => {
    expect(changesBy(' date 2025-09-02 It is warm.')?.newest).toEqual({ file: 'seeds/c.txt', makesOld: 2 });
  });

  test('is a disagreement, from its own side', () => {
    const found = changesBy(' date 2025-01-03 Trent Alexander-Arnold, 25, stays at Liverpool.');
    expect(found?.disagreements.appear).toEqual([
      {
        file: 'seeds/c.txt',
        on: 'age',
        own: { words: 'Trent Alexander-Arnold, 25', line: 1 },
        other: { words: 'Trent Alexander-Arnold, 26', line: 3, file: 'seeds/a.txt' },
        settledBy: expect.stringContaining('26'),
      },
    ]);
  });

  test('is a warning at another file, and one that goes', () => {
    const { report } = deskOf()(
      folderOf({ 'a.txt': others['b.txt'], 'b.txt': others['b.txt'], 'c.txt': '---\nlayout: x\n---\nRain.' }),
      new Set(['seeds/a.txt']),
    );
    expect(report.changes?.problems.appear.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'same-text seeds/b.txt',
    ]);
    expect(report.problems.map(({ rule }) => rule)).toEqual(['same-text']);
    expect(report.counts).toEqual({ stories: 3, drafts: 0, held: 0, fatal: 0, warnings: 2 });
  });
});

describe('a file that the site leaves out for now', () => {
  test.each([
    ['a draft', 'draft: true\ndate: 2025-09-03', 'draft', null],
    ['one that is held back', 'embargo: true\ndate: 2026-03-04', 'held', '2026-03-04'],
  ])('is reported as if it were in: %s', (_what, fields, state, heldUntil) => {
    const folder = folderOf({ 'a.txt': ' date 2025-01-03 Rain.', 'b.txt': `---\n${fields}\n---\nLiverpool won.` });
    const { report } = deskOf()(folder, new Set(['seeds/b.txt']));
    expect(report.reports).toMatchObject([{ state, heldUntil, headline: 'Liverpool won' }]);
    expect([report.changes?.entries.stories, report.changes?.newest?.file]).toEqual([1, 'seeds/b.txt']);
    const whole = deskOf()(folder, new Set()).report;
    expect(whole.stories.map((row) => [row.file, row.state])).toEqual([
      ['seeds/a.txt', 'shown'],
      ['seeds/b.txt', state],
    ]);
    expect([whole.reports, whole.changes]).toEqual([[], null]);
  });

  test('with a fatal problem has no report, and the problem is told', () => {
    const { report } = deskOf()(folderOf({ 'a.txt': ' date 2025-02-31 Rain.' }), new Set(['seeds/a.txt']));
    expect([report.reports, report.changes, report.problems.length]).toEqual([[], null, 1]);
  });
});

describe('held against an older reading', () => {
  const desk = deskOf();
  const before = folderOf({
    'a.txt': ' date 2025-01-03 Liverpool won. Everton lost.',
    'b.txt': ' date 2025-01-04 Rain.',
  });
  const older = desk(before, new Set());

  test('an edit changes what it changes, and no more', () => {
    const now = folderOf({
      'a.txt': ' date 2025-01-05\n\nLiverpool won. Chelsea lost.',
      'b.txt': ' date 2025-01-04 Rain.',
    });
    const { changes } = desk(now, new Set(['seeds/a.txt']), older).report;
    expect(changes).toMatchObject({
      entries: { stories: 0, events: 0, mentions: 0 },
      dates: [{ file: 'seeds/a.txt', was: '2025-01-03', is: '2025-01-05' }],
      pages: { appear: [{ name: 'Chelsea' }], vanish: [{ name: 'Everton' }] },
    });
  });

  test('a file that is gone takes its entry with it', () => {
    const now = { ...before, files: before.files.slice(1) };
    const { changes, stories } = desk(now, new Set(['seeds/a.txt']), older).report;
    expect([changes?.entries.stories, stories]).toEqual([-1, []]);
  });

  test('the story that is newest once the newest is gone is no news', () => {
    const now = { ...before, files: before.files.slice(0, 1) };
    expect(desk(now, new Set(['seeds/b.txt']), older).report.changes?.newest).toBeNull();
  });
});
