import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { saga } from '../../../src/saga/saga.ts';
import { buildTimeline } from '../../../src/timeline/build-timeline.ts';
import { root } from '../../helpers/builds.ts';
import { storyFrom } from '../../helpers/story-from.ts';

interface Told {
  readonly published: string;
  readonly sentence: string;
}
interface Pair {
  readonly a: Told;
  readonly b: Told;
  readonly same: boolean;
  readonly why: string;
}

// Pairs of sentences by a writer who had not seen the rules.
const pairs: readonly Pair[] = JSON.parse(
  readFileSync(join(root, 'tests', 'fixtures', 'merging', 'pairs.json'), 'utf8'),
);

/** Pairs that stay apart though they tell one thing: names too short to know, or a time that is not taken. */
const knownApart = ['same signing; 11 April', 'same registration', 'same loan signing', 'same renewal'];

const story = ({ published, sentence }: Told, name: string) =>
  storyFrom(
    ` date ${published} The future of ${name} is still open\n\nNobody at the club has commented so far.\n\n${sentence}\n`,
    `${name}.txt`,
  );
const isOne = ({ a, b }: Pair): boolean =>
  buildTimeline([story(a, 'one'), story(b, 'two')], saga).events.some(({ toldBy }) => toldBy.length > 1);
const worded = (wanted: boolean) =>
  pairs.filter(({ same }) => same === wanted).map((pair) => [`${pair.a.sentence} / ${pair.b.sentence}`, pair] as const);

describe('two stories that tell one thing', () => {
  test.each(worded(true))('%s', (_words, pair) => {
    expect(isOne(pair)).toBe(!knownApart.some((why) => pair.why.startsWith(why)));
  });
});

describe('two stories that tell two things', () => {
  test.each(worded(false))('%s', (_words, pair) => {
    expect(isOne(pair)).toBe(false);
  });
});
