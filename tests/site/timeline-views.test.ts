import { expect, test } from 'vitest';
import { lists, orders, views } from '../../src/site/timeline-views.ts';
import { urls } from '../../src/site/urls.ts';

test('there is a view of each kind in each order, once', () => {
  expect(views).toHaveLength(lists.length * orders.length);
  for (const shown of lists) for (const order of orders) expect(views).toContainEqual({ shown, order });
});

test('the first is the whole timeline', () => {
  expect(views[0]).toEqual({ shown: 'everything', order: 'oldest' });
});

test('every page of every view has an address of its own', () => {
  const periods = [null, '2024', '2024-01'].flatMap((key) => [1, 2].map((nth) => [key, nth] as const));
  const addresses = views.flatMap((view) => [
    urls.view(view),
    ...periods.map(([key, nth]) => urls.view(view, { key, nth })),
  ]);
  expect(new Set(addresses).size).toBe(addresses.length);
});
