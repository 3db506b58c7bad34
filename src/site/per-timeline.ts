import type { Timeline } from '../timeline/timeline.ts';

/** Makes something of a timeline once, however many pages ask for it. */
export function perTimeline<T>(make: (timeline: Timeline) => T): (timeline: Timeline) => T {
  const made = new WeakMap<Timeline, { readonly value: T }>();
  return (timeline) => {
    const known = made.get(timeline) ?? { value: make(timeline) };
    made.set(timeline, known);
    return known.value;
  };
}
