import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/beats/football/kinds.ts';
import { entityPages } from '../../src/site/entity-page.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { smallSaga } from '../helpers/small-saga.ts';
import { storyFrom } from '../helpers/story-from.ts';

const [club] = kinds;

const pagesOf = (id: string, seeds: readonly string[]) => {
  const timeline = buildTimeline(
    seeds.map((seed, index) => storyFrom(seed, `${String(index).padStart(3, '0')}.txt`)),
    smallSaga,
  );
  return entityPages(timeline, club).filter((page) => page.id === id);
};

describe('a club’s page', () => {
  test('marks the form by which each sentence names the club', () => {
    const [page] = pagesOf('liverpool', ['Liverpool wait for Chelsea. The Reds of Liverpool are calm.']);
    expect(
      page?.stories[0]?.passages.map(({ runs }) => runs.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('')),
    ).toEqual(['[Liverpool] wait for Chelsea.', '[The Reds] of [Liverpool] are calm.']);
  });

  test('says what stands outside the story itself', () => {
    const [page] = pagesOf('chelsea', [
      'Liverpool wait for Chelsea.\n\nIt is late.\n\nTransfer roundup:\n\nChelsea bid for a keeper.',
    ]);
    expect(page?.stories[0]?.passages.map(({ aside }) => aside)).toEqual([false, true]);
  });

  test('leads from each sentence to its place in its story', () => {
    const [page] = pagesOf('liverpool', ['It is late. Liverpool wait.']);
    expect(page?.stories[0]?.passages[0]?.path).toMatch(/^\/stories\/[a-z0-9-]+\/#s12$/);
  });

  test('counts sentences and stories over all its pages', () => {
    const pages = pagesOf(
      'liverpool',
      Array.from({ length: 51 }, () => 'Liverpool wait. Liverpool bid.'),
    );
    expect(
      pages.map(({ path, storyCount, sentenceCount, stories }) => [path, storyCount, sentenceCount, stories.length]),
    ).toEqual([
      ['/clubs/liverpool/', 51, 102, 50],
      ['/clubs/liverpool/2/', 51, 102, 1],
    ]);
    expect(pages.map(({ previous, next }) => [previous?.path, next?.path])).toEqual([
      [undefined, '/clubs/liverpool/2/'],
      ['/clubs/liverpool/', undefined],
    ]);
  });
});

describe('its first page says', () => {
  const seeds = [
    ' date 2025-01-01 It is early. Liverpool wait. Liverpool met Chelsea on New Year’s Eve.',
    ' date 2025-01-05 It is late. Liverpool wait. Liverpool and Real Madrid wait.',
    'Nobody said when. Liverpool wait.',
  ];
  const portrait = pagesOf('liverpool', seeds)[0]?.portrait;

  test('where it was named first and last by a story with a date', () => {
    const [first, last] = [portrait?.firstNamed, portrait?.lastNamed];
    expect([first?.date.text, last?.date.text]).toEqual(['1 January 2025', '5 January 2025']);
    const at = (path: string | undefined, seed = '') => seed.slice(Number(path?.split('#s')[1]));
    expect(at(first?.path, seeds[0])).toMatch(/^Liverpool wait\. Liverpool met/);
    expect(at(last?.path, seeds[1])).toMatch(/^Liverpool and Real Madrid wait/);
  });

  test('which clubs are named beside it', () => {
    expect(portrait?.beside.map(({ entity, sentences }) => [entity.id, sentences])).toEqual([
      ['chelsea', 1],
      ['real-madrid', 1],
    ]);
  });

  test('its stories and events at a glance, each story at its place on the club’s pages', () => {
    expect(portrait?.glance?.wide.marks.map(({ kind, href }) => [kind, href.replace(/#.*/, '')])).toEqual([
      ['published', '/clubs/liverpool/'],
      ['published', '/clubs/liverpool/'],
      ['happened', '/'],
    ]);
  });

  test('no part where the stories merely name it', () => {
    expect(portrait?.relations).toEqual([]);
  });

  test('nothing of times where no story has a date', () => {
    expect(pagesOf('liverpool', ['Nobody said when. Liverpool wait.'])[0]?.portrait).toMatchObject({
      firstNamed: null,
      lastNamed: null,
      glance: null,
    });
  });
});

test('further pages do not say it again, and the picture leads to them', () => {
  const seeds = Array.from({ length: 51 }, (_, at) => {
    const day = new Date(Date.UTC(2024, 0, 1 + 7 * at)).toISOString().slice(0, 10);
    return ` date ${day} Liverpool wait.${at === 0 ? ' Liverpool met Chelsea on New Year’s Eve.' : ''}`;
  });
  const pages = pagesOf('liverpool', seeds);
  expect(pages.map(({ portrait }) => portrait !== null)).toEqual([true, false]);
  const stories = pages[0]?.portrait?.glance?.wide.marks.filter(({ kind }) => kind === 'published');
  expect(stories?.at(0)?.href).toMatch(/^\/clubs\/liverpool\/#s-/);
  expect(stories?.at(-1)?.href).toMatch(/^\/clubs\/liverpool\/2\/#s-/);
});

test('clubs before and after it are its neighbours in the index', () => {
  const seeds = ['Liverpool met Chelsea and Real Madrid.', 'Liverpool met Chelsea.', 'Liverpool wait.'];
  const beside = (id: string) =>
    pagesOf(id, seeds).map(({ entityBefore, entityAfter }) => [entityBefore?.id, entityAfter?.id])[0];
  expect(['liverpool', 'chelsea', 'real-madrid'].map(beside)).toEqual([
    [undefined, 'chelsea'],
    ['liverpool', 'real-madrid'],
    ['chelsea', undefined],
  ]);
});

test('there is no page where no story names one of the kind', () => {
  const timeline = buildTimeline([storyFrom('Liverpool wait.')], smallSaga);
  expect(entityPages(buildTimeline([], smallSaga), club)).toEqual([]);
  expect(entityPages(timeline, { one: 'agency', many: 'agencies', path: 'agencies' })).toEqual([]);
});
