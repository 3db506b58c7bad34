import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { saga } from '../../../src/saga/saga.ts';
import { buildTimeline } from '../../../src/timeline/build-timeline.ts';
import { root } from '../../helpers/builds.ts';
import { storyFrom } from '../../helpers/story-from.ts';

/** What a sentence must tell, and may. */
interface Case {
  readonly sentence: string;
  readonly events: readonly {
    readonly kind: string;
    readonly ranges: readonly (readonly [string | null, string | null])[];
    readonly must: boolean;
  }[];
}

const sets = join(root, 'tests', 'fixtures', 'deeds');
const casesOf = (name: string): { readonly published: string; readonly cases: readonly Case[] } =>
  JSON.parse(readFileSync(join(sets, `${name}.json`), 'utf8'));

/** What the timeline says for sure of a sentence in a small story. */
function toldOf(sentence: string, published: string) {
  const text = ` date ${published} The future of the player is still open\n\nNobody at the club has commented so far.\n\n${sentence}\n\nThe club has made no comment. Whatever comes of it, the fans are calm.\n`;
  return buildTimeline([storyFrom(text)], saga).events.map(({ kind, when }) => ({ kind, when }));
}

// Sentences by a writer who had not seen the rules, with what they tell. `rightAtLeast` is what the rules reach today.
test.each([
  { name: 'set-1', kind: 'an ordinary mix', rightAtLeast: 55 },
  { name: 'set-2', kind: 'traps', rightAtLeast: 56 },
  { name: 'set-3', kind: 'long sentences', rightAtLeast: 43 },
  { name: 'set-4', kind: 'constructions', rightAtLeast: 44 },
  { name: 'set-5', kind: 'an ordinary mix in another voice', rightAtLeast: 49 },
  { name: 'set-6', kind: 'an ordinary mix', rightAtLeast: 49 },
  { name: 'set-7', kind: 'an ordinary mix', rightAtLeast: 47 },
  { name: 'set-8', kind: 'ends of contracts', rightAtLeast: 30 },
])('$name, $kind: nothing false is told, and enough of what must be', ({ name, rightAtLeast }) => {
  const { published, cases } = casesOf(name);
  const judged = cases.map(({ sentence, events }) => {
    const told = toldOf(sentence, published);
    const fits = (a: (typeof told)[number], b: Case['events'][number]): boolean =>
      a.kind === b.kind && b.ranges.some(([from, to]) => a.when.earliest === from && a.when.latest === to);
    return {
      sentence,
      told,
      isFalse: told.some((one) => !events.some((event) => fits(one, event))),
      isRight: events.every((event) => !event.must || told.some((one) => fits(one, event))),
    };
  });
  expect(judged.filter(({ isFalse }) => isFalse)).toEqual([]);
  expect(judged.filter(({ isRight }) => isRight).length).toBeGreaterThanOrEqual(rightAtLeast);
});
