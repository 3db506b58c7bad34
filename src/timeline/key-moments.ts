import { daysBetween } from '../calendar/days-between.ts';
import type { IsoDay } from '../model/date.ts';
import { wordsAt } from '../model/words-at.ts';
import { words } from '../text/words.ts';
import { tellerCount } from './key-events.ts';
import { eventPlace } from './order.ts';
import type { Telling, TimelineEvent } from './timeline.ts';

/** Moments shown of a saga at the most, those of one month at the most, and days of a time that is as good as a month: chosen by eye. */
const [most, ofAMonth, month] = [7, 2, 31];

/**
 * The key moments of a saga among the sure events of its subject, oldest first: what happened or was reported, in words that
 * have a deed of the beat's; first what several stories tell, then what is known to the day, then to the month; at most two
 * of a month, and no words twice; among equals the one farthest from those chosen.
 * @param deeds beginnings of words, in small letters
 */
export function keyMoments(events: readonly TimelineEvent[], deeds: readonly string[]): readonly TimelineEvent[] {
  const candidates = events.filter(
    (event) =>
      event.kind !== 'expected' && dayOf(event) !== null && event.toldBy.some((telling) => tells(telling, deeds)),
  );
  const chosen: TimelineEvent[] = [];
  while (chosen.length < most) {
    const free = candidates.filter(
      (event) =>
        !chosen.includes(event) &&
        !chosen.some((other) => wordsOf(other) === wordsOf(event)) &&
        chosen.filter((other) => monthOf(other) === monthOf(event)).length < ofAMonth,
    );
    const next = free.reduce<TimelineEvent | null>(
      (best, event) => (best === null || isBetter(event, best, chosen) ? event : best),
      null,
    );
    if (!next) break;
    chosen.push(next);
  }
  return events.filter((event) => chosen.includes(event));
}

/** Whether a telling has a deed of the beat’s among its words. Found once for a list of deeds, though sorting asks again and again. */
function tells(telling: Telling, deeds: readonly string[]): boolean {
  const known = toldWith.get(deeds) ?? new WeakMap<Telling, boolean>();
  toldWith.set(deeds, known);
  const { teller, quote } = telling;
  const found =
    known.get(telling) ??
    words(teller.story.text, quote).some(({ folded }) => deeds.some((deed) => folded.startsWith(deed)));
  known.set(telling, found);
  return found;
}

const toldWith = new WeakMap<readonly string[], WeakMap<Telling, boolean>>();

/** Events with a deed of the beat’s first, then as key moments are chosen, then those in fewer words. */
export const byWeight =
  (deeds: readonly string[]) =>
  (a: TimelineEvent, b: TimelineEvent): number =>
    Number(b.toldBy.some((telling) => tells(telling, deeds))) -
      Number(a.toldBy.some((telling) => tells(telling, deeds))) ||
    rank(b) - rank(a) ||
    size(a) - size(b);

const size = ({ toldBy: [{ quote }] }: TimelineEvent): number => quote.end - quote.start;

function isBetter(event: TimelineEvent, best: TimelineEvent, chosen: readonly TimelineEvent[]): boolean {
  const [a, b] = [rank(event), rank(best)];
  return a === b ? distance(event, chosen) > distance(best, chosen) : a > b;
}

/** Several tellers before one; of one day, then of a month, then of longer. */
const rank = (event: TimelineEvent): number => {
  const { earliest, latest } = event.when;
  const days = earliest === null || latest === null ? Number.POSITIVE_INFINITY : daysBetween(earliest, latest);
  return 3 * Math.min(tellerCount(event), 9) + (days === 0 ? 2 : days < month ? 1 : 0);
};

/** Days to the nearest of those chosen. */
function distance(event: TimelineEvent, chosen: readonly TimelineEvent[]): number {
  const day = dayOf(event);
  return Math.min(
    ...chosen.map((other) => {
      const otherDay = dayOf(other);
      return day === null || otherDay === null ? 0 : Math.abs(daysBetween(day, otherDay));
    }),
  );
}

const wordsOf = ({ toldBy: [{ teller, quote }] }: TimelineEvent): string => wordsAt(teller.story, quote);

const dayOf = (event: TimelineEvent): IsoDay | null => {
  const { earliest, latest } = eventPlace(event);
  return latest ?? earliest;
};
const monthOf = (event: TimelineEvent): string => dayOf(event)?.slice(0, 7) ?? '';
