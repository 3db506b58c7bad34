import { expect, test } from 'vitest';
import { pressNouns } from '../../../src/reading/sources/press-nouns.ts';
import { spaceflight } from '../../fixtures/second-beat/beat.ts';
import { smallBeat } from '../../helpers/small-saga.ts';

const whole = (text: string, beat = smallBeat): boolean => new RegExp(`^(?:${pressNouns(beat)})$`, 'iu').test(text);

test.each(['outlet', 'news outlet', 'newspapers', 'sports daily', 'TV program', 'news source', 'paper'])(
  '“%s” is a kind of outlet',
  (text) => {
    expect(whole(text)).toBe(true);
  },
);

test.each(['source', 'daily', 'channel', 'agency', 'club', 'programme'])('“%s” alone is not', (text) => {
  expect(whole(text)).toBe(false);
});

test('what an outlet is of is the beat’s to say', () => {
  const kinds = ['football website', 'space website'];
  expect(kinds.map((text) => whole(text))).toEqual([true, false]);
  expect(kinds.map((text) => whole(text, spaceflight))).toEqual([false, true]);
});
