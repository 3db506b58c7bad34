import { describe, expect, test } from 'vitest';
import { keyMoments } from '../../src/timeline/key-moments.ts';
import { timelineOf } from '../helpers/timeline-of.ts';

const deeds = ['bid', 'reject', 'sign', 'offer'];
const momentsOf = (...seeds: readonly string[]) =>
  keyMoments(timelineOf(seeds).events, deeds).map(({ toldBy: [{ teller, quote }] }) =>
    teller.story.text.slice(quote.start, quote.end),
  );
const late = ' date 2025-06-03 It is late.';

describe('key moments', () => {
  test('are what happened or was reported, oldest first, and not what is expected', () => {
    expect(
      momentsOf(
        `${late} Liverpool rejected a bid on 2 May 2025. Real Madrid made an offer on 2 March 2025. Real Madrid will submit a bid next week.`,
      ),
    ).toEqual(['Real Madrid made an offer on 2 March 2025', 'Liverpool rejected a bid on 2 May 2025']);
  });

  test('have a deed of the beat’s among their words', () => {
    expect(
      momentsOf(`${late} Liverpool rejected a bid on 2 May 2025. Liverpool beat Chelsea on 2 March 2025.`),
    ).toEqual(['Liverpool rejected a bid on 2 May 2025']);
  });

  const ofMay = [2, 9, 16].map((day) => `Liverpool rejected a bid on ${day} May 2025.`);

  test('are two of a month at the most', () => {
    expect(momentsOf(`${late} ${ofMay.join(' ')}`)).toHaveLength(2);
  });

  test('are first those that several stories tell', () => {
    const [, second = '', third = ''] = ofMay;
    const moments = momentsOf(`${late} ${ofMay.join(' ')}`, `${late} Nobody knows. ${second} ${third}`);
    expect(moments).toEqual([second.slice(0, -1), third.slice(0, -1)]);
  });

  test('are seven at the most, spread over the saga', () => {
    const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'];
    const moments = momentsOf(
      ` date 2025-12-03 It is late. ${months.map((month) => `Liverpool rejected a bid on 5 ${month} 2025.`).join(' ')}`,
    );
    expect(moments).toHaveLength(7);
    expect([moments[0], moments[6]]).toEqual([
      'Liverpool rejected a bid on 5 January 2025',
      'Liverpool rejected a bid on 5 October 2025',
    ]);
  });
});
