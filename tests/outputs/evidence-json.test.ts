import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { seedFolder } from '../../src/ingest/folder/seed-folder.ts';
import { readArchive } from '../../src/ingest/read-archive.ts';
import type { SeedFile } from '../../src/ingest/read-seed.ts';
import { anyTime, day } from '../../src/model/date.ts';
import type { BirthFact } from '../../src/model/fact.ts';
import type { Saga } from '../../src/model/saga.ts';
import { evidenceJson } from '../../src/outputs/evidence-json.ts';
import { saga } from '../../src/saga/saga.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { root } from '../helpers/builds.ts';
import { lastDay } from '../helpers/last-day.ts';
import { madeSources } from '../helpers/made-sources.ts';
import { smallSaga } from '../helpers/small-saga.ts';

interface Annotation {
  readonly id: string;
  readonly motivation: string;
  readonly body: { readonly type: string; readonly value: string };
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { readonly type: string; readonly start: number; readonly end: number },
      { readonly type: string; readonly exact: string; readonly prefix: string; readonly suffix: string },
    ];
  };
}

interface Document {
  readonly id: string;
  readonly units: string;
  readonly partOf: { readonly total: number };
  readonly seeds: readonly { readonly source: string; readonly sha256: string; readonly length: number }[];
  readonly items: readonly Annotation[];
}

const anyScope = { window: anyTime, topics: ['football', 'transfer'], zone: 'Europe/London', today: lastDay };

async function publish(files: readonly SeedFile[], of: Saga): Promise<Document> {
  const { body } = evidenceJson.content(buildTimeline(readArchive({ files, problems: [] }, anyScope).stories, of));
  return JSON.parse(await body());
}

/** What a stranger with the seeds needs to check the site: the ids of what does not stand where it is said to. */
function recheck({ seeds, items }: Document, files: readonly SeedFile[]): readonly string[] {
  const bytesOf = new Map(files.map(({ seedPath, bytes }) => [seedPath, bytes]));
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const textOf = new Map(files.map(({ seedPath, bytes }) => [seedPath, decoder.decode(bytes)]));
  const changed = seeds.filter(
    ({ source, sha256, length }) =>
      createHash('sha256')
        .update(bytesOf.get(source) ?? '')
        .digest('hex') !== sha256 || textOf.get(source)?.length !== length,
  );
  const wrong = items.filter(({ target: { source, selector } }) => {
    const [{ start, end }, { exact, prefix, suffix }] = selector;
    const text = textOf.get(source) ?? '';
    const from = start - prefix.length;
    return (
      text.slice(start, end) !== exact ||
      from < 0 ||
      text.slice(from, end + suffix.length) !== `${prefix}${exact}${suffix}`
    );
  });
  return [...changed.map(({ source }) => source), ...wrong.map(({ id }) => id)];
}

const seed = (relativePath: string, text: string): SeedFile => ({
  relativePath,
  seedPath: `seeds/${relativePath}`,
  bytes: new TextEncoder().encode(text),
});

const bornSam: BirthFact = {
  id: 'born-sam-example',
  statement: 'Sam Example was born on 7 October 1998.',
  sources: madeSources,
  kind: 'birth',
  person: 'sam-example',
  day: day('1998-10-07'),
};

const tellingSaga: Saga = {
  ...smallSaga,
  beat: {
    ...smallSaga.beat,
    outlets: [{ name: 'The Daily Goal', names: [], sharedNames: [], kind: 'press' }],
    facts: [bornSam],
  },
};

const made: readonly SeedFile[] = [
  seed('a.txt', '---\ntitle: A title of our own\ndate: 2024-12\n---\nLiverpool wait. The Reds are calm.'),
  seed(
    'sub/b.txt',
    '\uFEFF date 2025-01-03 Real Madrid bid for Sam Example 😀.\n\n' +
      'Real Madrid sent a written offer on 31 December.\n\n' +
      'Sam Example, 25, waits. “We will not be hurried,” Sam Example said.\n\n' +
      'The Daily Goal reports that Liverpool want more.',
  ),
  seed('c.txt', ' date 2025-01-04 Nobody hurries.\n\nSam Example, 26, stays at Liverpool 😀😀 for now.'),
];
const another = seed(
  'd.txt',
  ' date 2025-01-01 A new story.\n\nSam Example, 26, is wanted. Real Madrid sent an offer on 31 December.',
);
const { files: real } = await seedFolder(join(root, 'seeds'), 2_000_000);
const [ofMade, ofReal] = [await publish(made, tellingSaga), await publish(real, saga)];

