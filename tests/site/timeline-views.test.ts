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
  const addresses = views.flatMap((view) => [null, 1, 2].map((page) => urls.view(view, page)));
  expect(new Set(addresses).size).toBe(addresses.length);
});
