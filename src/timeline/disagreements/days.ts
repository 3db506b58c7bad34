import { daysBetween } from '../../calendar/days-between.ts';
import type { Saga } from '../../model/saga.ts';
import { wordsAt } from '../../model/words-at.ts';
import { stemsOf } from '../events/event-words.ts';
import type { Disagreement, TimelineEvent } from '../timeline.ts';
import { disagreementId } from './disagreement-id.ts';

/**
 * Words that two tellings of different days must share to be of one thing, and their share of the shorter one. High,
 * since to say wrongly that stories disagree is worse than to miss it; the goldens are the same from 3 words on, and
 * from 0.4 to 0.9.
 */
const sharedAtLeast = 5;
const shareAtLeast = 0.7;
/** Days further apart are two things; nothing finer is known. */
const furthest = 14;
/** Events compared with each one, its neighbours in time: a bound on the work. */
const neighbours = 50;

/** What two stories tell in nearly the same words and put on different days. */
export function days(events: readonly TimelineEvent[], saga: Saga): readonly Disagreement[] {
  const stems = stemsOf(saga);
  const exact = events.flatMap(({ kind, when: { earliest, latest }, toldBy: [first] }) =>
    kind === 'happened' && earliest !== null && earliest === latest
      ? [{ day: earliest, first, words: new Set(stems(wordsAt(first.teller.story, first.quote))) }]
      : [],
  );
  return exact.flatMap(({ day, first, words }, index) => {
    const other = exact.slice(index + 1, index + 1 + neighbours).find((candidate) => {
      const apart = daysBetween(day, candidate.day);
      const shared = [...words].filter((word) => candidate.words.has(word)).length;
      return (
        candidate.first.teller !== first.teller &&
        apart > 0 &&
        apart <= furthest &&
        shared >= sharedAtLeast &&
        shared >= shareAtLeast * Math.min(words.size, candidate.words.size)
      );
    });
    if (!other) return [];
    const a = { teller: first.teller, span: first.timex.span };
    const b = { teller: other.first.teller, span: other.first.timex.span };
    return [{ id: disagreementId('day', a, b), what: 'day', a, b, settledBy: null }];
  });
}
