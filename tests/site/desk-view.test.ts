import { expect, test } from 'vitest';
import type { Desk } from '../../src/model/desk.ts';
import type { Problem } from '../../src/model/problem.ts';
import { deskView } from '../../src/site/desk-view.ts';

const clean: Desk = { problems: [], refusal: null, kept: [], drafts: [] };
const problem = (file: string, severity: Problem['severity'], line = 1): Problem => ({
  rule: 'x',
  severity,
  file,
  line,
  found: `The \u001b in ${file}.`,
  remedy: 'Mend it.',
});

test('nothing is shown while nothing is wrong, drafts or none', () => {
  expect(deskView({ ...clean, drafts: ['a'] })).toBeNull();
});

test('what is fatal is apart from warnings, with what is shown meanwhile', () => {
  const problems = [problem('s/a.txt', 'warning'), problem('s/b.txt', 'fatal', 3), problem('s/c.txt', 'fatal')];
  expect(deskView({ ...clean, problems, kept: ['s/c.txt'] })).toEqual({
    heading: '2 articles to mend',
    refusal: null,
    fatal: [
      {
        place: 's/b.txt:3',
        found: 'The \\u{1b} in s/b.txt.',
        remedy: 'Mend it.',
        meanwhile: 'Nothing of it is shown.',
      },
      {
        place: 's/c.txt:1',
        found: 'The \\u{1b} in s/c.txt.',
        remedy: 'Mend it.',
        meanwhile: 'Its last good version is shown.',
      },
    ],
    warnings: [{ place: 's/a.txt:1', found: 'The \\u{1b} in s/a.txt.', remedy: 'Mend it.', meanwhile: null }],
    more: 0,
  });
});

test('a folder that cannot be read comes first', () => {
  expect(deskView({ ...clean, refusal: 'The folder is not there. Create it.' })).toMatchObject({
    heading: 'The articles cannot be read',
    refusal: 'The folder is not there. Create it.',
  });
});

test('what is more than a page should hold is counted', () => {
  const problems = Array.from({ length: 60 }, () => problem('s/a.txt', 'warning'));
  const view = deskView({ ...clean, problems });
  expect([view?.heading, view?.warnings.length, view?.more]).toEqual([null, 50, 10]);
});
