import { describe, expect, test } from 'vitest';
import { frontPage } from '../../src/site/front-page.ts';
import { timelineOf } from '../helpers/timeline-of.ts';

const pageOf = (...seeds: readonly string[]) => frontPage(timelineOf(seeds));
const bids = (days: readonly string[]) => days.map((day) => `Liverpool rejected a bid on ${day}.`).join(' ');

describe('the latest story', () => {
  test('is the one published last; what is known by its month alone does not outrank a day', () => {
    expect(
      pageOf(' date 2025-01 A month.', ' date 2025-01-03 It is late.', ' date 2024-12-30 It is early.').latest?.headline
        .text,
    ).toBe('It is late');
  });

  test('is none in an empty archive', () => {
    expect(pageOf()).toEqual({ latest: null, open: [], moments: [], stories: [] });
  });
});

describe('what is still open', () => {
  const open = (...seeds: readonly string[]) => pageOf(...seeds).open.map(({ quote }) => quote.text);

  test('is what no later story settles, the soonest first', () => {
    expect(
      open(
        ' date 2025-01-03 It is late. Chelsea will submit a bid on 1 March 2025. Real Madrid will make an offer next week.',
      ),
    ).toEqual(['Real Madrid will make an offer next week', 'Chelsea will submit a bid on 1 March 2025']);
  });

  test('is not what something has happened since, nor what is over', () => {
    expect(
      open(
        ' date 2025-01-03 It is early. Real Madrid will make an offer next week.',
        ' date 2025-02-03 It is late. Real Madrid made an offer yesterday.',
      ),
    ).toEqual([]);
    expect(
      open(' date 2025-01-03 It is early. Chelsea will make an offer next week.', ' date 2025-02-03 It is late.'),
    ).toEqual([]);
  });

  test('does not repeat the latest headline, unless nothing else is open', () => {
    const headline = ' date 2025-01-03 Real Madrid will make an offer next week.';
    expect(open(headline)).toEqual(['Real Madrid will make an offer next week']);
    expect(open(`${headline} Chelsea will submit a bid on 1 March 2025.`)).toEqual([
      'Chelsea will submit a bid on 1 March 2025',
    ]);
  });
});

describe('the key moments', () => {
  test('stand where there are three', () => {
    const page = pageOf(
      ` date 2025-01-03 It is late. ${bids(['2 October 2024', '2 November 2024', '2 December 2024'])}`,
    );
    expect(page.moments.map(({ when }) => when.text)).toEqual(['2 October 2024', '2 November 2024', '2 December 2024']);
    expect(page.stories).toEqual([]);
  });

  test('where there are fewer, the stories before the latest stand there', () => {
    const page = pageOf(
      ` date 2025-01-03 It is late. ${bids(['2 October 2024', '2 November 2024'])}`,
      ' date 2025-01-02 It is early.',
    );
    expect(page.moments).toEqual([]);
    expect(page.stories.map(({ headline }) => headline.text)).toEqual(['It is early']);
  });
});
