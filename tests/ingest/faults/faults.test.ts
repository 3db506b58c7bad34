import { describe, expect, it } from 'vitest';
import * as faults from '../../../src/ingest/faults/faults.ts';
import { readArchive } from '../../../src/ingest/read-archive.ts';
import { day } from '../../../src/model/date.ts';
import { always, seedFile } from '../read-text.ts';

/** A season, as the window of a saga. */
const season = {
  ...always,
  today: day('2026-03-03'),
  window: { earliest: day('2024-07-01'), latest: day('2025-06-30') },
};
const read = (...contents: readonly (string | Uint8Array)[]) =>
  readArchive(
    { files: contents.map((content, index) => seedFile(content, `${'abc'.charAt(index)}.txt`)), problems: [] },
    season,
  ).problems;

const article = 'Northport have turned down a second bid for Ilian Vance, who trained alone on Monday.';
const another = 'Calder Rovers believe that Joss Tarrow will stay, and his family has been seen in the town.';
const long = `${article} ${another} He has two years left on his contract, and the club means to add a third.`;
const numbered = (count: number, line: (number: number) => string) =>
  Array.from({ length: count }, (_, number) => line(number)).join('\n');

interface Row {
  /** Which function of faults.ts words it. */
  readonly fault: keyof typeof faults;
  readonly what: string;
  /** The contents of a.txt, b.txt … */
  readonly seeds: readonly (string | Uint8Array)[];
  /** Severity, rule, file and line. */
  readonly told: readonly ['fatal' | 'warning', string, string, number];
  /** What the finding must quote. */
  readonly quotes: readonly string[];
  readonly remedy: RegExp;
  /** Nearly the same seeds, with nothing wrong. */
  readonly clean: readonly (string | Uint8Array)[];
}

