import { describe, expect, test } from 'vitest';
import type { Run } from '../../src/site/marked-text.ts';
import type { ShownPart } from '../../src/site/shown-parts.ts';
import type { ShownRun } from '../../src/site/shown-words.ts';
import { storyNotes } from '../../src/site/story-notes.ts';
import { type EntityMark, newestDated, type ShownBlock, type StoryPage, storyPage } from '../../src/site/story-page.ts';
import { urls } from '../../src/site/urls.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { smallSaga } from '../helpers/small-saga.ts';
import { storyFrom } from '../helpers/story-from.ts';

const seeds = [
  storyFrom(' date 2025-01-01 Liverpool wait for a bid. They are calm.', 'a.txt'),
  storyFrom(
    ' date 2025-01-02 Liverpool turn down Real Madrid for Sam Example\n\nBy\n\nThe bid was low. It was late.\n\nOther transfer news:\n\nChelsea bid for a keeper.',
    'b.txt',
  ),
  storyFrom('Nobody said when. Nobody knows.', 'c.txt'),
];
const timeline = buildTimeline(seeds, smallSaga);
const notes = storyNotes(timeline);
/** The page of the story at that place of the timeline. */
const pageAt = (index: number) =>
  storyPage(timeline.stories, index, notes(timeline.stories[Math.min(index, 2)] ?? fail()));
const fail = (): never => {
  throw new Error('There is no such story.');
};

/** The blocks of parts, whatever they stand in. */
const blocksIn = (parts: readonly ShownPart<ShownBlock>[]): readonly ShownBlock[] =>
  parts.flatMap((part) => ('block' in part ? [part.block] : blocksIn(part.parts)));
/** The words of runs, whatever they stand in. */
const textRuns = (runs: readonly ShownRun<EntityMark>[]): readonly Run<EntityMark>[] =>
  runs.flatMap((run) => ('text' in run ? [run] : textRuns(run.runs)));

describe('a story’s page', () => {
  const page = pageAt(1);

  test('has the whole text but for the headline line, in its sections, in order', () => {
    expect(page.teaser.headline.text).toBe('Liverpool turn down Real Madrid for Sam Example');
    expect(
      page.sections.map(({ section, parts }) => [
        section,
        blocksIn(parts).map(
          ({ kind, sentences }) => `${kind}: ${sentences.map(({ words }) => words.text).join(' | ')}`,
        ),
      ]),
    ).toEqual([
      ['boilerplate', ['paragraph: By']],
      ['main', ['paragraph: The bid was low. | It was late.']],
      ['secondary', ['heading: Other transfer news:', 'paragraph: Chelsea bid for a keeper.']],
    ]);
  });

  test('gives each sentence the id that its place in the seed makes', () => {
    const seed = seeds[1]?.text ?? '';
    for (const { anchor, words } of page.sections.flatMap(({ parts }) =>
      blocksIn(parts).flatMap(({ sentences }) => sentences),
    ))
      expect(seed.slice(Number(anchor.slice(1))).startsWith(words.text)).toBe(true);
  });

  test('numbers its sentences from 1, in order', () => {
    const numbers = page.sections.flatMap(({ parts }) =>
      blocksIn(parts).flatMap(({ sentences }) => sentences.map(({ number }) => number)),
    );
    expect(numbers).toEqual([1, 2, 3, 4, 5]);
  });

  test('gives a title that stands nowhere else on the page the id of its place', () => {
    expect([pageAt(0).titleAnchor, page.titleAnchor]).toEqual([null, 's17']);
  });

  test('knows its neighbours on the timeline', () => {
    expect([page.earlier?.headline.text, page.later?.headline.text]).toEqual([
      'Liverpool wait for a bid',
      'Nobody said when',
    ]);
    expect([pageAt(0).earlier, pageAt(2).later]).toEqual([null, null]);
  });

  test('gives link previews a day only where the seed gives a day', () => {
    expect([0, 1, 2].map((index) => pageAt(index).published)).toEqual(['2025-01-01', '2025-01-02', null]);
  });

  test('is not to be had for a story that is not there', () => {
    expect(() => pageAt(3)).toThrow(RangeError);
  });
});

test('a heading that serves as the title stays where it stands', () => {
  const seed =
    'The club wait for an answer.\n\nThen Jo Bloggs came, and Sam Example with him.\n\nWhy Jo Bloggs wants Sam Example\n\nIt is late.';
  const own = buildTimeline([storyFrom(seed)], smallSaga);
  const [teller] = own.stories;
  const page = storyPage(own.stories, 0, storyNotes(own)(teller ?? fail()));
  expect(page.teaser.headline.text).toBe('Why Jo Bloggs wants Sam Example');
  expect(page.sections.flatMap(({ parts }) => blocksIn(parts).filter(({ kind }) => kind === 'heading'))).toHaveLength(
    1,
  );
});

test.each([
  ['He left. نادي ريال مدريد', undefined],
  ['«نادي ريال مدريد» signed him.', 'rtl'],
  ['2025: מכבי חיפה', 'rtl'],
  ['Nobody knows.', undefined],
])('a paragraph runs from the side of its first letter: %s', (paragraph, dir) => {
  const own = buildTimeline([storyFrom(` date 2025-01-01 The club wait.\n\n${paragraph}`)], smallSaga);
  const page = storyPage(own.stories, 0, storyNotes(own)(own.stories[0] ?? fail()));
  expect(page.sections.flatMap(({ parts }) => blocksIn(parts)).at(-1)?.dir).toBe(dir);
});

