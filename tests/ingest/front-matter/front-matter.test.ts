import { afterEach, describe, expect, it } from 'vitest';
import { frontMatter } from '../../../src/ingest/front-matter/front-matter.ts';

/** The fields and the text behind them, or what kind of answer there is instead. */
function read(text: string): unknown {
  const matter = frontMatter(text);
  if (matter.kind === 'unreadable') return matter;
  return matter.kind === 'none' ? 'none' : [matter.fields, text.slice(matter.bodyStart)];
}

describe('front matter is read', () => {
  it.each([
    ['from the first line on', '---\ntitle: A\n---\nText.', { title: 'A' }, 'Text.'],
    ['with Windows line ends', '---\r\ntitle: A\r\nslug: a\r\n---\r\nText.', { title: 'A', slug: 'a' }, 'Text.'],
    ['with carriage returns', '---\rtitle: A\rslug: a\r---\rText.', { title: 'A', slug: 'a' }, 'Text.'],
    ['behind a byte order mark', '\uFEFF---\ntitle: A\n---\nText.', { title: 'A' }, 'Text.'],
    ['behind a zero-width space', '\u200B---\ntitle: A\n---\nText.', { title: 'A' }, 'Text.'],
    ['behind a space', ' ---\ntitle: A\n---\nText.', { title: 'A' }, 'Text.'],
    ['behind blank lines', '\n\r\n---\ntitle: A\n---\nText.', { title: 'A' }, 'Text.'],
    ['with white space behind its lines', '---  \ntitle: A\n--- \t\n\nText.', { title: 'A' }, ' \t\n\nText.'],
    ['with nothing below', '---\ntitle: A\n---', { title: 'A' }, ''],
    ['with nothing in it', '---\n---\nText.', {}, 'Text.'],
    ['with a blank line in it', '---\n\n---\nText.', {}, 'Text.'],
    ['with a comment in it', '---\n# nothing yet\n---\nText.', {}, 'Text.'],
    ['with three hyphens in a value', '---\ntitle: A --- B\n---\nText.', { title: 'A --- B' }, 'Text.'],
    [
      'up to the first line that closes it',
      '---\ntitle: A\n---\nText.\n\n---\n\nMore.',
      { title: 'A' },
      'Text.\n\n---\n\nMore.',
    ],
    [
      'with a list and a nested field',
      '---\ntags: [a, b]\nsource:\n  name: N\n---\nText.',
      { tags: ['a', 'b'], source: { name: 'N' } },
      'Text.',
    ],
    ['with a language named', '---yaml\ntitle: A\n---\nText.', { title: 'A' }, 'Text.'],
    ['as JSON', '---json\n{ "title": "A" }\n---\nText.', { title: 'A' }, 'Text.'],
  ])('%s', (_how, text, fields, body) => {
    expect(read(text)).toEqual([fields, body]);
  });
});

describe('values stay as they are written:', () => {
  it.each([
    ['a day', '2025-01-03', '2025-01-03'],
    ['a day that is not in the calendar', '2025-02-30', '2025-02-30'],
    ['a month', '2025-01', '2025-01'],
    ['a moment', '2025-01-03T10:00:00Z', '2025-01-03T10:00:00Z'],
    ['a time of day', '12:30', '12:30'],
    ['yes and no', 'no', 'no'],
    ['a year', '2025', '2025'],
    ['a number with an exponent', '2.025e3', '2.025e3'],
    ['a hexadecimal number', '0x7e9', '0x7e9'],
    ['an octal number', '0o3751', '0o3751'],
    ['a number with underscores', '2_025', '2_025'],
    ['infinity', '.inf', '.inf'],
    ['a truth', 'true', true],
    ['a truth in quotation marks', '"true"', 'true'],
    ['a tilde', '~', null],
    ['nothing', '', null],
  ])('%s', (_what, written, value) => {
    expect(read(`---\ndate: ${written}\n---\nText.`)).toEqual([{ date: value }, 'Text.']);
  });
});

