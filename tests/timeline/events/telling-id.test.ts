import { describe, expect, test } from 'vitest';
import { tellingId } from '../../../src/timeline/events/telling-id.ts';
import type { TimelineEvent } from '../../../src/timeline/timeline.ts';
import { madeArticles } from '../../helpers/made-articles.ts';
import { timelineOf } from '../../helpers/timeline-of.ts';

const idsOf = ({ toldBy }: TimelineEvent): readonly string[] =>
  toldBy.map(({ teller, timex }) => tellingId(teller.story.id, timex.span.start));

describe('the id of a telling', () => {
  test('is made from its story and its place alone', () => {
    expect(tellingId('a-story', 17)).toBe(tellingId('a-story', 17));
    expect(tellingId('a-story', 17)).toMatch(/^e-[0-9a-f]{12}$/);
  });

  test.each([
    ['of another story', 'b-story', 17],
    ['at another place', 'a-story', 18],
    ['whose story and place run together alike', 'a-story 1', 7],
  ])('is unlike that of one %s', (_what, story, place) => {
    expect(tellingId(story, place)).not.toBe(tellingId('a-story', 17));
  });
});

describe('an event’s id', () => {
  const late = ' date 2025-01-03 It is late. Liverpool rejected an approach on New Year’s Eve.';
  const early = ' date 2025-01-01 It is early. Liverpool rejected an approach on New Year’s Eve.';

  test('is its first telling’s', () => {
    for (const event of timelineOf([late, early]).events) expect(event.id).toBe(idsOf(event)[0]);
  });

  test('stays the id of a telling when an earlier story tells the same', () => {
    const [before] = timelineOf([late]).events;
    const [after, ...more] = timelineOf([late, early]).events;
    expect(more).toEqual([]);
    expect(after?.id).not.toBe(before?.id);
    expect(after && idsOf(after)).toEqual([after?.id, before?.id]);
  });

  test('stays the id of a telling in whatever stories come', () => {
    const articles = madeArticles(30);
    const later = new Set(timelineOf(articles).events.flatMap(idsOf));
    const before = timelineOf(articles.slice(0, 10)).events;
    expect(before.length).toBeGreaterThan(5);
    for (const { id } of before) expect(later).toContain(id);
    expect(later.size).toBe(timelineOf(articles).events.flatMap(idsOf).length);
  });
});