describe('clubs named in a story', () => {
  const text =
    ' date 2025-01-02 Liverpool turn down Real Madrid for Sam Example\n\nThe Reds of Liverpool said no. It was late. Real Madrid wait.\n\nOther transfer news:\n\nChelsea bid for a keeper.';
  const own = buildTimeline([storyFrom(text)], smallSaga);
  const page = storyPage(own.stories, 0, storyNotes(own)(own.stories[0] ?? fail()));
  const list = [...page.teaser.entities, ...page.teaser.alsoNamed];
  const sentences = page.sections.flatMap(({ parts }) => blocksIn(parts).flatMap((block) => block.sentences));

  test('are marked where they are named, each as the club that the page lists at that place', () => {
    expect(
      sentences.map(({ runs }) =>
        textRuns(runs)
          .map(({ text, mark }) => (mark ? `[${text}: ${list[mark.entity]?.id}]` : text))
          .join(''),
      ),
    ).toEqual([
      '[The Reds: liverpool] of [Liverpool: liverpool] said no.',
      'It was late.',
      '[Real Madrid: real-madrid] wait.',
      'Other transfer news:',
      '[Chelsea: chelsea] bid for a keeper.',
    ]);
  });

  test('change nothing of the words', () => {
    for (const { runs, words } of sentences)
      expect(
        textRuns(runs)
          .map(({ text }) => text)
          .join(''),
      ).toBe(words.text);
  });
});

describe('the newest story', () => {
  test('is the last that has a date', () => {
    expect(newestDated(timeline.stories)?.teller.story.seedPath).toBe('seeds/b.txt');
  });

  test.each([
    ['of none', []],
    ['where none has a date', timeline.stories.slice(2)],
  ])('is none %s', (_what, stories) => {
    expect(newestDated(stories)).toBeNull();
  });

  test('is told on the page of an older one', () => {
    const own = buildTimeline([storyFrom(' date 2024-01-01 It is early.', 'z.txt'), ...seeds], smallSaga);
    const notesAt = (index: number) => storyNotes(own)(own.stories[index] ?? fail());
    const newerPath = ({ newer }: StoryPage) => (newer === null || newer === 'unnamed' ? newer : newer.path);
    expect([0, 1, 2, 3].map((index) => newerPath(storyPage(own.stories, index, notesAt(index))))).toEqual([
      own.stories[2] && urls.story(own.stories[2].story.id),
      null,
      null,
      null,
    ]);
  });

  test('is not named on the pages of a large archive, which a new one would make anew', () => {
    const own = buildTimeline([storyFrom(' date 2024-01-01 It is early.', 'z.txt'), ...seeds], smallSaga);
    const notesAt = (index: number) => storyNotes(own)(own.stories[index] ?? fail());
    const newest = newestDated(own.stories, false);
    expect([0, 1, 2, 3].map((index) => storyPage(own.stories, index, notesAt(index), newest).newer)).toEqual([
      'unnamed',
      null,
      null,
      null,
    ]);
  });
});

describe('of an article in Markdown the page', () => {
  const text = [
    ' date 2025-01-02 # *Liverpool* turn down Real Madrid',
    'The bid was **low**. It was late.',
    '| Club | Crest |\n|---|---|\n| Chelsea | ![Crest of Chelsea](https://a.example/c.png) |\n| Liverpool | |',
    '![A picture](a.png)',
    'Real **Madrid** wait.',
  ].join('\n\n');
  const own = buildTimeline([storyFrom(text, 'a.md')], smallSaga);
  const page = storyPage(own.stories, 0, storyNotes(own)(own.stories[0] ?? fail()));

  test('has a title without marks, and says that they are left out', () => {
    expect([page.teaser.headline.text, page.hasMarks, pageAt(0).hasMarks]).toEqual([
      'Liverpool turn down Real Madrid',
      true,
      false,
    ]);
  });

  test('parts no table, whatever stands in its cells', () => {
    expect(page.sections.map(({ section, parts }) => [section, parts.length])).toEqual([
      ['main', 2],
      ['boilerplate', 1],
      ['main', 1],
    ]);
    const rows = page.sections[0]?.parts[1];
    expect(rows && 'frame' in rows && rows.parts.map((row) => 'frame' in row && row.parts.length)).toEqual([2, 2, 2]);
  });

  test('tells pictures from paragraphs', () => {
    expect(
      page.sections
        .flatMap(({ parts }) => blocksIn(parts))
        .flatMap(({ picture, section }) => (picture ? [[picture.address, section]] : [])),
    ).toEqual([
      ['https://a.example/c.png', 'boilerplate'],
      [null, 'boilerplate'],
    ]);
  });

  test('marks a club that an element cuts in two', () => {
    const last = page.sections.flatMap(({ parts }) => blocksIn(parts)).at(-1);
    expect(textRuns(last?.sentences[0]?.runs ?? []).map(({ text, mark }) => (mark ? `[${text}]` : text))).toEqual([
      '[Real ]',
      '[Madrid]',
      ' wait.',
    ]);
  });
});
