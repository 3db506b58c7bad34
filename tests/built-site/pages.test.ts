import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { football } from '../../src/beats/football/football.ts';
import { timelineJson } from '../../src/outputs/timeline-json.ts';
import { spaceflight } from '../fixtures/second-beat/beat.ts';
import { plain, root, secondBeat } from '../helpers/builds.ts';
import { readSite } from '../helpers/built-site.ts';
import { kindNames, pageKinds } from '../helpers/page-kinds.ts';

describe.each([
  { ...plain, seeds: 'seeds', beat: football },
  { ...secondBeat, seeds: 'tests/fixtures/second-beat/seeds', beat: spaceflight },
])('$name', ({ seeds, beat, ...build }) => {
  const { pages, files } = readSite(build);
  const ofKind = (pattern: RegExp) => pages.filter(({ path }) => pattern.test(path));

  const lacks = [
    ...(Object.keys(beat.relations).length === 0 ? ['relation'] : []),
    ...(beat.people.length === 0 ? ['person'] : []),
  ];

  test.each(kindNames.filter((kind) => !lacks.includes(kind)))('has a page of the kind "%s"', (kind) => {
    expect(ofKind(pageKinds[kind])).not.toEqual([]);
  });

  test('has no page of a kind that these tests do not know', () => {
    const known = Object.values(pageKinds);
    expect(pages.map(({ path }) => path).filter((path) => !known.some((kind) => kind.test(path)))).toEqual([]);
  });

  test('has one page for every seed', () => {
    expect(ofKind(pageKinds.story)).toHaveLength(globSync(`${seeds}/**/*.{txt,md}`, { cwd: root }).length);
  });

  test('has the whole timeline as data', () => {
    expect(files).toContain(timelineJson.path);
  });
});
