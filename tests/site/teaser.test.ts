import { describe, expect, test } from 'vitest';
import { saga } from '../../src/saga/saga.ts';
import { teaser } from '../../src/site/teaser.ts';
import { timelineOf } from '../helpers/timeline-of.ts';

const teaserOf = (text: string) => {
  const [teller] = timelineOf([text], saga).stories;
  return teller ? teaser(teller) : expect.fail('There is no story.');
};

describe('whom a story cites', () => {
  test.each([
    [
      'each source once, in the order of the text',
      'It is late. Relevo report that Liverpool said no. Marca report it too. According to Relevo, it is over.',
      ['Relevo', 'Marca'],
    ],
    ['nobody', 'It is late. Liverpool said no.', []],
    ['nobody by name', 'It is late. Reports in Spain say that Liverpool said no.', []],
    [
      'nobody in what stands at its foot',
      'It is late.\n\nThe sun is out.\n\nOther transfer news:\n\nMarca report that Chelsea said no.',
      [],
    ],
    [
      'not the paper it is from',
      '---\nsource: { name: Marca }\n---\nIt is late. Marca report that Liverpool said no. Relevo report it too.',
      ['Relevo'],
    ],
  ])('%s', (_what, text, names) => {
    expect(teaserOf(text).cites.map(({ name }) => name)).toEqual(names);
  });

  test('is a link to the source’s page', () => {
    expect(teaserOf('It is late. Marca report that Liverpool said no.').cites).toEqual([
      { name: 'Marca', path: '/sources/marca/' },
    ]);
  });
});

test('its publisher is told where the file says so', () => {
  expect(
    teaserOf('---\nsource: { name: The Courier, url: https://courier.example/ }\n---\nIt is late.').publisher,
  ).toBe('The Courier');
  expect(teaserOf('It is late. The Courier is a paper.').publisher).toBeNull();
});

test('its entry on the timeline is named after its address', () => {
  const { id, path, anchor } = teaserOf('It is late.');
  expect([path, anchor]).toEqual([`/stories/${id}/`, `s-${id}`]);
});

test('clubs it is about stand apart from those it merely names', () => {
  const { entities, alsoNamed } = teaserOf(
    ' date 2025-01-01 Real Madrid bid for a keeper\n\nIt is late. Real Madrid are calm.\n\nOther transfer news:\n\nChelsea bid for a keeper.',
  );
  expect([entities, alsoNamed].map((list) => list.map(({ id }) => id))).toEqual([['real-madrid'], ['chelsea']]);
});
