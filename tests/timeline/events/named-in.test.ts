import { describe, expect, test } from 'vitest';
import { namedIn } from '../../../src/timeline/events/named-in.ts';
import { timelineOf } from '../../helpers/timeline-of.ts';

const text =
  ' date 2025-01-03 Real Madrid wait for Liverpool. Pedro Sample left Chelsea. The Reds of Liverpool are calm, and so is Sample.';
const [teller] = timelineOf([text]).stories;
if (!teller) throw new Error('There is no story.');
/** Whom the story names between two of its words, both included. */
const named = (from: string, to: string) => {
  const start = text.indexOf(from);
  const { entities, people } = namedIn(teller, { start, end: text.indexOf(to, start) + to.length });
  return [...entities, ...people].map(({ id, start: at, end }) => `${id} ${text.slice(at, end)}`);
};

describe('whom words of a story name', () => {
  test.each([
    ['Real Madrid', 'Liverpool', ['real-madrid Real Madrid', 'liverpool Liverpool']],
    ['wait', 'Liverpool', ['liverpool Liverpool']],
    ['Pedro', 'Chelsea', ['chelsea Chelsea', 'pedro-sample Pedro Sample']],
    ['The Reds', 'Sample', ['liverpool The Reds', 'liverpool Liverpool', 'pedro-sample Sample']],
    ['calm', 'Sample', ['pedro-sample Sample']],
    ['are', 'calm', []],
  ])('from "%s" to "%s" in the order of the text, clubs first: %j', (from, to, names) => {
    expect(named(from, to)).toEqual(names);
  });

  test('a name that only touches them is not theirs', () => {
    expect(named(' for ', ' for ')).toEqual([]);
  });
});
