import { describe, expect, test } from 'vitest';
import { cut } from '../../../src/model/text.ts';
import { buildTimeline } from '../../../src/timeline/build-timeline.ts';
import { smallSaga } from '../../helpers/small-saga.ts';
import { storyFrom } from '../../helpers/story-from.ts';

/** What the stories, of the 3rd and the 4th of January 2025, disagree on, as both put it. */
function found(...texts: string[]): string[] {
  const stories = texts.map((text, index) =>
    storyFrom(` date 2025-01-0${index + 3} It is late. ${text}`, `${index}.txt`),
  );
  return buildTimeline(stories, smallSaga).disagreements.map(
    ({ what, a, b }) => `${what}: ${[a, b].map(({ teller, span }) => cut(teller.story.text, span)).join(' | ')}`,
  );
}

describe('two stories that tell one event with different figures', () => {
  test.each([
    [
      'a fee',
      'Chelsea submitted a written bid of £40m on New Year’s Eve.',
      'Chelsea submitted a written bid of £45 million on New Year’s Eve.',
      'fee: £40m | £45 million',
    ],
    [
      'a fee of which neither is a rounding',
      'Chelsea submitted a written bid of £111m on New Year’s Eve.',
      'Chelsea submitted a written bid of £114m on New Year’s Eve.',
      'fee: £111m | £114m',
    ],
    [
      'a fee that nobody rounds so far',
      'Chelsea submitted a written bid of £40m on New Year’s Eve.',
      'Chelsea submitted a written bid of £44m on New Year’s Eve.',
      'fee: £40m | £44m',
    ],
    [
      'a length of contract',
      'Chelsea offered a five-year contract on New Year’s Eve.',
      'Chelsea offered a four-year contract on New Year’s Eve.',
      'length of contract: five-year | four-year',
    ],
  ])('disagree on %s', (_, one, other, expected) => {
    expect(found(one, other)).toEqual([expected]);
  });

  test.each([
    [
      'the same fee, written otherwise',
      'Chelsea submitted a bid of £40m on New Year’s Eve.',
      'Chelsea submitted a bid of £40 million on New Year’s Eve.',
    ],
    [
      'a fee told more roughly',
      'Chelsea submitted a bid of £111m on New Year’s Eve.',
      'Chelsea submitted a bid of £110m on New Year’s Eve.',
    ],
    [
      'a fee told more exactly',
      'Chelsea submitted a bid of £70m on New Year’s Eve.',
      'Chelsea submitted a bid of £69.6m on New Year’s Eve.',
    ],
    [
      'another currency',
      'Chelsea submitted a bid of £40m on New Year’s Eve.',
      'Chelsea submitted a bid of €48m on New Year’s Eve.',
    ],
    [
      'another day',
      'Chelsea submitted a bid of £40m on New Year’s Eve.',
      'Chelsea submitted a bid of £45m on New Year’s Day.',
    ],
    [
      'several figures',
      'Chelsea submitted a bid of £40m and £5m more on New Year’s Eve.',
      'Chelsea submitted a bid of £45m on New Year’s Eve.',
    ],
    [
      'something else that day',
      'Chelsea submitted a bid of £40m on New Year’s Eve.',
      'Barcelona sold their striker for £45m on New Year’s Eve.',
    ],
    [
      'an age',
      'Chelsea submitted a bid for the 25-year-old on New Year’s Eve.',
      'Chelsea submitted a bid for the four-year veteran on New Year’s Eve.',
    ],
  ])('do not with %s', (_, one, other) => {
    expect(found(one, other)).toEqual([]);
  });

  test('one story does not disagree with itself', () => {
    expect(
      found('Chelsea submitted a bid of £40m on New Year’s Eve. The bid of £45m submitted on New Year’s Eve was late.'),
    ).toEqual([]);
  });
});

describe('two stories that put the same on different days', () => {
  const told = (day: string) => `Chelsea submitted a written offer for the young goalkeeper and his brother on ${day}.`;

  test('disagree on the day', () => {
    expect(found(told('30 December'), told('31 December'))).toEqual(['day: 30 December | 31 December']);
  });

  test.each([
    ['the same day', told('31 December'), told('New Year’s Eve')],
    ['weeks apart', told('1 December'), told('31 December')],
    ['few words in common', told('30 December'), 'Chelsea submitted nothing but a letter on 31 December.'],
  ])('do not with %s', (_, one, other) => {
    expect(found(one, other)).toEqual([]);
  });
});
