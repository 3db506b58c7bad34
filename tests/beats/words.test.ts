import { globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../helpers/builds.ts';
import { footballWords } from '../helpers/football-words.ts';

const src = join(root, 'src');

/** What of `src/` says nothing of football, so that it reads and shows any beat. What is cleared joins the list. */
const cleared = [
  'calendar/**',
  'reading/times/**',
  'site/**',
  'components/**',
  'layouts/**',
  'pages/**',
  'outputs/**',
  'commands/**',
  'integrations/**',
  'ingest/**',
  'styles/**',
  'settings.ts',
  'content.config.ts',
  'fonts.ts',
  'timeline/entity-index.ts',
  'timeline/timeline.ts',
  'timeline/build-timeline.ts',
  'timeline/open-expectations.ts',
  'timeline/events/merge-events.ts',
];

/** What may be said there all the same. */
const exceptions: readonly { readonly why: string; readonly files: RegExp; readonly words: RegExp }[] = [
  {
    why: 'spring, summer, autumn and winter are the seasons of the year, which any news tells the time by',
    files:
      /^(?:calendar\/(?:period|worded-timex|times\/year-season-meant)|reading\/times\/rules(?:\/year-season)?)\.ts$/,
    words: /season/gi,
  },
  {
    why: 'findings go by the names that the analysis gives them, here where they are taken up',
    files:
      /^(?:commands\/check|outputs\/(?:evidence|timeline)-json|site\/(?:entity-relations|story-page|teaser)|timeline\/(?:entity-index|timeline|events\/merge-events))\.ts$/,
    words: /\bclubs?\b|\bStoryClub\b/g,
  },
];

const filesOf = (pattern: string): readonly string[] =>
  globSync(pattern, { cwd: src, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(src, join(parentPath, name)).split(sep).join('/'));

const said = (file: string, line: string): readonly string[] =>
  exceptions
    .filter(({ files }) => files.test(file))
    .reduce((rest, { words }) => rest.replaceAll(words, ''), line)
    .match(footballWords) ?? [];

describe('nothing of football is said in', () => {
  test.each(cleared)('%s', (pattern) => {
    const files = filesOf(pattern);
    expect(files).not.toEqual([]);
    expect(
      files.flatMap((file) =>
        readFileSync(join(src, file), 'utf8')
          .split('\n')
          .flatMap((line, at) => said(file, line).map((word) => `${file}:${at + 1} says "${word}"`)),
      ),
    ).toEqual([]);
  });
});

test('the look finds such words in sentences, names of things and parts of them', () => {
  const found = (line: string, file = 'site/urls.ts'): boolean => said(file, line).length > 0;
  for (const line of ['A club’s page', 'clubPages(timeline)', 'ClubList', 'byClub', 'told.clubs', 'the next season.'])
    expect(found(line), line).toBe(true);
  for (const line of ['Entities', 'clubbing together', 'seasoned', 'transferable'])
    expect(found(line), line).toBe(false);
  expect(['told.clubs', 'clubPages'].map((line) => found(line, 'site/teaser.ts'))).toEqual([false, true]);
});
