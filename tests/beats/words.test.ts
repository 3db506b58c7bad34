import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { football } from '../../src/beats/football/football.ts';
import { root } from '../helpers/builds.ts';
import { footballWords } from '../helpers/football-words.ts';

const src = join(root, 'src');

/** Where football is at home. */
const atHome = ['beats', 'saga'];
/** The rest of `src/`, which says nothing of football, so that it reads and shows any beat. */
const elsewhere = readdirSync(src).filter((name) => !atHome.includes(name));

/** What may be said there all the same. */
const exceptions: readonly { readonly why: string; readonly files: RegExp; readonly words: RegExp }[] = [
  {
    why: 'how a beat’s stories use words is explained by the example of this one; no field of it is named after the example',
    files: /^model\/(?:naming|time-rule)\.ts$/,
    words: /\/\*\*.*?\*\/|^ *\*.*/g,
  },
  {
    why: 'spring, summer, autumn and winter are the seasons of the year, which any news tells the time by',
    files:
      /^(?:calendar\/(?:period|worded-timex|times\/year-season-meant)|reading\/times\/rules(?:\/(?:year|lived)-season)?)\.ts$/,
    words: /season/gi,
  },
];

const filesOf = (place: string): readonly string[] =>
  globSync([place, `${place}/**`], { cwd: src, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(src, join(parentPath, name)).split(sep).join('/'));

const said = (file: string, line: string): readonly string[] =>
  exceptions
    .filter(({ files }) => files.test(file))
    .reduce((rest, { words }) => rest.replaceAll(words, ''), line)
    .match(footballWords) ?? [];

describe('nothing of football is said in', () => {
  test.each(elsewhere)('%s', (place) => {
    const files = filesOf(place);
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

const names = football.entities.flatMap(({ name, aliases }) => [name, ...aliases.sure]);
const named = new RegExp(`(?<![\\p{L}-])(?:${names.join('|')}|Anfield|Alexander-Arnold)(?![\\p{L}-])`, 'gu');

test.each(['model', 'site', 'pages', 'components'])(
  'no club or player stands for all entities and people in %s',
  (place) => {
    const lines = filesOf(place).flatMap((file) =>
      readFileSync(join(src, file), 'utf8')
        .split('\n')
        .flatMap((line, at) =>
          (exceptions[0]?.files.test(file) ? [] : (line.match(named) ?? [])).map(
            (name) => `${file}:${at + 1} says "${name}"`,
          ),
        ),
    );
    expect(lines).toEqual([]);
  },
);

test('the look finds such words in sentences, names of things and parts of them', () => {
  const found = (line: string, file = 'site/urls.ts'): boolean => said(file, line).length > 0;
  for (const line of ['A club’s page', 'clubPages(timeline)', 'ClubList', 'byClub', 'told.clubs', 'the next season.'])
    expect(found(line), line).toBe(true);
  for (const line of ['Entities', 'clubbing together', 'seasoned', 'transferable'])
    expect(found(line), line).toBe(false);
  const explained = ['/** A club. */', '   * A club.', 'readonly club: string;'];
  expect(explained.map((line) => found(line, 'model/naming.ts'))).toEqual([false, false, true]);
});
