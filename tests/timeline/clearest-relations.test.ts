import { expect, test } from 'vitest';
import { cut } from '../../src/model/text.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { clearest } from '../../src/timeline/clearest-relations.ts';
import { smallSaga } from '../helpers/small-saga.ts';
import { storyFrom } from '../helpers/story-from.ts';

const stories = [
  ' date 2025-01-01 Chelsea are keen on signing Sam Example in the summer or before. Chelsea want Sam Example.',
  ' date 2025-01-02 Sam Example waits for Chelsea. The Blues want to sign him.',
  ' date 2025-01-03 Chelsea remain interested in Sam Example.\n\nChelsea want Example\n\nNobody knows when.',
].map((text, index) => storyFrom(text, `${index}.txt`));
const statements = buildTimeline(stories, smallSaga).stories.flatMap((teller) =>
  teller.relations.map((relation) => ({ ...relation, teller })),
);
const quoted = (count: number): string[] =>
  clearest(statements, count).map(({ teller, sentence }) => cut(teller.story.text, sentence.span));

test.each([
  [0, []],
  [1, ['Chelsea want Sam Example.']],
  [2, ['Chelsea want Sam Example.', 'Chelsea remain interested in Sam Example.']],
  [3, ['Chelsea want Sam Example.', 'The Blues want to sign him.', 'Chelsea remain interested in Sam Example.']],
])('the clearest %i come from different stories, in timeline order', (count, expected) => {
  expect(quoted(count)).toEqual(expected);
});

test('a second from a story comes after the first of every story', () => {
  expect(quoted(4)).toHaveLength(4);
  expect(quoted(99)).toHaveLength(statements.length);
});

test('the order they come in does not decide', () => {
  expect(new Set(clearest(statements.toReversed(), 3))).toEqual(new Set(clearest(statements, 3)));
});
