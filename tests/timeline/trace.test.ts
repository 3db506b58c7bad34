import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArchive } from '../../src/ingest/read-archive.ts';
import { scopeOf } from '../../src/ingest/scope.ts';
import type { Span } from '../../src/model/text.ts';
import type { Stage, TraceNote } from '../../src/model/trace.ts';
import { saga } from '../../src/saga/saga.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { understandStory } from '../../src/timeline/understand-story.ts';
import { root } from '../helpers/builds.ts';
import { lastDay } from '../helpers/last-day.ts';

const paths = ['seeds', 'tests/fixtures/archive']
  .flatMap((folder) => globSync(`${folder}/**/*.{txt,md}`, { cwd: root }))
  .map((path) => path.split(sep).join('/'));
const files = paths.map((path) => ({
  relativePath: path,
  seedPath: path,
  bytes: readFileSync(join(root, path)),
}));
const { stories } = readArchive({ files, problems: [] }, scopeOf(saga, lastDay));

const at = ({ start, end }: Span): string => `${start}–${end}`;

/** Where everything of a stage stands that a timeline of one story has; clauses are read for rules, and none has any. */
function placesOf({
  stories: [teller],
  events,
  mentions,
}: Timeline): Readonly<Record<Exclude<Stage, 'clause'>, readonly Span[]>> {
  if (!teller) throw new Error('The timeline has no story.');
  const spans = (all: readonly { readonly span: Span }[]): readonly Span[] => all.map(({ span }) => span);
  return {
    entity: teller.entities.flatMap(({ mentions }) => spans(mentions)),
    person: teller.people.flatMap(({ mentions }) => spans(mentions)),
    time: spans(teller.timexes),
    dating: spans(understandStory(teller.story, saga).evidence),
    citation: spans(teller.citations),
    quotation: spans(teller.quotations),
    relation: teller.relations.map(({ cause }) => cause),
    event: [...events.flatMap(({ toldBy }) => toldBy), ...mentions.map(({ telling }) => telling)].map(
      ({ quote }) => quote,
    ),
  };
}

describe.each(stories.map((story) => ({ path: story.seedPath, story })))('of $path', ({ story }) => {
  const notes: TraceNote[] = [];
  const traced = buildTimeline([story], saga, (note) => notes.push(note));

  test('the timeline is the same with a trace and without', () => {
    expect(traced).toEqual(buildTimeline([story], saga));
  });

  test.each(Object.entries(placesOf(traced)))(
    'the trace calls every %s found that is, and nothing else',
    (stage, spans) => {
      const found = notes.filter((note) => note.stage === stage && note.verdict === 'found');
      expect([...new Set(found.map(({ span }) => at(span)))].toSorted()).toEqual(
        [...new Set(spans.map(at))].toSorted(),
      );
    },
  );

  test('every reason says something, of words of the story', () => {
    expect(notes.filter(({ span, why }) => why.length < 4 || span.start >= span.end || /[^.]\.$/.test(why))).toEqual(
      [],
    );
  });
});
