import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const src = join(import.meta.dirname, '..', 'src');

/** What each folder may import from, besides itself: the stretches of the pipe before it, or one room of a stretch. */
const before: Readonly<Record<string, readonly string[]>> = {
  model: [],
  beats: ['model', 'calendar', 'text'],
  saga: ['model', 'beats'],
  text: ['model'],
  calendar: ['model', 'text'],
  ingest: ['model', 'calendar', 'text'],
  reading: ['model', 'calendar', 'text'],
  analysis: ['model', 'calendar', 'text', 'reading'],
  adding: ['model', 'calendar', 'text', 'ingest', 'reading'],
  timeline: ['model', 'calendar', 'text', 'reading', 'analysis'],
  site: ['model', 'calendar', 'text', 'analysis', 'timeline', 'saga', 'settings.ts'],
  outputs: ['model', 'calendar', 'timeline', 'analysis', 'site', 'saga'],
  components: ['model', 'site', 'saga', 'outputs', 'styles'],
  // What runs in a reader’s browser, on the search page: the build’s own files are none of it.
  browser: [
    'text/fold.ts',
    'site/words/search.ts',
    'site/plural.ts',
    'site/sentence-anchor.ts',
    'site/search/found-story.ts',
    'site/search/filter-names.ts',
    'site/search/search-folders.ts',
  ],
  styles: [],
  layouts: ['components', 'outputs', 'site', 'saga', 'styles'],
  integrations: ['model', 'text', 'ingest', 'timeline', 'site', 'outputs'],
  pages: ['layouts', 'components', 'outputs', 'site', 'saga', 'browser'],
};

interface Import {
  readonly file: string;
  readonly from: string;
  /** As written for a package, as a path below src for a file of ours. */
  readonly target: string;
  readonly ours: boolean;
}

/** Whether a file is that one, or in that folder. */
const isIn = (place: string, file: string): boolean => file === place || file.startsWith(`${place}/`);
const room = (path: string): string => path.split('/')[0] ?? path;
const slashes = (path: string): string => path.split(sep).join('/');

const imports: readonly Import[] = globSync('**/*.{ts,astro}', { cwd: src }).flatMap((found) => {
  const file = slashes(found);
  const text = readFileSync(join(src, file), 'utf8');
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*['"]([^'"]+)['"]/g)].map((match) => {
    const written = match[1] ?? '';
    const ours = written.startsWith('.');
    return {
      file,
      from: room(file),
      target: ours ? slashes(relative(src, join(src, dirname(file), written))) : written,
      ours,
    };
  });
});

const offenders = (rule: (found: Import) => boolean): string[] =>
  imports.filter(rule).map(({ file, target }) => `${file} imports ${target}`);

describe('the pipe flows one way', () => {
  test('every folder of src has its place in it', () => {
    const folders = new Set(
      imports
        .map(({ file }) => file)
        .filter((file) => file.includes('/'))
        .map(room),
    );
    expect([...folders].filter((folder) => folder !== 'commands' && !(folder in before))).toEqual([]);
  });

  test.each(Object.entries(before))('%s knows only what stands before it: %j', (folder, allowed) => {
    expect(
      offenders(
        ({ from, target, ours }) =>
          ours && from === folder && room(target) !== folder && !allowed.some((place) => isIn(place, target)),
      ),
    ).toEqual([]);
  });

  test('no analyser reads another one’s findings: only the list knows them all', () => {
    const known = imports.filter(({ target }) => target === 'analysis/analysers.ts').map(({ file }) => file);
    expect(known.filter((file) => file.startsWith('analysis/'))).toEqual([]);
  });

  test('no two analysers have a file in common but what an analyser is', () => {
    const targets = (file: string): readonly string[] =>
      imports.filter((found) => found.ours && found.file === file).map(({ target }) => target);
    /** A file of the analysis and all it needs of the analysis, however far. */
    const needs = (file: string, known = new Set<string>()): ReadonlySet<string> => {
      if (!file.startsWith('analysis/') || known.has(file) || file === 'analysis/analyser.ts') return known;
      known.add(file);
      for (const target of targets(file)) needs(target, known);
      return known;
    };
    const listed = targets('analysis/analysers.ts').filter((file) => needs(file).size > 0);
    expect(listed.length).toBeGreaterThan(5);
    const shared = listed.flatMap((one, index) =>
      listed.slice(index + 1).flatMap((other) => [...needs(one)].filter((file) => needs(other).has(file))),
    );
    expect(shared).toEqual([]);
  });
});

describe('a package has one door', () => {
  test.each([
    ['date-fns', /^(?:date-fns|@date-fns\/utc)(?:\/|$)/, /^calendar\//],
    ['gray-matter', /^gray-matter$/, /^ingest\/front-matter\/front-matter\.ts$/],
    ['js-yaml', /^js-yaml$/, /^(?:ingest\/front-matter\/parse-fields|adding\/seed-text)\.ts$/],
    ['satori', /^satori/, /^outputs\/share\/(?:card-svg|faces)\.ts$/],
    ['sharp', /^sharp/, /^outputs\/share\/card-png\.ts$/],
    ['the search engine', /^pagefind$/, /^integrations\/search\/search-index\.ts$/],
    ['the tagger', /^wink-/, /^text\/tagger\.ts$/],
    [
      'the disk',
      /^(?:node:)?fs(?:\/|$)/,
      /^(?:ingest\/folder\/seed-(?:folder|entries)\.ts$|adding\/(?:read-source|new-seed)\.ts$|outputs\/share\/(?:faces|kept-image)\.ts$|integrations\/|commands\/)/,
    ],
    ['the content store', /^astro:content$/, /^(?:content\.config\.ts$|site\/get-(?:timeline|desk)\.ts$)/],
  ])('%s', (_, pattern, door) => {
    expect(offenders(({ file, target, ours }) => !ours && pattern.test(target) && !door.test(file))).toEqual([]);
  });

  test('date-fns is imported by the function, never whole', () => {
    expect(offenders(({ target }) => target === 'date-fns')).toEqual([]);
  });
});

describe('the same seeds give the same bytes', () => {
  const files = globSync('**/*.{ts,astro}', { cwd: src }).map(slashes);
  test.each([
    ['the clock', /\bnew Date\(\)|\bDate\.now\(|\bperformance\.now\(/, /^(?:settings|integrations\/progress)\.ts$/],
    ['the environment', /\bprocess\.env\b/, /^(?:settings\.ts$|commands\/)/],
    ['chance', /\bMath\.random\(/, /^$/],
  ])('nothing reads %s', (_, pattern, door) => {
    expect(files.filter((file) => !door.test(file) && pattern.test(readFileSync(join(src, file), 'utf8')))).toEqual([]);
  });
});