describe('values stay as they are written in JSON:', () => {
  it.each([
    ['a number', '2025', '2025'],
    ['a number with an exponent', '2.025e3', '2.025e3'],
    ['a truth', 'false', false],
    ['nothing', 'null', null],
    ['escaped characters', '"\\u00e9\\ud83d\\ude44\\/\\t\\\\"', 'é🙄/\t\\'],
    ['a list behind a tab', '\t[ "a",\t"b" ]', ['a', 'b']],
  ])('%s', (_what, written, value) => {
    expect(read(`---json\n{"date":${written}}\n---\nText.`)).toEqual([{ date: value }, 'Text.']);
  });
});

it.each([
  ['YAML', '---\nsource:\n  title: A\n\n\ntitle: date\n"date" : 2025\n---\nText.', { source: 4, title: 25, date: 37 }],
  ['YAML with the name inside a later field', '---\nname: A\nsource:\n  name: B\n---\n', { name: 4, source: 12 }],
  ['YAML in braces', '\uFEFF---\n{ title: A, date: "slug: b",\n  slug: c }\n---\n', { title: 7, date: 17, slug: 36 }],
  ['JSON', '---json\n{ "title": "A",\t"\\u0064ate": "2025" }\n---\n', { title: 10, date: 24 }],
])('the place of each name is known in %s', (_language, text, offsets) => {
  const matter = frontMatter(text);
  expect(matter.kind === 'read' && Object.fromEntries(matter.offsets)).toEqual(offsets);
});

describe('there is none', () => {
  it.each([
    ['in a plain text', 'Text.'],
    ['in an empty one', ''],
    ['when the hyphens stand further down', 'Text.\n---\ntitle: A\n---\n'],
    ['when they are more than three', '----\ntitle: A\n----\nText.'],
    ['when they are fewer', '--\ntitle: A\n--\nText.'],
    ['when they are dashes', '———\ntitle: A\n———\nText.'],
    ['when there are signs of addition and no second line of them', '+++\ntitle = "A"\nText.'],
    ['behind a date prefix', ' date 2025-01-03 ---\ntitle: A\n---\nText.'],
  ])('%s', (_when, text) => {
    expect(read(text)).toBe('none');
    expect(frontMatter(text)).toEqual({ kind: 'none', bodyStart: 0 });
  });
});