describe('evidence.json', () => {
  test('says what was found, and by which words', () => {
    const said = ofMade.items
      .filter(({ target }) => target.source === 'seeds/sub/b.txt')
      .map(({ motivation, body, target }) => [motivation, body.value, target.selector[1].exact]);
    expect(said).toEqual(
      expect.arrayContaining([
        ['describing', 'headline', expect.stringMatching(/^Real Madrid bid for Sam Example/)],
        ['identifying', 'club: real-madrid', 'Real Madrid'],
        ['identifying', 'club: liverpool', 'Liverpool'],
        ['identifying', 'person: sam-example', 'Sam Example'],
        ['identifying', 'source: The Daily Goal', expect.stringContaining('The Daily Goal reports')],
        ['describing', 'quotation: Sam Example', '“We will not be hurried,”'],
        ['describing', expect.stringMatching(/^happened: 2024-12-31, e-/), expect.stringContaining('sent a written')],
        ['assessing', 'age: 25 stated, 26 by born-sam-example', 'Sam Example, 25'],
        ['assessing', expect.stringMatching(/^disagreement on age: d-age-/), 'Sam Example, 25'],
      ]),
    );
  });

  test('gives no place to a headline that the front matter gave', () => {
    const ofA = ofMade.items.filter(({ target }) => target.source === 'seeds/a.txt');
    expect(ofA.map(({ body }) => body.value)).toEqual(['club: liverpool', 'club: liverpool']);
  });

  test('shows both sides of a disagreement', () => {
    const sides = ofMade.items.filter(({ body }) => body.value.startsWith('disagreement'));
    expect(sides.map(({ target }) => target.source)).toEqual(['seeds/sub/b.txt', 'seeds/c.txt']);
    expect(new Set(sides.map(({ body }) => body.value)).size).toBe(1);
  });

  test('gives the evidence of every date that was worked out, set aside or not', () => {
    const timeline = buildTimeline(readArchive({ files: real, problems: [] }, anyScope).stories, saga);
    const wanted = timeline.stories.flatMap(({ story, date }) =>
      date.kind === 'inferred'
        ? [...date.evidence, ...date.setAside].map(({ rule, span }) => `${story.id}/date/${rule}/${span.start}`)
        : [],
    );
    const given = ofReal.items.map(({ id }) => id.replace(/^[^#]*#/, '')).filter((id) => id.includes('/date/'));
    expect(wanted.length).toBeGreaterThan(1);
    expect(given.map((id) => id.replace(/-\d+(?:\/\d+)?$/, ''))).toEqual(wanted);
  });

  test('is a page of Web Annotations, and says in what it counts', () => {
    expect(ofMade).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://saga.example/evidence.json',
      type: 'AnnotationPage',
      partOf: { type: 'AnnotationCollection', total: ofMade.items.length },
      units: expect.stringContaining('UTF-16 code units'),
    });
    for (const { body, target } of ofMade.items)
      expect([body.type, ...target.selector.map(({ type }) => type)]).toEqual([
        'TextualBody',
        'TextPositionSelector',
        'TextQuoteSelector',
      ]);
  });

  test('is made from the bytes of the seeds', () => {
    const hash = ({ bytes }: SeedFile): string => createHash('sha256').update(bytes).digest('hex');
    expect(ofMade.seeds.map(({ source, sha256 }) => [source, sha256])).toEqual(
      made.map((file) => [file.seedPath, hash(file)]),
    );
  });

  test('is the same whenever it is made', async () => {
    expect(JSON.stringify(await publish(made, tellingSaga))).toBe(JSON.stringify(ofMade));
  });
});

describe.each([
  { seeds: 'made-up seeds', document: ofMade, files: made, step: 1 },
  { seeds: 'the real seeds', document: ofReal, files: real, step: 23 },
])('a stranger who checks $seeds', ({ document, files, step }) => {
  test('finds every statement in its place, and every seed unchanged', () => {
    expect(document.items.length).toBeGreaterThan(10);
    expect(recheck(document, files)).toEqual([]);
  });

  test('finds 32 characters around it wherever there are as many, and half of none', () => {
    const lengthOf = new Map(document.seeds.map(({ source, length }) => [source, length]));
    for (const { target } of document.items) {
      const [{ start, end }, { prefix, suffix }] = target.selector;
      const room = [Math.min(32, start), Math.min(32, (lengthOf.get(target.source) ?? 0) - end)];
      for (const [index, words] of [prefix, suffix].entries()) {
        expect(words.isWellFormed()).toBe(true);
        expect([room[index], (room[index] ?? 0) - 1]).toContain(words.length);
      }
    }
  });

  test('finds every id once, and each an address of the document', () => {
    const ids = document.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.startsWith(`${document.id}#`) && new URL(id).href === id).toBe(true);
  });

  test('finds a changed character, wherever it is, and every statement that rests on it', () => {
    for (const file of files) {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
      for (let at = 0; at < text.length; at += step) {
        if (/[\uD800-\uDFFF]/.test(text.charAt(at))) continue;
        const altered = text.slice(0, at) + (text.charAt(at) === 'x' ? 'y' : 'x') + text.slice(at + 1);
        const others = files.map((other) =>
          other === file ? { ...file, bytes: new TextEncoder().encode(altered) } : other,
        );
        const resting = document.items.filter(({ target: { source, selector } }) => {
          const [{ start, end }, { prefix, suffix }] = selector;
          return source === file.seedPath && start - prefix.length <= at && at < end + suffix.length;
        });
        expect(recheck(document, others)).toEqual([file.seedPath, ...resting.map(({ id }) => id)]);
      }
    }
  });
});

describe('when another story comes', async () => {
  const later = await publish([...made, another], tellingSaga);

  test('every id stays, and means the same words', () => {
    const targets = new Map(later.items.map(({ id, target }) => [id, target]));
    expect(later.items.length).toBeGreaterThan(ofMade.items.length);
    // What stands on the other side of a disagreement may be a nearer story now.
    const kept = ofMade.items.filter(
      ({ id, target }) => !id.includes('/disagreement/') || target.source !== 'seeds/c.txt',
    );
    expect(kept.length).toBe(ofMade.items.length - 1);
    for (const { id, target } of kept) expect(targets.get(id)).toEqual(target);
  });

  test('an event that both tell stands once for each teller', () => {
    const told = later.items.filter(({ body }) => body.value.startsWith('happened: 2024-12-31'));
    expect(told.map(({ target }) => target.source)).toEqual(['seeds/d.txt', 'seeds/sub/b.txt']);
    expect(new Set(told.map(({ body }) => body.value)).size).toBe(1);
  });
});
