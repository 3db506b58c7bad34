import { expect, test } from 'vitest';
import { statedDay } from '../../src/site/stated-day.ts';

const meta = (name: string, content: string): string => `<meta property="article:${name}" content="${content}">`;

test.each([
  ['no day', '<meta charset="utf-8">', null],
  ['the day it was published', meta('published_time', '2025-01-03'), '2025-01-03'],
  [
    'the day it changed, which counts',
    meta('published_time', '2025-01-03') + meta('modified_time', '2025-02-01'),
    '2025-02-01',
  ],
  ['that with a time of day', meta('modified_time', '2025-02-01T10:00:00Z'), '2025-02-01'],
  ['a month, which is no day', meta('published_time', '2025-01'), null],
])('a page may state %s', (_what, html, day) => {
  expect(statedDay(html)).toBe(day);
});