const rows: readonly Row[] = [
  {
    fault: 'notText',
    what: 'bytes that are not UTF-8',
    seeds: [new Uint8Array([0x56, 0xe9, 0x6c, 0x6c])],
    told: ['fatal', 'not-text', 'seeds/a.txt', 1],
    quotes: ['UTF-8'],
    remedy: /Save it as UTF-8/,
    clean: [new Uint8Array([0x56, 0xc3, 0xa9, 0x6c, 0x6c])],
  },
  {
    fault: 'notText',
    what: 'a NUL',
    seeds: ['Northport\0'],
    told: ['fatal', 'not-text', 'seeds/a.txt', 1],
    quotes: ['UTF-8'],
    remedy: /Save it as UTF-8/,
    clean: ['Northport\u2400'],
  },
  {
    fault: 'controlCharacter',
    what: 'a control character',
    seeds: ['Northport win.\n\nThey\u0001 sing.'],
    told: ['fatal', 'control-character', 'seeds/a.txt', 3],
    quotes: ['U+0001'],
    remedy: /Remove it/,
    clean: ['Northport\twin.\r\n\r\nThey sing.'],
  },
  {
    fault: 'controlCharacter',
    what: 'a deletion',
    seeds: ['Northport win.\u007F'],
    told: ['fatal', 'control-character', 'seeds/a.txt', 1],
    quotes: ['U+007F'],
    remedy: /Remove it/,
    clean: ['Northport win.'],
  },
  {
    fault: 'controlCharacter',
    what: 'a quotation mark of another encoding',
    seeds: ['Northport win.\n\u0093They sing.\u0094'],
    told: ['fatal', 'control-character', 'seeds/a.txt', 2],
    quotes: ['U+0093'],
    remedy: /probably a letter or quotation mark of another encoding/,
    clean: ['Northport win.\n“They sing.”'],
  },
  {
    fault: 'controlCharacter',
    what: 'a noncharacter',
    seeds: ['Northport win.\u{1FFFE}'],
    told: ['fatal', 'control-character', 'seeds/a.txt', 1],
    quotes: ['U+1FFFE'],
    remedy: /Remove it/,
    clean: ['Northport win.\u{1F644}'],
  },
  {
    fault: 'replacement',
    what: 'characters that were lost when the text was saved',
    seeds: ['Northport win.\n\nIt\uFFFDs over, and they\uFFFDre glad.'],
    told: ['warning', 'replacement-character', 'seeds/a.txt', 3],
    quotes: ['2 "\uFFFD", the first here'],
    remedy: /Write the character that was meant/,
    clean: ['Northport win.\n\nIt’s over, and they’re glad.'],
  },
  {
    fault: 'quotedPrintable',
    what: 'a mail as it was sent',
    seeds: ['Northport have turned down a second bid for Ilian=\n Vance, of =C2=A320m, on Monday.'],
    told: ['warning', 'quoted-printable', 'seeds/a.txt', 2],
    quotes: ['"=C2=A3"'],
    remedy: /Save the mail as text/,
    clean: ['Northport have turned down a second bid for Ilian Vance, of £20m, on Monday. The sum is 2=C2=A3.'],
  },
  {
    fault: 'frontMatterUnreadable',
    what: 'JSON with a field twice',
    seeds: [`---json\n{ "title": "Vance stays",\n "title": "Vance goes" }\n---\n${article}`],
    told: ['fatal', 'front-matter-unreadable', 'seeds/a.txt', 3],
    quotes: ['stands there already'],
    remedy: /Mend what stands between/,
    clean: [`---json\n{ "title": "Vance stays" }\n---\n${article}`],
  },
  {
    fault: 'frontMatterUnreadable',
    what: 'an anchor',
    seeds: [`---\nauthor: Mira Lund\ntags: &tags [transfers, *tags]\n---\n${article}`],
    told: ['fatal', 'front-matter-unreadable', 'seeds/a.txt', 3],
    quotes: ['"&tags"'],
    remedy: /Mend what stands between/,
    clean: [`---\nauthor: Mira Lund\ntags: ["&tags", transfers]\n---\n${article}`],
  },
  {
    fault: 'frontMatterUnreadable',
    what: 'YAML with a mistake',
    seeds: [`---\nauthor: Mira Lund\ntitle: Vance: stays\n---\n${article}`],
    told: ['fatal', 'front-matter-unreadable', 'seeds/a.txt', 3],
    quotes: ['"title" has a colon', 'title: "Vance: stays"'],
    remedy: /Mend what stands between/,
    clean: [`---\nauthor: Mira Lund\ntitle: "Vance: stays"\n---\n${article}`],
  },
  {
    fault: 'frontMatterUnreadable',
    what: 'front matter that is never closed',
    seeds: [`\n---\ntitle: Vance stays\n\n${article}`],
    told: ['fatal', 'front-matter-unreadable', 'seeds/a.txt', 2],
    quotes: ['"---"'],
    remedy: /remove both lines/,
    clean: [`\n---\ntitle: Vance stays\n---\n${article}`],
  },
  {
    fault: 'frontMatterUnreadable',
    what: 'front matter in a programming language',
    seeds: [`---js\n{ title: 'Vance stays' }\n---\n${article}`],
    told: ['fatal', 'front-matter-unreadable', 'seeds/a.txt', 1],
    quotes: ['never run'],
    remedy: /Mend what stands between/,
    clean: [`---yaml\n{ title: 'Vance stays' }\n---\n${article}`],
  },
  {
    fault: 'frontMatterField',
    what: 'a day in the front matter that is not in the calendar',
    seeds: [`---\ntitle: Vance stays\ndate: 2025-02-30\n---\n${article}`],
    told: ['fatal', 'front-matter-field', 'seeds/a.txt', 3],
    quotes: ['"date"', '"2025-02-30"', 'not in the calendar'],
    remedy: /YYYY-MM-DD/,
    clean: [`---\ntitle: Vance stays\ndate: 2025-02-28\n---\n${article}`],
  },
  {
    fault: 'frontMatterField',
    what: 'an address that is none, in a nested field',
    seeds: [`---\nsource:\n  name: Gazette\n  url: gazette\n---\n${article}`],
    told: ['fatal', 'front-matter-field', 'seeds/a.txt', 2],
    quotes: ['"source.url"', '"gazette"'],
    remedy: /web address/,
    clean: [`---\nsource:\n  name: Gazette\n  url: https://gazette.example\n---\n${article}`],
  },
  ...['0x7e9', '2_025', '0o3751', '2.025e3', '.inf', '+2025'].map(
    (number): Row => ({
      fault: 'frontMatterField',
      what: `a date written ${number}`,
      seeds: [`---\ndate: ${number}\n---\n${article}`],
      told: ['fatal', 'front-matter-field', 'seeds/a.txt', 2],
      quotes: [`"${number}"`, 'is not written YYYY-MM-DD'],
      remedy: /YYYY-MM-DD/,
      clean: [`---\ndate: 2025\n---\n${article}`],
    }),
  ),
  {
    fault: 'frontMatterField',
    what: 'a value too long to quote',
    seeds: [`---\nauthor: [[${'🙄'.repeat(400)}]]\n---\n${article}`],
    told: ['fatal', 'front-matter-field', 'seeds/a.txt', 2],
    quotes: [`is [["${'🙄'.repeat(38)}…, which is not text.`],
    remedy: /Write the name/,
    clean: [`---\nauthor: ${'🙄'.repeat(400)}\n---\n${article}`],
  },
  {
    fault: 'frontMatterField',
    what: 'a tag of control characters',
    seeds: [`---\ntags:\n  - "transfers"\n  - "\\e[31m"\n---\n${article}`],
    told: ['fatal', 'front-matter-field', 'seeds/a.txt', 2],
    quotes: ['"tags.1"', '"\\u001b[31m"', 'holds a control character'],
    remedy: /list of words/,
    clean: [`---\ntags:\n  - "transfers"\n  - 4\n---\n${article}`],
  },
  {
    fault: 'frontMatterField',
    what: 'a title of nothing that can be seen',
    seeds: [`---\ntitle: "\u2060\u2800"\n---\n${article}`],
    told: ['fatal', 'front-matter-field', 'seeds/a.txt', 2],
    quotes: ['"title"', 'is empty'],
    remedy: /Write the headline/,
    clean: [`---\ntitle: 2025\nslug: 404\n---\n${article}`],
  },
  {
    fault: 'frontMatterComment',
    what: 'a title that YAML cuts at a comment',
    seeds: [`---\nauthor: Mira Lund\ntitle: Reds have a #1 target\n---\n${article}`],
    told: ['warning', 'front-matter-comment', 'seeds/a.txt', 3],
    quotes: ['"title"', '"Reds have a"'],
    remedy: /quotation marks/,
    clean: [
      `---\nauthor: 'Mira Lund' # of the Gazette\ntitle: "Reds have a #1 target"\ndate: 2025-01-03 # checked\n---\n${article}`,
    ],
  },
  {
    fault: 'frontMatterNull',
    what: 'a surname that YAML takes for nothing',
    seeds: [`---\ntitle: Vance stays\nsource:\n  name: Gazette\nauthor: Null\n---\n${article}`],
    told: ['warning', 'front-matter-null', 'seeds/a.txt', 5],
    quotes: ['"author"', '"Null"'],
    remedy: /quotation marks/,
    clean: [`---\ntitle: Vance stays\nslug:\nauthor: "Null"\n---\n${article}`],
  },
  {
    fault: 'frontMatterUnknown',
    what: 'a field this site does not read',
    seeds: [`---\ntitle: Vance stays\ncolour: red\n---\n${article}`],
    told: ['warning', 'front-matter-unknown', 'seeds/a.txt', 3],
    quotes: ['"colour"'],
    remedy:
      /Use one of title, date, slug, source, author, tags, draft, embargo, added, differs-from, quiet, or remove it/,
    clean: [`---\ntitle: Vance stays\n# colour: red\n---\n${article}`],
  },
  {
    fault: 'frontMatterTwice',
    what: 'two dates under two names',
    seeds: [`---\ndate: 2025-01-03\npublished: 2025-01-04\n---\n${article}`],
    told: ['warning', 'front-matter-twice', 'seeds/a.txt', 3],
    quotes: ['"published"', '"date" is used'],
    remedy: /Remove the wrong one/,
    clean: [`---\ndate: 2025-01-03\npublished: 2025-01-03\n---\n${article}`],
  },
  {
    fault: 'prefixNotInCalendar',
    what: 'a day in the prefix that is not in the calendar',
    seeds: [` date 2025-02-30 ${article}`],
    told: ['fatal', 'date-prefix-impossible', 'seeds/a.txt', 1],
    quotes: ['"2025-02-30"'],
    remedy: /"date YYYY-MM-DD".*or remove it/,
    clean: [` date 2025-02-28 ${article}`],
  },
  {
    fault: 'prefixNotInCalendar',
    what: 'the same, further down',
    seeds: [`\n\n date 2025-13 ${article}`],
    told: ['fatal', 'date-prefix-impossible', 'seeds/a.txt', 3],
    quotes: ['"2025-13"'],
    remedy: /"date YYYY-MM-DD".*or remove it/,
    clean: [`\n\n date 2025-03 ${article}`],
  },
  {
    fault: 'prefixMiswritten',
    what: 'a date prefix the other way round',
    seeds: [`---\nauthor: Mira Lund\n---\n date 03/01/2025 ${article}`],
    told: ['fatal', 'date-prefix-miswritten', 'seeds/a.txt', 4],
    quotes: ['"03/01/2025"'],
    remedy: /"date YYYY-MM-DD".*or remove it/,
    clean: [`---\nauthor: Mira Lund\n---\n date 2025-01-03 ${article}`],
  },
  {
    fault: 'prefixTwice',
    what: 'two date prefixes',
    seeds: [` date 2025-01-03\n date 2025-01-04 ${article}`],
    told: ['warning', 'date-prefix-twice', 'seeds/a.txt', 2],
    quotes: ['"2025-01-03"', '"2025-01-04"'],
    remedy: /Remove the wrong one/,
    clean: [
      ` date 2025-01-03\n 2025-01-04 is his last day. ${article}`,
      ` date 2025-01-03 date 3pm is set. ${another}`,
    ],
  },
  {
    fault: 'prefixInside',
    what: 'a date prefix inside the text',
    seeds: [` date 2025-01-03 ${article}\r\n\r\n date 2025-01-04 ${another}`],
    told: ['warning', 'date-prefix-twice', 'seeds/a.txt', 3],
    quotes: ['"2025-01-04"'],
    remedy: /file of its own/,
    clean: [` date 2025-01-03 ${article}\r\n\r\n The date 2025-01-04 is set. ${another}`],
  },
  {
    fault: 'htmlTags',
    what: 'the source of a page',
    seeds: [`\n<p>${article}</p>\n<p>${another}</p>`],
    told: ['warning', 'html-tags', 'seeds/a.txt', 2],
    quotes: ['4 HTML tags', '"<p>"'],
    remedy: /run "npm run add -- FILE".*or remove/,
    clean: [`${article} <b>Two</b> tags.`],
  },
  {
    fault: 'empty',
    what: 'an empty file',
    seeds: [''],
    told: ['fatal', 'empty', 'seeds/a.txt', 1],
    quotes: ['is empty'],
    remedy: /delete it/,
    clean: ['Northport'],
  },
  {
    fault: 'empty',
    what: 'a file of white space',
    seeds: ['\uFEFF \r\n\t\u00A0\u200B\n'],
    told: ['fatal', 'empty', 'seeds/a.txt', 1],
    quotes: ['is empty'],
    remedy: /delete it/,
    clean: ['\uFEFF \r\n\t\u00A0\u200B\n🙄'],
  },
  {
    fault: 'empty',
    what: 'a file of nothing but a date',
    seeds: [' date 2025-01-03 \n\n'],
    told: ['fatal', 'empty', 'seeds/a.txt', 1],
    quotes: ['no text beside its date'],
    remedy: /Write the article/,
    clean: [' date 2025-01-03 \n\nNorthport'],
  },
  {
    fault: 'empty',
    what: 'a file of invisible characters',
    seeds: ['\u200B\u2060\n\u2800\u3164\n\n\uFE0F\u00AD\u0301'],
    told: ['fatal', 'empty', 'seeds/a.txt', 1],
    quotes: ['is empty'],
    remedy: /delete it/,
    clean: ['\u200B\u2060\n\u2800\u3164\n\n\uFE0F\u00AD\u0301.'],
  },
  {
    fault: 'empty',
    what: 'a file of a title and an invisible text',
    seeds: ['---\ntitle: Vance stays\n---\n\u2060\n'],
    told: ['fatal', 'empty', 'seeds/a.txt', 1],
    quotes: ['no text beside its date and front matter'],
    remedy: /Write the article/,
    clean: ['---\ntitle: Vance stays\n---\n\u2060\nHe does.'],
  },
  {
    fault: 'empty',
    what: 'a file of nothing but front matter',
    seeds: ['---\ntitle: Vance stays\n---\n\n'],
    told: ['fatal', 'empty', 'seeds/a.txt', 1],
    quotes: ['no text beside its date and front matter'],
    remedy: /Write the article/,
    clean: ['---\ntitle: Vance stays\n---\n\nNorthport'],
  },
  {
    fault: 'dateDiffers',
    what: 'two dates that differ',
    seeds: [`---\ndate: 2025-01-03\n---\n date 2025-01-04 ${article}`],
    told: ['warning', 'date-differs', 'seeds/a.txt', 4],
    quotes: ['2025-01-03', '2025-01-04'],
    remedy: /Correct the one that is wrong/,
    clean: [`---\ndate: 2025-01-04\n---\n date 2025-01-04 ${article}`],
  },
  {
    fault: 'dateOutsideWindow',
    what: 'a day before the saga’s window',
    seeds: [` date 2024-06-30 ${article}`],
    told: ['warning', 'date-outside-window', 'seeds/a.txt', 1],
    quotes: ['2024-06-30', '2024-07-01/2025-06-30'],
    remedy: /Correct the date, or widen the window/,
    clean: [` date 2024-07-01 ${article}`],
  },
  {
    fault: 'dateOutsideWindow',
    what: 'a day after it, in the front matter',
    seeds: [`---\nauthor: Mira Lund\ndate: 2025-07-01\n---\n${article}`],
    told: ['warning', 'date-outside-window', 'seeds/a.txt', 3],
    quotes: ['2025-07-01'],
    remedy: /Correct the date, or widen the window/,
    clean: [`---\nauthor: Mira Lund\ndate: 2025-06-30\n---\n${article}`],
  },
  {
    fault: 'dateOutsideWindow',
    what: 'a year before it',
    seeds: [` date 2023 ${article}`],
    told: ['warning', 'date-outside-window', 'seeds/a.txt', 1],
    quotes: ['2023'],
    remedy: /Correct the date, or widen the window/,
    clean: [` date 2024 ${article}`],
  },
  {
    fault: 'dateOutsideWindow',
    what: 'a year after it',
    seeds: [` date 2026 ${article}`],
    told: ['warning', 'date-outside-window', 'seeds/a.txt', 1],
    quotes: ['2026'],
    remedy: /Correct the date, or widen the window/,
    clean: [` date 2025 ${article}`],
  },
  {
    fault: 'dateInFuture',
    what: 'a day that has yet to come',
    seeds: [` date 2026-03-04 ${article}`],
    told: ['fatal', 'date-in-future', 'seeds/a.txt', 1],
    quotes: ['2026-03-04', 'today is 3 March 2026'],
    remedy: /Correct it; .* write "embargo: true" into its front matter/,
    clean: [`---\nembargo: true\n---\n date 2026-03-04 ${article}`],
  },
  {
    fault: 'dateInFuture',
    what: 'a month that has yet to come, of a draft',
    seeds: [`---\ndraft: true\ndate: 2026-04\n---\n${article}`],
    told: ['fatal', 'date-in-future', 'seeds/a.txt', 3],
    quotes: ['2026-04'],
    remedy: /Correct it/,
    clean: [`---\nquiet: date-outside-window\n---\n date 2026-03 ${article}`],
  },
  {
    fault: 'embargoUndated',
    what: 'an embargo without a day',
    seeds: [`---\nembargo: true\n---\n${article}`],
    told: ['fatal', 'embargo-undated', 'seeds/a.txt', 2],
    quotes: ['no date says until when'],
    remedy: /"date: YYYY-MM-DD"/,
    clean: [`---\nembargo: true\n---\n date 2025-03-03 ${article}`],
  },
  {
    fault: 'quietNothing',
    what: 'a warning that is no more',
    seeds: [`---\nauthor: Mira Lund\nquiet: [date-differs]\n---\n${article}`],
    told: ['warning', 'answers-nothing', 'seeds/a.txt', 3],
    quotes: ['"quiet" names "date-differs"'],
    remedy: /Take it out; what is fatal cannot be quietened/,
    clean: [`---\ndate: 2025-01-03\nquiet: [date-differs]\n---\n date 2025-01-04 ${article}`],
  },
  {
    fault: 'quietNothing',
    what: 'a warning that another field answers',
    seeds: [article, `---\nquiet: same-text\ndiffers-from: a.txt\n---\n${article}`],
    told: ['warning', 'answers-nothing', 'seeds/b.txt', 2],
    quotes: ['"quiet" names "same-text"'],
    remedy: /Name the file with the other text instead: "differs-from: FILE"\./,
    clean: [article, `---\ndiffers-from: a.txt\n---\n${article}`],
  },
  {
    fault: 'differsFromNothing',
    what: 'another file whose text is nothing like it',
    seeds: [another, `---\ndiffers-from: a.txt\n---\n${article}`],
    told: ['warning', 'answers-nothing', 'seeds/b.txt', 2],
    quotes: ['"differs-from" names "seeds/a.txt"'],
    remedy: /Take it out, or write the path as the warning gives it/,
    clean: [long, `---\ndiffers-from: a.txt\n---\n${long.replace('Monday', 'Friday')}`],
  },
  {
    fault: 'differsFromNothing',
    what: 'a file that is not there',
    seeds: [`---\ndiffers-from: [z.txt]\n---\n${article}`],
    told: ['warning', 'answers-nothing', 'seeds/a.txt', 2],
    quotes: ['"differs-from" names "z.txt"'],
    remedy: /Take it out/,
    clean: [`---\ndiffers-from: [b.txt]\n---\n${article}`, `---\ndraft: true\n---\n${long}`],
  },
  {
    fault: 'sameAddress',
    what: 'two stories with one pinned slug',
    seeds: [`---\nslug: vance-stays\n---\n${article}`, `---\nslug: vance-stays\n---\n${another}`],
    told: ['fatal', 'address-taken', 'seeds/b.txt', 2],
    quotes: ['"vance-stays"', 'seeds/a.txt'],
    remedy: /Give one of the two another "slug"/,
    clean: [`---\nslug: vance-stays\n---\n${article}`, `---\nslug: vance-stays-2\n---\n${another}`],
  },
  {
    fault: 'sameText',
    what: 'one text twice',
    seeds: [another, article, ` date 2025-01-03 ${article}`],
    told: ['warning', 'same-text', 'seeds/c.txt', 1],
    quotes: ['2 files', 'seeds/b.txt and seeds/c.txt'],
    remedy: /Keep one of them, or name one in the front matter of the other, such as "differs-from: seeds\/b\.txt"\./,
    clean: [another, article],
  },
  {
    fault: 'nearlySame',
    what: 'nearly the same text twice',
    seeds: [another, long, long.replace('Monday', 'Friday')],
    told: ['warning', 'nearly-same-text', 'seeds/c.txt', 1],
    quotes: ['2 files', 'seeds/b.txt and seeds/c.txt', '% of the word sequences'],
    remedy: /Keep one of them; if they really are several articles, name one .* "differs-from: seeds\/b\.txt"\./,
    clean: [another, long],
  },
  {
    fault: 'manyMore',
    what: 'more than a hundred problems',
    seeds: [
      `---\n${numbered(101, (number) => `field${number}: a`)}\n---\n${article}\n\n${numbered(50, () => ' date 2025-01-04 Vance')}`,
    ],
    told: ['warning', 'many-more', 'seeds/a.txt', 102],
    quotes: ['51 more', '0 of them fatal'],
    remedy: /Mend those above first/,
    clean: [article],
  },
  {
    fault: 'manyMore',
    what: 'more than a hundred problems, some of the rest fatal',
    seeds: [`---\n${numbered(101, (number) => `field${number}: a`)}\ndraft: yes\ntags: [~, true]\n---\n${article}`],
    told: ['fatal', 'many-more', 'seeds/a.txt', 102],
    quotes: ['4 more', '3 of them fatal'],
    remedy: /Mend those above first/,
    clean: [article],
  },
];