describe('what cannot be read is refused, with the line and the reason:', () => {
  it.each([
    ['no closing line', '---\ntitle: A\n\nText.', 1, /no line "---" closes it/],
    ['a closing line that goes on', '---\ntitle: A\n---and more\nText.', 1, /no line "---" closes it/],
    ['the same, behind blank lines', '\n\n---\ntitle: A\n\nText.', 3, /no line "---" closes it/],
    ['a mistake in the second line', '---\ntitle: A: B\nslug: a\n---\nText.', 2, /has a colon in it; put it in quotes/],
    [
      'a mistake in the third line',
      '---\ntitle: A\n  slug: a: b\n---\nText.',
      3,
      /has a colon in it; put it in quotes/,
    ],
    ['a mistake behind blank lines', '\n\n---\ntitle: A: B\n---\nText.', 4, /has a colon in it; put it in quotes/],
    [
      'a mistake behind Windows line ends',
      '---\r\ntitle: A\r\n  slug: a: b\r\n---\r\nText.',
      3,
      /has a colon in it; put it in quotes/,
    ],
    ['a field twice', '---\ntitle: A\nslug: a\ntitle: B\n---\nText.', 4, /stands there already/],
    [
      'a field twice in JSON',
      '---json\n{ "title": "A",\n\t"slug": "a",\n\t"title": "B" }\n---\nText.',
      4,
      /stands there already/,
    ],
    ['a nested one', '---json\n{ "source": { "name": "A",\n"name": "B" } }\n---\nText.', 3, /stands there already/],
    ['an anchor', '---\ntitle: A\nauthor: &a Mira Lund\n---\nText.', 3, /the anchor "&a"/],
    ['an anchor of a field', '---\ntitle: A\n&a author: Mira Lund\n---\nText.', 3, /the anchor "&a"/],
    ['an anchor of a list', '---\ntags: &a\n  - a\n---\nText.', 2, /the anchor "&a"/],
    ['an anchor of nothing', '---\ntitle: A\ntags: &a\nslug: a\n---\nText.', 3, /the anchor "&a"/],
    ['a value that holds itself', '---\ntitle: A\nsource: &a { name: *a }\n---\nText.', 3, /the anchor "&a"/],
    ['a use of no anchor', '---\ntitle: A\nauthor: *a\n---\nText.', 3, /begins with "\*a"; put it in quotes/],
    ['a number said to be one', '---\ntitle: !!int 7\n---\nText.', 2, /begins with "!"; put it in quotes/],
    ['YAML a thousand levels deep', `---\ntags: ${'['.repeat(1000)}${']'.repeat(1000)}\n---\nText.`, 2, /too deep/],
    [
      'JSON a thousand levels deep',
      `---json\n{ "tags": ${'['.repeat(1000)}${']'.repeat(1000)} }\n---\nText.`,
      2,
      /too deep/,
    ],
    ['too much of it', `---\ntitle: A\n${'# nothing\n'.repeat(6400)}---\nText.`, 1, /64009 characters long/],
    [
      'JSON with a mistake in its second line',
      '---json\n{ "title": "A",\n slug }\n---\nText.',
      3,
      /it is not JSON: a sign is missing or too much in slug }/,
    ],
    ['an unknown tag', '---\ntitle: !thing A\n---\nText.', 2, /begins with "!"; put it in quotes/],
    [
      'a quotation mark inside',
      '---\ntitle: "I stay" says Vance\n---\nText.',
      2,
      /put it in quotes: title: '"I stay" says Vance'/,
    ],
    ['a comma behind a quotation', '---\ntitle: "I stay", says Vance\n---\nText.', 2, /title: '"I stay", says Vance'/],
    ['a value that begins with a sign', '---\ntitle: @vance says no\n---\nText.', 2, /title: "@vance says no"/],
    ['a quotation mark never closed', '---\ntitle: "I stay\n---\nText.', 2, /never closed/],
    ['a tab', '---\nsource:\n\tname: A\n---\nText.', 3, /begins with a tab/],
    ['a line without a colon', '---\ntitle: A\nMira Lund\n---\nText.', 3, /not written "field: value"/],
    ['TOML', '+++\ntitle = "A"\n+++\nText.', 1, /written in TOML/],
    ['TOML behind Windows line ends', '+++\r\ntitle = "A"\r\n+++\r\nText.', 1, /written in TOML/],
    ['a word', '---\nNorthport\n---\nText.', 1, /list of "field: value" lines/],
    ['a list', '---\n- Northport\n---\nText.', 1, /list of "field: value" lines/],
    ['JSON with a mistake', '---json\n{ "title": }\n---\nText.', 1, /JSON/],
    ['JSON that is a list', '---json\n["title"]\n---\nText.', 1, /list of "field: value" lines/],
    ['another language', '---toml\ntitle = "A"\n---\nText.', 1, /toml/],
    ['a language that is a word of JavaScript', '---constructor\ntitle: A\n---\nText.', 1, /constructor/],
    ['another one', '---__proto__\ntitle: A\n---\nText.', 1, /./],
  ])('%s', (_what, text, line, why) => {
    expect(read(text)).toEqual({ kind: 'unreadable', line, why: expect.stringMatching(why) });
  });

  it('with a value that no message quotes whole', () => {
    const { why } = frontMatter(`---\ntitle: *${'a'.repeat(60_000)}\n---\n`) as { why: string };
    expect(why).toMatch(/^a value begins with "\*a{79}…?.*"; put it in quotes$/);
    expect(why.length).toBeLessThan(140);
  });

  it('an alias bomb, at its first anchor', { timeout: 2_000 }, () => {
    const levels = Array.from({ length: 30 }, (_, level) => `  - &l${level + 1} [${Array(9).fill(`*l${level}`)}]`);
    expect(frontMatter(`---\ntags:\n  - &l0 ha\n${levels.join('\n')}\n---\nText.`)).toMatchObject({
      kind: 'unreadable',
      line: 3,
    });
  });

  it('a quotation mark that is never closed, at a line of the front matter', () => {
    const matter = frontMatter('---\ntitle: "A\nslug: a\n---\nText.\nMore.');
    expect(matter).toMatchObject({ kind: 'unreadable' });
    expect(matter.kind === 'unreadable' && matter.line).toBeLessThanOrEqual(4);
  });

  it.each([
    '---\ntitle: "A\n---\nText.',
    '---\ntitle: A\n\nText.',
    '---js\n({})\n---\nText.',
    '---toml\na = 1\n---\nText.',
  ])('the same text gives the same answer every time: %j', (text) => {
    const first = frontMatter(text);
    expect(first.kind).toBe('unreadable');
    expect([frontMatter(text), frontMatter(text)]).toEqual([first, first]);
  });
});

