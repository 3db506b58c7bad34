import { beforeAll, describe, expect, test } from 'vitest';
import { largestFile } from '../../../src/outputs/data/largest-file.ts';
import { outputs } from '../../../src/outputs/outputs.ts';
import { saga } from '../../../src/saga/saga.ts';
import { buildTimeline } from '../../../src/timeline/build-timeline.ts';
import { madeArticles } from '../../helpers/made-articles.ts';
import { readCsv } from '../../helpers/read-csv.ts';
import { storyFrom } from '../../helpers/story-from.ts';
import { faultsIn } from '../../helpers/valid-data.ts';

interface Part {
  readonly url: string;
  readonly stories: number;
  readonly events?: number;
}
interface Data {
  readonly clubs: readonly { readonly id: string; readonly stories: readonly string[] }[];
  readonly stories: readonly {
    readonly id: string;
    readonly evidence: string;
    readonly clubs: readonly { id: string }[];
  }[];
  readonly events: readonly { readonly id: string; readonly toldBy: readonly { readonly story: string }[] }[];
  readonly facts: readonly unknown[];
  readonly parts: readonly Part[];
  readonly partOf: string | null;
}
interface Evidence {
  readonly partOf: { readonly total?: number };
  readonly seeds: readonly { readonly evidence: string; readonly source: string; readonly statements?: number }[];
  readonly items: readonly { readonly id: string; readonly target: { readonly source: string } }[];
  readonly parts: readonly Part[];
}

/** Every file of an archive that is data, under its address. */
async function filesOf(texts: readonly string[]) {
  const stories = texts.map((text, index) => storyFrom(text, `${index}.txt`));
  const timeline = buildTimeline(stories, saga);
  const files = outputs
    .flatMap((make) => make(timeline))
    .filter(({ path }) => /^data\/|timeline\.json$|evidence(?:-\d+)?\.json$/.test(path));
  return {
    timeline,
    files: new Map(await Promise.all(files.map(async ({ path, body }) => [`/${path}`, await body()] as const))),
  };
}

const read = <T>(files: ReadonlyMap<string, string>, path: string): T => {
  const text = files.get(path);
  if (text === undefined) throw new Error(`There is no file ${path}.`);
  return JSON.parse(text);
};
/** A file and all that it leads to, as a stranger reads them. */
const withParts = <T extends { readonly parts: readonly Part[] }>(
  files: ReadonlyMap<string, string>,
  path: string,
): readonly T[] => {
  const first = read<T>(files, path);
  return [first, ...first.parts.flatMap(({ url }) => withParts<T>(files, url))];
};

