import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { edtf } from '../../src/calendar/edtf.ts';
import { readSeed } from '../../src/ingest/read-seed.ts';
import { story } from '../../src/model/story.ts';
import { cut } from '../../src/model/text.ts';
import { isVisible } from '../../src/text/visible.ts';
import { always, blocksOf, readText, seedFile } from './read-text.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/shapes/${name}`, import.meta.url), 'utf8');
const main = (words: string) => ['paragraph', 'main', words];
const heading = (words: string) => ['heading', 'main', words];

/** The date as EDTF and where it was stated. */
function dateOf(text: string) {
  const { date } = readText(text);
  return date.kind === 'stated' ? [edtf(date.range), date.from] : [date.kind];
}

describe('each shape of seed becomes a story:', () => {
  it('1. a day before the text, on the same line', () => {
    const text = fixture('1-day-prefix.txt');
    const read = readText(text);
    expect(dateOf(text)).toEqual(['2025-01-03', 'prefix']);
    expect(read.headline).toEqual({
      text: 'Northport have turned down a second bid for Ilian Vance, who hopes to play for Real Marenza next season',
      span: { start: 17, end: 120 },
      from: 'lead',
    });
    expect(blocksOf(read).map(([kind, section]) => [kind, section])).toEqual(Array(4).fill(['paragraph', 'main']));
  });

  it('2. no date at all', () => {
    const text = fixture('2-no-date.txt');
    const read = readText(text);
    expect(dateOf(text)).toEqual(['unknown']);
    expect(read.headline).toEqual({
      text: 'Real Marenza send Sorby a first offer for Ilian Vance',
      span: { start: 350, end: 403 },
      from: 'heading',
    });
    expect(blocksOf(read)[3]).toEqual(heading('Real Marenza send Sorby a first offer for Ilian Vance'));
    expect(read.blocks[0]?.span.start).toBe(0);
  });

  it('3. a month before the text', () => {
    const text = fixture('3-month-prefix.txt');
    expect(dateOf(text)).toEqual(['2024-12', 'prefix']);
    expect(readText(text).headline).toEqual({
      text: 'Calder Rovers will pay no fee for Teo Brandt',
      span: { start: 14, end: 58 },
      from: 'lead',
    });
  });

  it('3. a year before the text', () => {
    const text = fixture('3-year-prefix.txt');
    expect(dateOf(text)).toEqual(['2024', 'prefix']);
    expect(readText(text).headline).toEqual({
      text: 'A year of waiting ends for Sankt Aldan',
      span: { start: 11, end: 49 },
      from: 'lead',
    });
  });

  it('4. a headline without closing punctuation, then paragraphs parted by single newlines', () => {
    const text = fixture('4-headline-line.txt');
    expect(dateOf(text)).toEqual(['2025-02-11', 'prefix']);
    expect(readText(text).headline).toEqual({
      text: 'Northport turn down Marenza’s third bid for Vance',
      span: { start: 17, end: 66 },
      from: 'headline-line',
    });
    expect(blocksOf(readText(text))).toEqual([
      heading('Northport turn down Marenza’s third bid for Vance'),
      main('Northport have refused another offer from Real Marenza, their third in six weeks.'),
      main('It was the highest so far, at £26.2m with no add-ons.'),
      main('A spokesman said that the matter was closed until the summer.'),
      main('Marenza did not comment.'),
    ]);
  });

  it('5. spaces and several newlines between date and text', () => {
    const text = fixture('5-date-then-newlines.txt');
    expect(dateOf(text)).toEqual(['2025-03-04', 'prefix']);
    expect(readText(text).headline).toEqual({
      text: 'Calder Rovers believe that Joss Tarrow will stay',
      span: { start: 24, end: 72 },
      from: 'lead',
    });
    expect(blocksOf(readText(text))).toHaveLength(3);
  });

  it('6. a site label, a headline line, then the body', () => {
    const text = fixture('6-site-label.txt');
    expect(dateOf(text)).toEqual(['2024-11-20', 'prefix']);
    expect(readText(text).headline).toEqual({
      text: 'Vance keeps Northport waiting over a new contract',
      span: { start: 29, end: 78 },
      from: 'headline-line',
    });
    expect(blocksOf(readText(text)).map(([, , words]) => words)).toContain('TouchLine');
    expect(blocksOf(readText(text))[4]).toEqual(heading('What happens next'));
  });

  it('7. front matter in a .md file', () => {
    const text = fixture('7-front-matter.md');
    const read = readText(text);
    expect(dateOf(text)).toEqual(['2025-01-09', 'front-matter']);
    expect(read).toMatchObject({
      id: 'vance-the-offer-nobody-wanted',
      headline: { text: 'Vance: the offer nobody wanted', span: null, from: 'front-matter' },
      provenance: {
        source: { name: 'Harbour Gazette', url: 'https://harbour-gazette.example/vance' },
        author: 'Mira Lund',
        tags: ['transfers', 'contract'],
      },
    });
    expect(blocksOf(read)[0]).toEqual(main('Northport have been offered a player and cash for Ilian Vance.'));
  });

  it('7. front matter beats the prefix in a .txt file, and the difference is reported', () => {
    const { story, problems } = readSeed(seedFile(fixture('7-front-matter.txt')), always);
    expect(story?.date).toEqual({
      kind: 'stated',
      range: { earliest: '2025-01-16', latest: '2025-01-16' },
      time: null,
      from: 'front-matter',
    });
    expect(story?.headline.text).toBe('Real Marenza have asked for one more meeting');
    expect(problems.map(({ rule, line }) => [rule, line])).toEqual([['date-differs', 5]]);
  });
});

