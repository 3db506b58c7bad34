import { expect, test } from 'vitest';
import { timelineRoutes } from '../../src/site/timeline-routes.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { smallSaga } from '../helpers/small-saga.ts';
import { storyFrom } from '../helpers/story-from.ts';

/** So many stories of the subject, in a summer and an autumn. */
const routes = (count: number) => {
  const stories = Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2024, 6, 1 + index)).toISOString().slice(0, 10);
    return storyFrom(` date ${day} Story ${index} of Trent Alexander-Arnold is told here.`, `${index}.txt`);
  });
  return timelineRoutes(buildTimeline(stories, smallSaga)).map(({ make }) => make());
};

test('the first page of a list says how many entries each list has, and a later one does not', () => {
  for (const { page, links } of routes(100))
    for (const { count } of [...links.lists, ...links.orders])
      expect(count === null).toBe(page !== null && !page.isFirst);
});

test('one story more in a month that is known leaves the full pages of a list what they are', () => {
  const [before, after] = [routes(100), routes(101)].map((all) => new Map(all.map((route) => [route.path, route])));
  const same = [...(before?.keys() ?? [])].filter(
    (path) => JSON.stringify(before?.get(path)) === JSON.stringify(after?.get(path)),
  );
  // July to October: the page of the last month may change.
  expect(same).toEqual(expect.arrayContaining(['/timeline/2024-08/', '/timeline/2024-09/', '/latest/2024-08/']));
});