describe('an archive too large for one file', () => {
  let made: Awaited<ReturnType<typeof filesOf>>;
  let all: readonly Data[];
  beforeAll(async () => {
    made = await filesOf([...madeArticles(260), 'Nobody says when Liverpool wrote to Chelsea.']);
    all = withParts<Data>(made.files, '/timeline.json');
  }, 120_000);

  test('has none that passes 1 MB', () => {
    const sizes = [...made.files].map(([path, text]) => [path, Buffer.byteLength(text)] as const);
    expect(sizes.filter(([, bytes]) => bytes > largestFile)).toEqual([]);
    // It would else prove nothing.
    expect(sizes.filter(([path]) => path.startsWith('/data/timeline/')).length).toBeGreaterThan(3);
  });

  test('has every story and every event once, in order, and says of every part what it holds', () => {
    const { stories, events, mentions } = made.timeline;
    expect(all.flatMap((file) => file.stories.map(({ id }) => id))).toEqual(stories.map(({ story }) => story.id));
    const ids = all.flatMap((file) => file.events.map(({ id }) => id));
    expect(ids.toSorted()).toEqual([...events, ...mentions].map(({ id }) => id).toSorted());
    const [first, ...parts] = all;
    expect(parts.map((part) => [part.stories.length, part.events.length])).toEqual(
      first?.parts.map(({ stories: count, events: told }) => [count, told]),
    );
    expect(parts.map(({ partOf }) => partOf)).toEqual(parts.map(() => '/timeline.json'));
    expect([first?.stories, first?.partOf]).toEqual([[], null]);
  });

  test('says in each file which of its stories name a club, of its own stories alone', () => {
    for (const { clubs, stories } of all) {
      const named = stories.flatMap(({ id, clubs: of }) => of.map((club) => `${club.id} ${id}`));
      expect(clubs.flatMap(({ id, stories: of }) => of.map((story) => `${id} ${story}`)).toSorted()).toEqual(
        named.toSorted(),
      );
    }
  });

  test('gives the facts once', () => {
    expect(all[0]?.facts.length).toBeGreaterThan(0);
    expect(all.slice(1).flatMap(({ facts }) => facts)).toEqual([]);
  });

  test('leads to the evidence of every story, and all that is stated stands there', () => {
    const lists = withParts<Evidence>(made.files, '/evidence.json');
    const seeds = lists.flatMap((list) => list.seeds);
    expect(seeds.map(({ source }) => source).toSorted()).toEqual(
      made.timeline.stories.map(({ story }) => story.seedPath).toSorted(),
    );
    let total = 0;
    for (const { evidence, source, statements } of seeds) {
      const { items } = read<Evidence>(made.files, evidence);
      expect(new Set(items.map(({ target }) => target.source))).toEqual(new Set([source]));
      expect(items.length).toBe(statements);
      total += items.length;
    }
    expect(total).toBe(lists[0]?.partOf.total);
    expect(all.flatMap(({ stories }) => stories.map(({ evidence }) => evidence)).toSorted()).toEqual(
      seeds.map(({ evidence }) => evidence).toSorted(),
    );
  });

  test('is as the schemas say, in every file', () => {
    for (const [path, text] of made.files) {
      if (/timeline(?:\/[\w-]+)?\.json$/.test(path))
        expect(faultsIn('data/timeline.schema.json', JSON.parse(text)), path).toEqual([]);
      if (/evidence(?:\/[\w-]+)?\.json$/.test(path))
        expect(faultsIn('data/evidence.schema.json', JSON.parse(text)), path).toEqual([]);
    }
  });

  test('has every story as a row', () => {
    const rows = readCsv(made.files.get('/data/stories.csv') ?? '');
    expect(rows.map(({ id }) => id)).toEqual(made.timeline.stories.map(({ story }) => story.id));
  });
});

describe('an event that very many stories tell', () => {
  test('is in as many pieces as it takes, and all its tellings are there', async () => {
    const { timeline } = await filesOf([
      ' date 2025-01-03 Liverpool rejected a bid from Real Madrid on 31 December 2024.',
    ]);
    const [event] = timeline.events;
    if (!event) throw new Error('The story tells no event.');
    const telling = event.toldBy[0];
    const many = { ...timeline, events: [{ ...event, toldBy: Array.from({ length: 6500 }, () => telling) as never }] };
    const files = new Map(
      await Promise.all(
        outputs
          .flatMap((make) => make(many))
          .filter(({ path }) => path.includes('timeline') && path.endsWith('.json'))
          .map(async ({ path, body }) => [`/${path}`, await body()] as const),
      ),
    );
    for (const [path, text] of files) expect(Buffer.byteLength(text), path).toBeLessThanOrEqual(largestFile);
    const told = withParts<Data>(files, '/timeline.json').flatMap(({ events }) =>
      events.filter(({ id }) => id === event.id),
    );
    expect(told.length).toBeGreaterThan(1);
    expect(told.flatMap(({ toldBy }) => toldBy)).toHaveLength(6500);
  });
});

test('a story whose evidence is too large goes on in a second file, and the first says where', async () => {
  const { files } = await filesOf([` date 2025-01-03 ${'Liverpool wrote to Real Madrid and Chelsea. '.repeat(900)}`]);
  const paths = [...files.keys()].filter((path) => path.startsWith('/stories/'));
  expect(paths.length).toBeGreaterThan(1);
  const pages = paths.map((path) => read<Evidence & { readonly id: string; readonly next?: string }>(files, path));
  expect(pages.map(({ next }) => next)).toEqual([...pages.slice(1).map(({ id }) => id), undefined]);
  for (const path of paths) expect(Buffer.byteLength(files.get(path) ?? '')).toBeLessThanOrEqual(largestFile);
  const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBe(read<Evidence>(files, '/evidence.json').partOf.total);
});