describe('page furniture and a roundup are told from the story:', () => {
  const told = blocksOf(readText(fixture('8-page-furniture.txt')));
  const words = (kind: string, section: string) =>
    told.filter((block) => block[0] === kind && block[1] === section).map((block) => block[2]);

  it('the story', () => {
    expect(words('heading', 'main')).toEqual(['Vance trains alone as Northport wait']);
    expect(words('paragraph', 'main')).toEqual([
      'Ilian Vance trained by himself on Monday while his team-mates travelled to Calder.',
      'Head coach Jonna Reed said:',
      '“He has a knock, nothing more. He will be with us again on Wednesday.”',
      'The club has not changed its mind about a sale, a source told the Gazette.',
    ]);
  });

  it('what the page put around it', () => {
    expect([...words('heading', 'boilerplate'), ...words('paragraph', 'boilerplate')]).toEqual([
      'READ MORE: Northport fix a price for their captain',
      'By Mira Lund',
      '3 min read',
      'Ilian Vance leaves the training ground on Monday',
      'Photo: Harbour Gazette',
      'Share this article',
      'Watch more of our videos on harbourgazette.tv',
    ]);
  });

  it('the other stories at its foot', () => {
    expect(words('heading', 'secondary')).toEqual(['Other transfer news']);
    expect(words('paragraph', 'secondary')).toEqual([
      'Calder Rovers have let Teo Brandt go on loan.',
      'Sankt Aldan want a goalkeeper and have asked three clubs about theirs.',
    ]);
  });
});

it('hard-wrapped lines are one paragraph, verbatim', () => {
  const told = blocksOf(readText(fixture('9-hard-wrapped.txt')));
  expect(told.map(([kind]) => kind)).toEqual(['paragraph', 'paragraph']);
  expect(told[1]?.[2]).toContain('team-mates that\nhe will play');
});

it('curly, straight and mistyped quotation marks and emoji stay as they are', () => {
  const read = readText(fixture('10-quotes-and-emoji.txt'));
  expect(read.headline.text).toBe('Real Marenza remain sure of Northport‘s captain, and they are not shy about it');
  expect(blocksOf(read).map(([, , words]) => words)).toEqual([
    'Real Marenza remain sure of Northport‘s captain, and they are not shy about it.',
    '"He‘s ours already," their president told a radio station. ‘Ask him yourself.’',
    'Northport’s answer was a single emoji, and it was not the smiling one: 🙄.',
    'The player‘s own post – a packed suitcase 🧳 and the words “see you in June” – was gone within minutes…',
  ]);
});

