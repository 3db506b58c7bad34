import { expect, test } from 'vitest';
import { pressNouns } from '../../../src/reading/sources/press-nouns.ts';

const whole = (text: string): boolean => new RegExp(`^(?:${pressNouns})$`, 'iu').test(text);

test.each(['outlet', 'news outlet', 'newspapers', 'sports daily', 'TV program', 'news source', 'paper'])(
  '“%s” is a kind of outlet',
  (text) => {
    expect(whole(text)).toBe(true);
  },
);

test.each(['source', 'daily', 'channel', 'agency', 'club', 'programme'])('“%s” alone is not', (text) => {
  expect(whole(text)).toBe(false);
});
