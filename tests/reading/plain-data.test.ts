import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analysers.ts';
import { readArchive } from '../../src/ingest/read-archive.ts';
import { scopeOf } from '../../src/ingest/scope.ts';
import { rangeOf } from '../../src/model/date-estimate.ts';
import { readStory } from '../../src/reading/read-story.ts';
import { timexes } from '../../src/reading/times/timexes.ts';
import { saga } from '../../src/saga/saga.ts';
import { root } from '../helpers/builds.ts';
import { lastDay } from '../helpers/last-day.ts';

const files = globSync('tests/fixtures/{archive,shapes}/**/*.{txt,md}', { cwd: root }).map((found) => {
  const seedPath = found.split(sep).join('/');
  return { relativePath: seedPath, seedPath, bytes: readFileSync(join(root, found)) };
});
const { stories } = readArchive({ files, problems: [] }, scopeOf(saga, lastDay));

describe('the reading of a story, and what is found in it, is plain data:', () => {
  test.each(stories)('$seedPath', (story) => {
    const read = readStory(story, saga);
    const back: typeof read = JSON.parse(JSON.stringify(read));
    expect(back).toEqual(read);
    const found = analyse(read, saga.beat);
    expect(analyse(back, saga.beat)).toEqual(found);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    const published = rangeOf(story.date);
    expect(timexes(back, published, saga.beat)).toEqual(timexes(read, published, saga.beat));
  });

  test('there are such stories', () => {
    expect(stories.length).toBeGreaterThan(12);
  });
});
