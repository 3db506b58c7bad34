import { describe, expect, test } from 'vitest';
import { saga } from '../../src/saga/saga.ts';
import { sourcePages, sourcesIndex } from '../../src/site/sources.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { storyFrom } from '../helpers/story-from.ts';

const timeline = buildTimeline(
  [
    storyFrom(
      ' date 2025-01-01 It is late. Marca report that Liverpool said no. Relevo report that they did not.',
      'a.txt',
    ),
    storyFrom(
      ' date 2025-01-02 It is early. According to Marca, Liverpool said yes. Marca report that it is cold.',
      'b.txt',
    ),
    storyFrom(' date 2025-01-03 It is cold. Nobody at Liverpool was asked about it.', 'c.txt'),
    storyFrom('It is warm.\n\nThe sun is out.\n\nOther transfer news:\n\nMarca report that Chelsea said no.', 'd.txt'),
  ],
  saga,
);

describe('the sources', () => {
  const index = sourcesIndex(timeline);

  test('stand by how often they are cited, with the sentences that cite them', () => {
    expect(index.sources.map(({ name, count, storyCount }) => [name, count, storyCount])).toEqual([
      ['Marca', 3, 2],
      ['Relevo', 1, 1],
    ]);
    expect(index.sources[1]?.citations.map(({ sentence, path }) => [sentence.text, path.replace(/.*#/, '#')])).toEqual([
      ['Relevo report that they did not.', '#s66'],
    ]);
  });

  test('leave out what a roundup cites, and tell which stories cite nobody', () => {
    expect(index.citeNobody.count).toBe(2);
    expect(index.citeNobody.newest.map(({ headline }) => headline.text)).toEqual(['It is cold', 'It is warm']);
  });

  test('have a page each with all that stories have from them, oldest first', () => {
    const pages = sourcePages(timeline);
    expect(pages.map(({ path, citations }) => [path, citations.map(({ sentence }) => sentence.text)])).toEqual([
      [
        '/sources/marca/',
        [
          'Marca report that Liverpool said no.',
          'According to Marca, Liverpool said yes.',
          'Marca report that it is cold.',
        ],
      ],
      ['/sources/relevo/', ['Relevo report that they did not.']],
    ]);
  });

  test('a source cited very often has several pages', () => {
    const seed = ` date 2025-01-01 It is late. ${'Marca report that Liverpool said no. '.repeat(51)}`;
    const pages = sourcePages(buildTimeline([storyFrom(seed)], saga));
    expect(pages.map(({ path, citations, next }) => [path, citations.length, next?.path])).toEqual([
      ['/sources/marca/', 50, '/sources/marca/2/'],
      ['/sources/marca/2/', 1, undefined],
    ]);
  });
});

test('sources whose names make one address share a page, and none is lost', () => {
  const told = (name: string, day: string) =>
    ` date 2025-01-0${day} It is late. ${name} reported that Liverpool said no.`;
  const both = buildTimeline(
    [storyFrom(told('Fabrizio Romano', '1'), 'a.txt'), storyFrom(told('FABRIZIO ROMANO', '2'), 'b.txt')],
    saga,
  );
  const pages = sourcePages(both);
  expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
  expect(pages.reduce((sum, { citations }) => sum + citations.length, 0)).toBe(
    both.stories.flatMap(({ citations }) => citations).length,
  );
});
