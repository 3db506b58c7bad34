import { describe, expect, test } from 'vitest';
import { saga } from '../../../src/saga/saga.ts';
import { entryAddresses } from '../../../src/site/entry-addresses.ts';
import type { Drawing } from '../../../src/site/glance/drawing.ts';
import { entityGlance, sagaGlance } from '../../../src/site/glance/glance.ts';
import { storyAnchor } from '../../../src/site/urls.ts';
import type { Timeline } from '../../../src/timeline/timeline.ts';
import { outside } from '../../helpers/glance-faults.ts';
import { madeArticles } from '../../helpers/made-articles.ts';
import { timelineOf } from '../../helpers/timeline-of.ts';

const three = timelineOf([
  ' date 2025-01-01 Nobody is calm. Liverpool rejected a bid from Real Madrid on New Year’s Eve.',
  ' date 2025-01-09 It is late. Chelsea signed a keeper on Monday. The keeper will train in March.',
  'Nobody said when.',
]);
/** Stories far apart, of which each tells something of four clubs at once: a thread to each. */
const thicket = timelineOf(
  Array.from({ length: 44 }, (_, index) => {
    const day = new Date(Date.UTC(2024, 0, 1 + 16 * index)).toISOString().slice(0, 10);
    const open = index === 0 ? ' A keeper arrived on Monday.' : '';
    return ` date ${day} It is late. Liverpool, Chelsea, Barcelona and Everton signed keeper ${index} yesterday.${open}`;
  }),
);
const glanceOf = (timeline: Timeline) => sagaGlance(timeline) ?? expect.fail('There is no picture.');
const both = (timeline: Timeline): readonly Drawing[] => [glanceOf(timeline).wide, glanceOf(timeline).narrow];
const countOf = ({ marks }: Drawing, isStory: boolean): number =>
  marks.filter(({ kind }) => (kind === 'published') === isStory).reduce((sum, { count }) => sum + count, 0);

describe('there is no picture', () => {
  test.each([
    ['of no story', []],
    ['of one without a date', ['Nobody said when.']],
  ])('%s', (_what, texts) => {
    expect(sagaGlance(timelineOf(texts))).toBeNull();
  });
});

describe.each([
  ['one story', timelineOf([' date 2025-01-01 Nobody is calm.'])],
  ['one story and an event', timelineOf([' date 2025-01-01 Nobody is calm. Chelsea bid on New Year’s Eve.'])],
  ['three stories, one without a date', three],
  ['many stories with much to tell', thicket],
  ['200 made-up stories', timelineOf(madeArticles(200), saga)],
] as const)('of %s', (_what, timeline) => {
  test('all is inside both pictures', () => {
    for (const drawing of both(timeline)) expect(outside(drawing)).toEqual([]);
  });

  test('every story with a date is in one mark, and every event in at least one', () => {
    const dated = timeline.stories.filter(({ date }) => date.kind !== 'unknown').length;
    for (const drawing of both(timeline)) {
      expect(countOf(drawing, true)).toBe(dated);
      expect(countOf(drawing, false)).toBeGreaterThanOrEqual(timeline.events.length);
    }
  });

  test('every mark leads to an entry of the timeline', () => {
    const addresses = new Set(entryAddresses(timeline).values());
    for (const { href } of both(timeline).flatMap(({ marks }) => marks)) expect(addresses).toContain(href);
  });

  test('the caption is true of both pictures', () => {
    const { threadsLeftOut, gathers } = glanceOf(timeline);
    const shouldHave = timeline.events.length > 0 && !threadsLeftOut;
    for (const { threads } of both(timeline)) expect(threads.length > 0).toBe(shouldHave);
    expect(both(timeline).some(({ marks }) => marks.some(({ count }) => count > 1))).toBe(gathers);
  });
});

test('threads lead from each story to what it tells, and nowhere else', () => {
  for (const { marks, threads } of both(three)) {
    const marked = ({ x, y }: { x: string; y: string }): string =>
      marks.find(({ centre }) => centre.x === x && centre.y === y)?.href ?? 'nothing';
    const told = three.events.flatMap(({ id, toldBy }) =>
      toldBy.map(({ teller: { story } }) => `/#${storyAnchor(story.id)} to /#${id}`),
    );
    expect(told).toHaveLength(3);
    expect(new Set(threads.map(({ from, to }) => `${marked(from)} to ${marked(to)}`))).toEqual(new Set(told));
  }
});

test('too many threads are left out, and the picture says so', () => {
  expect([three, thicket].map((timeline) => glanceOf(timeline).threadsLeftOut)).toEqual([false, true]);
});

test('clubs of most events have a track, the others share one, and what names none stands last', () => {
  expect(both(thicket).map(({ tracks }) => tracks.map(({ lines }) => lines.join(' ')))).toEqual([
    ['Liverpool', 'Chelsea', 'Barcelona', 'Everton', 'No club named'],
    ['Liverpool', 'Chelsea', 'Other clubs', 'No club named'],
  ]);
});

describe('the picture of a club', () => {
  const [{ teller } = expect.fail('No story names it.')] =
    three.entities.find(({ entity }) => entity.id === 'chelsea')?.stories ?? [];
  const hrefs = new Map([[storyAnchor(teller.story.id), '/clubs/chelsea/#a']]);
  const glance = entityGlance(three, 'chelsea', [teller], hrefs, three.events);

  test('has its stories, at their places on its page, and its events alone', () => {
    const event = three.events.find(({ entities }) => entities.includes('chelsea'));
    for (const drawing of [glance?.wide, glance?.narrow]) {
      expect(drawing?.marks.map(({ href }) => href)).toEqual(['/clubs/chelsea/#a', `/#${event?.id}`]);
      expect(drawing?.tracks.map(({ lines }) => lines)).toEqual([['Chelsea']]);
      expect(drawing?.threads).toHaveLength(1);
    }
  });

  test('is none where nothing is told with its name', () => {
    expect(entityGlance(three, 'chelsea', [teller], hrefs, [])).toBeNull();
  });

  test('has the axis of the whole saga', () => {
    expect(glance?.wide.ticks).toMatchObject(glanceOf(three).wide.ticks.map(({ at, month }) => ({ at, month })));
  });
});