/** Every fixture, and what stands before its first word. */
const openings: readonly (readonly [name: string, opening: string])[] = [
  ['1-day-prefix.txt', ' date 2025-01-03 '],
  ['2-no-date.txt', ''],
  ['3-month-prefix.txt', ' date 2024-12 '],
  ['3-year-prefix.txt', ' date 2024 '],
  ['4-headline-line.txt', ' date 2025-02-11 '],
  ['5-date-then-newlines.txt', ' date 2025-03-04   \n\n\n  '],
  ['6-site-label.txt', ' date 2024-11-20 '],
  ['7-front-matter.md', `${fixture('7-front-matter.md').split('\n---\n')[0]}\n---\n`],
  ['7-front-matter.txt', '---\ndate: 2025-01-16\nauthor: Mira Lund\n---\n date 2025-01-17 '],
  ['8-page-furniture.txt', ' date 2025-01-20 '],
  ['9-hard-wrapped.txt', ' date 2025-02-02 '],
  ['10-quotes-and-emoji.txt', ' date 2025-04-15 '],
];
/** Ways in which one text may be saved. */
const savings: readonly (readonly [how: string, save: (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['with Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
  ['with carriage returns', (text) => text.replaceAll('\n', '\r')],
  ['with a byte order mark', (text) => `\uFEFF${text}`],
  ['with a byte order mark and Windows line ends', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ['without a final newline', (text) => text.trimEnd()],
  ['with many final newlines', (text) => `${text}\n \n\t\n`],
  ['with more blank lines', (text) => text.replaceAll('\n\n', '\n\n \n\n')],
  ['with white space at the ends of lines', (text) => text.replaceAll('\n', ' \t\n')],
];

describe.each(savings)('saved %s,', (_how, save) => {
  it.each(openings)('%s keeps every word in exactly one block', (name, opening) => {
    const whole = save(fixture(name));
    const { story: read } = readSeed(seedFile(whole, name), always);
    if (!read) throw new Error(`${name} is no story.`);

    expect(read.text).toBe(whole);
    expect(story.safeParse(read).success).toBe(true);

    const from = save(opening.trimEnd()).trimEnd().length;
    const holders = new Uint8Array(whole.length);
    for (const { span } of read.blocks)
      for (let at = span.start; at < span.end; at += 1) holders[at] = (holders[at] ?? 0) + 1;
    const uncovered = [...holders].filter((times, at) => {
      const isWord = at >= from && /[^\s\uFEFF]/.test(whole.charAt(at));
      return isWord ? times !== 1 : times > 1 || (at < from && times > 0);
    });
    expect(uncovered).toEqual([]);

    const starts = read.blocks.map(({ span }) => span.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    const slices = [...read.blocks, read.headline].flatMap(({ span }) => (span ? [cut(whole, span)] : []));
    for (const words of slices) {
      expect(words).toBe(words.trim());
      expect(words).not.toBe('');
      expect(words).not.toMatch(/date \d{4}/);
    }
    expect(read.headline.span === null || cut(whole, read.headline.span) === read.headline.text).toBe(true);
  });

  it.each(openings)('%s reads the same', (name) => {
    const inOneLine = (words: unknown) => String(words).replace(/\s+/g, ' ');
    const told = (text: string) => {
      const { story: read, problems } = readSeed(seedFile(text, name), always);
      return {
        problems: problems.map(({ rule }) => rule),
        blocks: read && blocksOf(read).map(([kind, section, words]) => [kind, section, inOneLine(words)]),
        headline: inOneLine(read?.headline.text),
        date: read?.date,
        id: read?.id,
      };
    };
    expect(told(save(fixture(name)))).toEqual(told(fixture(name)));
  });
});

describe('a story knows', () => {
  it('its file’s fingerprint, byte order mark included', () => {
    const bytes = new TextEncoder().encode('\uFEFFNorthport turn it down.');
    expect(readText(bytes).sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('its file', () => {
    expect(readText('Northport turn it down.', '2025/a.txt').seedPath).toBe('seeds/2025/a.txt');
  });

  it('its address, from headline and path, or pinned', () => {
    expect(readText('Northport turn it down.').id).toMatch(/^northport-turn-it-down-[a-z0-9]{6}$/);
    expect(readText('---\nslug: turned-down\n---\nNorthport turn it down.').id).toBe('turned-down');
    expect(readSeed(seedFile('---\nslug: turned-down\n---\nText.'), always).pinnedAt).toBe(2);
    expect(readSeed(seedFile('Text.'), always).pinnedAt).toBeNull();
  });

  it('whether it is a draft', () => {
    expect(readSeed(seedFile('---\ndraft: true\n---\nText.'), always).draft).toBe(true);
    expect(readSeed(seedFile('---\ndraft: false\n---\nText.'), always).draft).toBe(false);
    expect(readSeed(seedFile('Text.'), always).draft).toBe(false);
  });
});

describe('front matter and prefix', () => {
  it.each([
    ['the same day', 'date: 2025-01-03', ' date 2025-01-03 ', '2025-01-03', []],
    ['another day', 'date: 2025-01-03', ' date 2025-01-04 ', '2025-01-03', ['date-differs']],
    ['another year', 'date: 2024', ' date 2025 ', '2024', ['date-differs']],
    ['no prefix', 'date: 2025-01-03', '', '2025-01-03', []],
    ['no day in the front matter', 'draft: false', ' date 2025-01-03 ', '2025-01-03', []],
  ])('%s', (_what, matter, prefix, date, rules) => {
    const { story: read, problems } = readSeed(seedFile(`---\n${matter}\n---\n${prefix}Text.`), always);
    expect(read?.date.kind === 'stated' && edtf(read.date.range)).toBe(date);
    expect(problems.map(({ rule }) => rule)).toEqual(rules);
    expect(read && blocksOf(read)).toEqual([main('Text.')]);
  });
});

describe('a faulty field is told at its own line:', () => {
  it.each([
    ['below one that begins alike', '---\ndateline: now\ndate: 2025-02-30\n---\nText.', 3],
    ['below a comment that names it', '---\n# date: to be found\ndate: 2025-02-30\n---\nText.', 3],
    ['below a value that names it', '---\ntitle: date of the year\ndate: 2025-02-30\n---\nText.', 3],
    ['in quotation marks', '---\nauthor: Mira Lund\n"date": 2025-02-30\n---\nText.', 3],
    ['behind blank lines and a byte order mark', '\uFEFF\n\n---\ndate: 2025-02-30\n---\nText.', 4],
    ['with Windows line ends', '---\r\nauthor: Mira Lund\r\ndate: 2025-02-30\r\n---\r\nText.', 3],
    ['in JSON', '---json\n{\n  "author": "Mira Lund",\n  "date": "2025-02-30"\n}\n---\nText.', 4],
  ])('%s', (_where, text, line) => {
    const { problems } = readSeed(seedFile(text), always);
    expect(problems.filter(({ severity }) => severity === 'fatal')).toMatchObject([
      { rule: 'front-matter-field', line },
    ]);
  });
});

it('three dates and nothing else are no story', () => {
  const { story: read, problems } = readSeed(seedFile('date 2025-01-03 date 2025-01-04 date 2025-01-05'), always);
  expect(read).toBeNull();
  expect(problems.map(({ rule }) => rule)).toEqual(['date-prefix-twice', 'date-prefix-twice', 'empty']);
});

it('thousands of unknown fields are read in no time', { timeout: 2_000 }, () => {
  const fields = Array.from({ length: 6_000 }, (_, number) => `f${number}: 1`).join('\n');
  const { story: read, problems } = readSeed(seedFile(`---\n${fields}\n---\nNorthport win.`), always);
  expect(read?.headline.text).toBe('Northport win');
  expect(problems).toHaveLength(101);
  expect(problems[99]).toMatchObject({ line: 101, found: expect.stringContaining('"f99"') });
});

it.each([
  '\u2060.',
  '\u200D\n\n\u2800',
  'date 2025-01-03 date 2025-01-04\ndate 2025-01-05\u3164',
  '---\ntitle: A\n---\ndate 2025-01-03',
  `---\ntitle: ${'[a, '.repeat(9_000)}\n---\nText.`,
  `---json\n${'{"title":'.repeat(6_000)}\n---\nText.`,
  '---\nsource: &a { name: *a }\n---\nText.',
  '',
  ' ',
  '\uFEFF',
  '.',
  '…',
  '🙄',
  '---',
  '- ',
  'date',
  ' date 2025-01-03 .',
  '"',
  'Northport, 3 January –',
  '\u200B',
  '---\n---',
  '{}',
  '\u0001',
])('whatever a file holds, it is a story that the schema takes or a problem that says why: %j', (text) => {
  const { story: read, problems } = readSeed(seedFile(text), always);
  const isFatal = problems.some(({ severity }) => severity === 'fatal');
  expect(read === null).toBe(isFatal);
  if (read) {
    expect(story.safeParse(read).error).toBeUndefined();
    expect(isVisible(read.headline.text)).toBe(true);
  }
});
