import { expect, test } from 'vitest';
import { saga } from '../../src/saga/saga.ts';
import { type CitedNotes, citedNotes } from '../../src/site/cited-notes.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { storyFrom } from '../helpers/story-from.ts';

const notesOf = (seed: string): CitedNotes =>
  citedNotes(buildTimeline([storyFrom(seed)], saga).stories[0] ?? expect.fail('There is no story.'));

test('each named source stands once, with how often and in which words; those without a name stand together', () => {
  const { named, unnamed } = notesOf(
    ' date 2025-01-01 It is late. Marca report that Liverpool said no. Relevo report that they did not. According to Marca, Liverpool said yes. Marca report that it is cold. Sources say that it is warm. It is understood that he is calm.',
  );
  expect(
    named.map(({ name, path, count, phrases }) => [name, path, count, phrases.map(({ words }) => words.text)]),
  ).toEqual([
    ['Marca', '/sources/marca/', 3, ['Marca report', 'According to Marca']],
    ['Relevo', '/sources/relevo/', 1, ['Relevo report']],
  ]);
  expect(unnamed).toMatchObject({ name: null, path: '/sources/unnamed/', count: 2 });
});

test('a story that cites nobody has neither, and what a roundup below it cites is not its own', () => {
  const nothing = { named: [], unnamed: null };
  expect(notesOf(' date 2025-01-01 It is late. Nobody at Liverpool was asked.')).toEqual(nothing);
  expect(
    notesOf('It is warm.\n\nThe sun is out.\n\nOther transfer news:\n\nMarca report that Chelsea said no.'),
  ).toEqual(nothing);
});