describe('a problem is told with its place, what was found and the remedy:', () => {
  it.each(rows)('$fault, for $what', ({ fault, seeds, told, quotes, remedy }) => {
    // Of more than a hundred problems the last one counts.
    const problems = read(...seeds).slice(fault === 'manyMore' ? 100 : 0);
    expect(problems.map(({ severity, rule, file, line }) => [severity, rule, file, line])).toEqual([told]);
    for (const quote of quotes) expect(problems[0]?.found).toContain(quote);
    expect(problems[0]?.remedy).toMatch(remedy);
  });
});

describe('nothing is told of its neighbour without the fault:', () => {
  it.each(rows)('$fault, for $what', ({ clean }) => {
    expect(read(...clean)).toEqual([]);
  });
});

it('every fault there is has a row above', () => {
  expect([...new Set(rows.map(({ fault }) => fault))].toSorted()).toEqual(Object.keys(faults).toSorted());
});

it.each(rows)('$fault, for $what, is worded in sentences under a rule in kebab-case', ({ seeds }) => {
  for (const { rule, found, remedy } of read(...seeds)) {
    expect(rule).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(found).toMatch(/^[A-Z].*\.$/);
    expect(remedy).toMatch(/^[A-Z].*[.\]]\.?$/);
  }
});

it('a story that was only not pinned is told to be', () => {
  expect(faults.sameAddress('vance-stays', 'seeds/a.txt', false).remedy).toContain('Pin one of the two with a "slug"');
});
