import { expect, test } from 'vitest';
import { wordsAt } from '../../src/model/words-at.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { smallSaga } from '../helpers/small-saga.ts';
import { storyFrom } from '../helpers/story-from.ts';

const plain =
  ' date 2025-01-20 Real Madrid have made an offer of £20m for Sam Example on Friday, Marca report. “We are calm,” Arne Slot said on Saturday.\n\nThe Reds of Liverpool rejected a bid on New Year’s Eve.';
const marked =
  ' date 2025-01-20 Real **Madrid** have made [an offer](https://a.example) of &pound;20m for *Sam* Example\non Fri**day**, [Marca](https://b.example) report. *“We are calm,”* **Arne** Slot said on Saturday.\n\n> The *Reds* of **Liverpool** rejected\n> a bid on New Year&rsquo;s *Eve*.';

/** All that is told of a story, in words. */
function told(text: string, name: string) {
  const { stories, events, mentions } = buildTimeline([storyFrom(text, name)], smallSaga);
  const [teller] = stories;
  if (!teller) throw new Error('There is no story.');
  const words = (span: { start: number; end: number }) => wordsAt(teller.story, span);
  return {
    sentences: teller.sentences.map(({ span }) => words(span)),
    events: events.map(({ kind, when, toldBy }) => [kind, when, toldBy.map(({ quote }) => words(quote))]),
    mentions: mentions.map(({ when, telling }) => [when, words(telling.timex.span)]),
    entities: teller.entities.map(({ entity, mentions }) => [entity, mentions.map(({ span }) => words(span))]),
    people: teller.people.map(({ id, mentions }) => [id, mentions.map(({ span }) => words(span))]),
    quotations: teller.quotations.map(({ span, speaker }) => [words(span), speaker?.name]),
    citations: teller.citations.map(({ span, source }) => [words(span), source?.name]),
    relations: teller.relations.map(({ kind, entity }) => [kind, entity]),
  };
}

test('an article in Markdown tells what it tells in plain text', () => {
  const found = told(plain, 'a.txt');
  expect(told(marked, 'a.md')).toEqual(found);
  expect(found.events.length).toBeGreaterThan(1);
  expect(found.entities.length).toBeGreaterThan(1);
});
