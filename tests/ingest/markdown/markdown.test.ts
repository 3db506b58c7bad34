import { describe, expect, it } from 'vitest';
import { readSeed } from '../../../src/ingest/read-seed.ts';
import type { Story } from '../../../src/model/story.ts';
import { wordsAt } from '../../../src/model/words-at.ts';
import { storyFrom } from '../../helpers/story-from.ts';
import { always, blocksOf, seedFile } from '../read-text.ts';

const read = (text: string): Story => storyFrom(text, 'a.md');
/** The words of each block. */
const words = (text: string) => blocksOf(read(text)).map(([, , own]) => own);
/** Each element with its words, `strong: Vance`. */
const elements = (text: string) => {
  const story = read(text);
  return story.elements.map(({ kind, span }) => `${kind}: ${wordsAt(story, span).replaceAll(/\s+/g, ' ')}`);
};
const problems = (text: string) =>
  readSeed(seedFile(text, 'a.md'), always).problems.map(({ rule, line, found }) => `${rule}, line ${line}: ${found}`);

describe('the words of a paragraph are shown without', () => {
  it.each([
    ['emphasis', 'The *club* said _no_.', 'The club said no.'],
    ['strong emphasis', '**Trent** Alexander-Arnold __stays__.', 'Trent Alexander-Arnold stays.'],
    ['both at once', 'They ***won***.', 'They won.'],
    ['emphasis inside a word', 'un*believ*able', 'unbelievable'],
    ['what is struck through', 'It is now~~adays~~.', 'It is now.'],
    ['what is struck through, tags and all', 'It is now<s>adays</s>.', 'It is now.'],
    ['marks of code', 'The word `bid` and ``a`b``.', 'The word bid and a`b.'],
    ['a link', 'As [Marca *say*](https://a.example "A title"), no.', 'As Marca say, no.'],
    [
      'a link defined apart',
      'As [Marca][1], [Bild][] and [AS] say.\n\n[1]: x\n[bild]: y\n[as]: z',
      'As Marca, Bild and AS say.',
    ],
    ['angle brackets of an address', 'See <https://a.example/b> first.', 'See https://a.example/b first.'],
    ['backslashes of escapes', '5\\*4, \\[1\\] and \\\\.', '5*4, [1] and \\.'],
    [
      'the names of characters',
      'A&amp;B, &pound;20m, 3&nbsp;Jan, &#8217; and &#x2019;.',
      'A&B, £20m, 3\u00A0Jan, ’ and ’.',
    ],
    ['a line break', '*one*\ntwo', 'one two'],
    ['two spaces before one', '*one*  \ntwo', 'one two'],
    ['a backslash before one', 'one\\\ntwo', 'one two'],
    ['comments', 'It is<!-- not --> so.', 'It is so.'],
    ['tags', 'It <b>is</b> <span class="x">so</span>.', 'It is so.'],
    ['scripts', 'It <script>alert(1)</script>is so.', 'It is so.'],
  ])('%s', (_what, text, shown) => {
    expect(words(text)[0]).toBe(shown);
  });

  it.each([
    ['a star between spaces', '*x* 5 * 4 * 3', 'x 5 * 4 * 3'],
    ['an underscore inside a word', '*x* snake_case_word', 'x snake_case_word'],
    ['an ampersand that names nothing', '*x* A&B &nothing; C', 'x A&B &nothing; C'],
    ['brackets that lead nowhere', '*x* [sic] [a][b]', 'x [sic] [a][b]'],
    ['a sign that nothing closes', '*x* and **so', 'x and **so'],
    ['what is written as code', '`*a* &amp; \\*`', '*a* &amp; \\*'],
    ['a hash without a space', '#one and *two*', '#one and two'],
    ['a smaller-than sign', '*x* is < 5', 'x is < 5'],
  ])('but with %s', (_what, text, shown) => {
    expect(words(text)[0]).toBe(shown);
  });
});

