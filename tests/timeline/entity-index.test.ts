import { expect, test } from 'vitest';
import { cut } from '../../src/model/text.ts';
import { entityIndex } from '../../src/timeline/entity-index.ts';
import { smallBeat } from '../helpers/small-saga.ts';
import { timelineOf } from '../helpers/timeline-of.ts';

test('a passage is a sentence that names the club, once, with every place in it', () => {
  const [teller] = timelineOf([' date 2025-01-03 Chelsea wait. They rest. Chelsea know what Chelsea want.']).stories;
  if (!teller) throw new Error('There is no story.');
  const [entry] = entityIndex([teller], smallBeat.entities).map(({ stories: [story] }) => story);
  expect(
    entry?.passages.map(({ sentence, mentions }) => [
      cut(teller.story.text, sentence.span),
      mentions.map((mention) => cut(teller.story.text, mention)),
    ]),
  ).toEqual([
    ['Chelsea wait.', ['Chelsea']],
    ['Chelsea know what Chelsea want.', ['Chelsea', 'Chelsea']],
  ]);
});

// Were every passage made anew for each mention in it, this would not end before the test's time is over.
test('a sentence that names a club three hundred thousand times is one passage', () => {
  const [teller] = timelineOf([' date 2025-01-03 Chelsea wait.']).stories;
  const [club] = teller?.entities ?? [];
  const [sentence] = teller?.sentences ?? [];
  if (!teller || !club || !sentence) throw new Error('There is no story of a club.');
  const [mention] = club.mentions;
  const mentions = [mention, ...Array.from({ length: 299_999 }, () => mention)] as const;
  const [found] = entityIndex([{ ...teller, entities: [{ ...club, mentions }] }], smallBeat.entities);
  expect(found?.stories[0].passages.map((passage) => passage.mentions.length)).toEqual([300_000]);
});