describe('front matter as long as may be is read in no time when it is made of', () => {
  it.each([
    ['blank lines', '\n'],
    ['blank Windows lines', '\r\n'],
    ['lines of spaces', ' \n'],
    ['line separators', '\u2028'],
    ['spaces', ' '],
    ['comments', '#\n'],
    ['hashes', '#'],
    ['hyphens', '- '],
    ['brackets', '['],
    ['braces', '{'],
    ['quotation marks', '"'],
    ['apostrophes', "'"],
    ['colons', ': '],
    ['commas', ','],
    ['question marks', '? '],
    ['exclamation marks', '! '],
    ['words', 'a '],
    ['lines', 'a\n'],
    ['ampersands', '& '],
    ['stars', '* '],
    ['percent signs', '%\n'],
    ['full stops', '...\n'],
    ['folded lines', '>\n'],
  ])('%s', { timeout: 20_000 }, (_what, piece) => {
    const inside = piece.repeat(63_000 / piece.length);
    for (const opening of ['title: A\nauthor: ', 'tags: [', 'title: |\n  ', ''])
      for (const fence of ['---', '---json'])
        expect(frontMatter(`${fence}\n${opening}${inside}\n---\nText.`)).toMatchObject({
          kind: expect.stringMatching(/^(?:read|unreadable)$/),
        });
  });
});

describe('front matter is never run:', () => {
  const scope = globalThis as { ranFromFrontMatter?: boolean };
  afterEach(() => {
    delete scope.ranFromFrontMatter;
  });
  const effect = 'globalThis.ranFromFrontMatter = true';

  it.each([
    ['js', `---js\n{ title: (${effect}, 'A') }\n---\nText.`],
    ['js, as a statement', `---js\n${effect};\n---\nText.`],
    ['js behind a space', `--- js\n{ title: (${effect}, 'A') }\n---\nText.`],
    ['JS', `---JS\n{ title: (${effect}, 'A') }\n---\nText.`],
    ['javascript', `---javascript\n{ title: (${effect}, 'A') }\n---\nText.`],
    ['coffee', `---coffee\ntitle: (${effect}; 'A')\n---\nText.`],
    ['cson', `---cson\ntitle: (${effect}; 'A')\n---\nText.`],
    ['ts', `---ts\n{ title: (${effect}, 'A') }\n---\nText.`],
    ['a YAML function', `---\ntitle: !!js/function 'function () { ${effect}; }'\n---\nText.`],
    ['a YAML function that calls itself', `---\ntitle: !!js/function >\n  (function () { ${effect}; })()\n---\nText.`],
    ['a YAML regular expression', '---\ntitle: !!js/regexp /a/\n---\nText.'],
    ['a YAML undefined', '---\ntitle: !!js/undefined ""\n---\nText.'],
    [
      'an object with a text of its own',
      `---\n? { toString: !!js/function 'function () { ${effect}; }' }\n: A\n---\nText.`,
    ],
  ])('%s', (_language, text) => {
    expect(frontMatter(text).kind).toBe('unreadable');
    expect(scope.ranFromFrontMatter).toBeUndefined();
  });

  it('the proof would notice: the same code, run, leaves its mark', () => {
    new Function(effect)();
    expect(scope.ranFromFrontMatter).toBe(true);
  });

  it('nor can it reach into the objects of ours', () => {
    const matter = frontMatter('---\n__proto__: { polluted: true }\nconstructor: { polluted: true }\n---\nText.');
    expect(matter.kind).toBe('read');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
