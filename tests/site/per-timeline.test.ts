import { expect, test, vi } from 'vitest';
import { perTimeline } from '../../src/site/per-timeline.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { timelineOf } from '../helpers/timeline-of.ts';

const [one, other] = [timelineOf(['It is late.']), timelineOf(['It is late.'])];

test('makes it once for a timeline, and again for another that is alike', () => {
  const make = vi.fn(({ stories }: Timeline) => ({ stories }));
  const made = perTimeline(make);
  expect(made(one)).toBe(made(one));
  expect(make).toHaveBeenCalledTimes(1);
  expect(made(other)).not.toBe(made(one));
  expect(made(other).stories).toBe(other.stories);
  expect(make).toHaveBeenCalledTimes(2);
});

test('makes nothing once as well', () => {
  const make = vi.fn((_: Timeline) => undefined);
  const made = perTimeline(make);
  expect([made(one), made(one)]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(1);
});

test('makes nothing before it is asked, and different things of one timeline apart', () => {
  const make = vi.fn(({ stories }: Timeline) => stories.length);
  const [first, second] = [perTimeline(make), perTimeline((timeline) => -timeline.stories.length)];
  expect(make).not.toHaveBeenCalled();
  expect([first(one), second(one)]).toEqual([1, -1]);
});