describe('blocks are', () => {
  const story = (kind: string, own: string) => [kind, 'main', own];
  it.each([
    [
      'headings',
      '# One\n\n## Two ##\n\nThree *is* a sentence.',
      ['heading One', 'heading Two', 'paragraph Three is a sentence.'],
    ],
    [
      'headings underlined',
      'One goes\n===\n\nThree *is* a sentence.',
      ['heading One goes', 'paragraph Three is a sentence.'],
    ],
    [
      'items of a list',
      '- one\n- two\n  goes on\n\n3. three',
      ['paragraph one', 'paragraph two goes on', 'paragraph three'],
    ],
    ['items with a box', '- [ ] one\n- [x] two', ['paragraph [ ] one', 'paragraph [x] two']],
    ['paragraphs of a quote', '> one\n> goes on\n>\n> two\nlazily', ['paragraph one goes on', 'paragraph two lazily']],
    [
      'cells',
      '| a | b |\n|---|:-:|\n| 1 | |\n| \\| | *2* |',
      ['a', 'b', '1', '|', '2'].map((own) => `paragraph ${own}`),
    ],
    ['lines of code', '```js\none();\n\n  two(*a*);\n```', ['paragraph one();', 'paragraph two(*a*);']],
    ['lines of code in a quote', '> ~~~\n> one\n> two\n> ~~~', ['paragraph one', 'paragraph two']],
    [
      'text between tags',
      '<div>\n<p>One &amp;\ntwo.</p><p>Three <b>four</b>.</p>\n</div>',
      ['paragraph One & two.', 'paragraph Three four.'],
    ],
    ['text between tags in a quote', '> <p>One\n> two.</p>', ['paragraph One two.']],
    ['lines that a tag parts', 'One *is*.<br>Two.', ['paragraph One is.', 'paragraph Two.']],
    [
      'notes',
      'One *is*[^a].\n\n[^a]: Two.\n\n    Three.',
      ['paragraph One is[a].', 'paragraph [a] Two.', 'paragraph Three.'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(blocksOf(read(text)).map(([kind, , own]) => `${kind} ${own}`)).toEqual(expected);
  });

  it.each([
    ['a paragraph with a line below it that is a rule', 'One *is* so.\n---\nTwo.', 'One is so.'],
    ['a wrapped one', 'One is\n*so*\n---\nTwo.', 'One is so'],
    ['text that is indented', '*One.*\n\n    Two is far to the right.', 'One.'],
  ])('no heading and no code, but a paragraph: %s', (_what, text, own) => {
    expect(blocksOf(read(text))[0]).toEqual(story('paragraph', own));
    expect(elements(text).filter((element) => element.startsWith('code'))).toEqual([]);
  });

  it('none for rules, definitions and comments', () => {
    expect(words('*One.*\n\n***\n\n[a]: https://a.example\n\n<!-- no\n\nno -->\n\nTwo.')).toEqual(['One.', 'Two.']);
  });

  it('furniture where they look like it, but for the cells of a table', () => {
    const lede = 'Northport have turned down **a second bid** for Ilian Vance.';
    const text = `# Northport say no\n\n${lede}\n\n*Share this article*\n\n| Share |\n|---|\n| By Mira Lund |\n\n## Read more: Rovers win`;
    expect(blocksOf(read(text)).map(([kind, section]) => `${kind} ${section}`)).toEqual([
      'heading main',
      'paragraph main',
      'paragraph boilerplate',
      'paragraph main',
      'paragraph main',
      'heading boilerplate',
    ]);
  });
});

describe('a picture', () => {
  it('stands apart as its words, which are no part of the story', () => {
    const text = 'Northport *said* ![Vance&rsquo;s *boots*](a.jpg) ![Vance&rsquo;s boots](https://a.example/b.jpg) no.';
    expect(blocksOf(read(text))).toEqual([
      ['paragraph', 'main', 'Northport said'],
      ['paragraph', 'boilerplate', 'Vance’s boots'],
      ['paragraph', 'main', 'no.'],
    ]);
    expect(read(text).elements.at(-1)).toMatchObject({ kind: 'picture', address: 'https://a.example/b.jpg' });
  });

  it.each(['data:image/png;base64,AA', 'javascript:alert(1)', '/a.jpg', 'a.jpg'])(
    'has no address off the web: %s',
    (at) => {
      expect(read(`One *is*.\n\n![Vance](${at})`).elements.at(-1)).toMatchObject({ kind: 'picture', address: null });
    },
  );
});

it('what is struck through is told, once in a file', () => {
  expect(problems('One ~~two~~ three.\n\nFour ~~five~~ six.')[0]).toMatch(
    /^struck-out, line 1: .*~~two~~.* 1 more stretch/,
  );
});

it('a task keeps its box, and one that is still to be done is no part of the story', () => {
  const found = blocksOf(read('Vance stays.\n\n- [ ] Calder bid for Reed\n- [x] Rovers bid for Holm'));
  expect(found.map(([, section, own]) => [section, own])).toEqual([
    ['main', 'Vance stays.'],
    ['boilerplate', '[ ] Calder bid for Reed'],
    ['main', '[x] Rovers bid for Holm'],
  ]);
});

describe('elements', () => {
  it.each([
    ['emphasis', '*a* **b** ***c*** `e`', ['emphasis: a', 'strong: b', 'strong: c', 'emphasis: c', 'code: e']],
    ['a link', '[a *b*](https://a.example)', ['link: a b', 'emphasis: b']],
    ['lists', '- a\n  1. b', ['list: - a 1. b', 'item: - a 1. b', 'numbers: 1. b', 'item: 1. b']],
    ['a quote', '> a', ['quote: > a']],
    ['none of a heading', '# a', []],
  ])('%s', (_what, text, expected) => {
    const plain = (one: string) => one.replaceAll(/[->.]|\d|\s/g, '');
    expect(elements(text).map(plain).toSorted()).toEqual(expected.map(plain).toSorted());
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,a',
    'vbscript:a',
    'file:///etc/passwd',
    'mailto:a@b.example',
    '/relative',
    '#fragment',
    '//a.example',
    'https://user:word@a.example',
    '&#106;avascript:alert(1)',
    'java\\script:alert(1)',
  ])('no link is made of %s', (address) => {
    expect(read(`*x* [words](<${address}>)`).elements.map(({ kind }) => kind)).toEqual(['emphasis']);
  });

  it('a list is one whose first number it tells', () => {
    expect(read('7. a\n8. b').elements[0]).toMatchObject({ kind: 'numbers', first: 7 });
  });
});

describe('the headline', () => {
  const lede = 'Northport have turned down **a second bid** for Ilian Vance.';
  it.each([
    ['is the first heading of the first rank', `# Vance\n\n${lede}\n\n# Another`, 'Vance', 'headline-line'],
    ['also below the text', `${lede}\n\n# Vance *stays*`, 'Vance stays', 'heading'],
    [
      'also below a heading of another',
      `### News of the day here\n\n# Vance *stays*\n\n${lede}`,
      'Vance stays',
      'headline-line',
    ],
    ['not where it is the page’s', `# Read more\n\n# Vance stays\n\n${lede}`, 'Vance stays', 'headline-line'],
    [
      'without one, the heading above the text',
      `## Vance **stays** at Northport\n\n${lede}`,
      'Vance stays at Northport',
      'headline-line',
    ],
  ])('%s', (_what, text, headline, from) => {
    expect(read(text).headline).toMatchObject({ text: headline, from });
  });

  it('makes an address without marks', () => {
    expect(read(`# **Vance** [stays](x)\n\n${lede}`).id).toMatch(/^vance-stays-/);
  });
});

describe('a date is read', () => {
  it.each([
    ['before the first sign', ' date 2025-01-03 # Vance stays\n\nHe **stays**.', '2025-01-03'],
    ['from front matter', '---\ndate: 2025-01-03\n---\n# Vance stays\n\nHe **stays**.', '2025-01-03'],
    ['below the headline', '# Vance stays\n\n*By **Ana Ruiz** | 3 January 2025*\n\nHe **stays**.', '2025-01-03'],
    ['from a dateline', '# Vance stays\n\n**MADRID**, 3 January 2025 – Northport keep him.', '2025-01-03'],
  ])('%s', (_what, text, day) => {
    expect(read(text).date).toMatchObject({ kind: 'stated', range: { earliest: day, latest: day } });
  });
});

describe('HTML is told of,', () => {
  it.each([
    [
      'a tag in a line',
      'One.\n\nIt <span>is</span> so.',
      ['markdown-html, line 3: The HTML tag <span> is left out; the words around it are shown.'],
    ],
    [
      'a block',
      '*One.*\n\n<div>\n<p>Two.</p>\n</div>',
      [
        'markdown-html, line 3: The HTML tag <div> is left out; the words around it are shown. So is 1 more tag in the file.',
      ],
    ],
    [
      'tags of several lines, once a file',
      'It <b>is</b> so.\n\n<script>alert(1)</script>\n\nAnd <i>so</i>.',
      [
        'markdown-html, line 1: The HTML tag <b> is left out; the words around it are shown. So are 2 more tags in the file, some with all that stands in them.',
      ],
    ],
    [
      'a script',
      '*One.*\n\n<script>alert("</p>")</script>',
      ['markdown-html, line 3: The HTML <script> is left out, with all that stands in it.'],
    ],
    ['but no comment', '*One.*\n\n<!-- Two. -->', []],
  ])('%s', (_what, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });
});

it('a character written by its name has a place of its own', () => {
  const story = read('*They* offer\n&pound;20m.');
  expect(wordsAt(story, { start: 13, end: 23 })).toBe('£20m');
  expect(story.marks.map(({ means }) => means)).toEqual(['', '', ' ', '£']);
});

it('a file of nothing but signs is empty', () => {
  expect(problems('***\n\n<!-- -->')).toEqual([
    'empty, line 1: The file holds no text beside its date and front matter.',
  ]);
});

it.each([
  ['quotes', '>'.repeat(10_000)],
  ['lists', '- '.repeat(10_000)],
  ['quotes one after the other', '> a\n\nb\n\n'.repeat(1_000)],
  ['nested quotes', '> > > > a\n\n'.repeat(2_000)],
  ['brackets', '['.repeat(100_000)],
  ['pairs of brackets', '['.repeat(50_000) + ']'.repeat(50_000)],
  ['links', '[a](b)'.repeat(20_000)],
  ['stars', '*a **b '.repeat(20_000)],
  ['ticks', '`a``'.repeat(20_000)],
  ['tags', '<b'.repeat(50_000)],
  ['comments', 'a <!-- '.repeat(20_000)],
  ['lines below headings', 'a\n-\n'.repeat(500)],
  ['equals signs', 'a\n='.repeat(500)],
])('more %s than anybody writes are text, and told', (_what, signs) => {
  const start = performance.now();
  const { story, problems } = readSeed(seedFile(`One is so.\n\n${signs}\n\nTwo is *so*.`, 'a.md'), always);
  expect(story && [story.marks, story.elements]).toEqual([[], []]);
  expect(problems.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['warning markdown-dense']);
  expect(performance.now() - start).toBeLessThan(8000);
});

it.each([
  ['rows', `| a | b |\n|---|---|\n${'| 1 | 2 |\n'.repeat(5_000)}`],
  ['columns', `${'| a '.repeat(2_000)}|\n${'|---'.repeat(2_000)}|\n`],
  ['items', '- *a*\n'.repeat(5_000)],
  ['quotes', '> *a*\n\nb\n\n'.repeat(400)],
  ['references', '&amp;&#65;&copy;'.repeat(5_000)],
  ['escapes', '\\&'.repeat(20_000)],
  ['tags', '<b>a</b>\n\n'.repeat(5_000)],
])('many %s are read in time', (_what, text) => {
  const start = performance.now();
  expect(readSeed(seedFile(`*One* is so.\n\n${text}`, 'a.md'), always).story?.marks).not.toEqual([]);
  expect(performance.now() - start).toBeLessThan(8000);
});

describe('a heading marked as such is the story’s where it heads what is:', () => {
  const lede = 'Ilian Vance has a full diary, and **Northport** know what stands in it.';
  it.each([
    ['above a table', '## The key dates\n\n| a | b |\n|---|---|\n| 30 June | end |'],
    ['above a list', '## The shortlist\n\n- Jonna Reed, Calder\n- Teo Brandt, Vell'],
    [
      'above another',
      '## The talks\n\n### Northport look for a keeper now\n\nTeo Brandt is the first of three they have seen.',
    ],
  ])('%s', (_where, part) => {
    const found = blocksOf(read(`${lede}\n\n${part}`)).filter(([, section]) => section === 'boilerplate');
    expect(found).toEqual([]);
  });

  it.each([
    ['a label of the page', '## Most read\n\nVance is happy where he is, his brother says.'],
    ['a link', '## Read more: Vance stays\n\nVance is happy where he is, his brother says.'],
    ['one with nothing below', '## More from Northport'],
    [
      'a headline in a list of links',
      '### Rovers name a price for Brandt\n\n### Reed wants two more signings',
      '## Most read\n\n',
    ],
  ])('but not %s', (_what, part, above = '') => {
    const heading = part.split('\n')[0]?.replace(/^#+ /, '');
    const found = blocksOf(read(`${lede}\n\n${above}${part}`)).map(([, section, own]) => [section, own]);
    expect(found).toContainEqual(['boilerplate', heading]);
  });
});
