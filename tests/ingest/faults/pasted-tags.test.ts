import { describe, expect, it } from 'vitest';
import { pastedTags } from '../../../src/ingest/faults/pasted-tags.ts';
import { readSeed } from '../../../src/ingest/read-seed.ts';
import { always, seedFile } from '../read-text.ts';

describe('a page’s source is told by its tags:', () => {
  it.each([
    ['paragraphs', '<p>Northport win.</p>\n<p>Calder Rovers lose.</p>', 4, '<p>'],
    ['links and breaks', 'Northport <a href="https://x.example/?a=1&b=2" class=y>win</a>.<br/>They do.', 3, '<a href='],
    ['capitals', '<DIV>\n<P>Northport win.</P>\n</DIV>', 4, '<DIV>'],
    ['a tag over two lines', '<p\nclass="x">Northport win.</p><br>', 3, '<p\nclass'],
  ])('%s', (_what, text, count, first) => {
    const found = pastedTags(`xx${text}`, 2);
    expect([found?.count, found?.first.slice(0, first.length), found?.at]).toEqual([
      count,
      first,
      2 + text.indexOf(first),
    ]);
  });
});

describe('no page’s source is', () => {
  it.each([
    ['a stray tag', 'Northport <b>win.'],
    ['a word in bold', 'Northport <b>win</b>.'],
    ['a sum', 'a < b, b < c, c > d, p < 0.05 and p > 0.01, a<b>c'],
    ['names in angle brackets', '<Northport> <Calder> <pitch> <address@x.example> <https://x.example>'],
    ['brackets that do not close', '<p <p <p <p <p'],
    ['escaped tags', '&lt;p&gt;Northport&lt;/p&gt;&lt;p&gt;'],
  ])('%s', (_what, text) => {
    expect(pastedTags(text, 0)).toBeNull();
  });

  it('what stands before the text', () => {
    expect(pastedTags('<p><p><p>Northport win.', 9)).toBeNull();
  });
});

const source = ' date 2025-01-03\n\n<p>Northport win.</p>\n<p>Calder Rovers lose.</p>\n';

it('a text with tags is shown as it stands, with one warning that names the line and the remedy', () => {
  const { story, problems } = readSeed(seedFile(source), always);
  expect(story?.text).toBe(source);
  expect(problems).toMatchObject([
    {
      severity: 'warning',
      rule: 'html-tags',
      line: 3,
      found: 'The text holds 4 HTML tags, such as "<p>", and they are shown as they stand.',
      remedy: expect.stringContaining('npm run add -- '),
    },
  ]);
});

it('of a Markdown file its own rule tells of tags', () => {
  const rules = readSeed(seedFile(source, 'a.md'), always).problems.map(({ rule }) => rule);
  expect(rules).not.toContain('html-tags');
  expect(rules.every((rule) => rule.startsWith('markdown-'))).toBe(true);
});
