import { edtf } from '../../calendar/edtf.ts';
import { hull } from '../../calendar/hull.ts';
import { isDated, vague } from '../../calendar/times/meanings.ts';
import type { Beat } from '../../model/beat.ts';
import { type DayRange, type IsoDay, NotADay } from '../../model/date.ts';
import type { ReadBlock, ReadStory, TimeExpression } from '../../model/read-story.ts';
import type { Direction, Meaning, Orientation, TimeContext, TimeReading, Token } from '../../model/time-rule.ts';
import type { Timex } from '../../model/timex.ts';
import type { Trace } from '../../model/trace.ts';
import { direction } from './direction.ts';
import { grammar } from './grammar.ts';
import { jointBetween } from './joint.ts';
import { Reader } from './reader.ts';

/**
 * What the time expressions of a story mean, in the order of its text; those that mean nothing are left out.
 *
 * @param published the days on which it can have been written; null when nothing is known. Then only what needs no
 * reference is told, and the rest by a `_REF` value with an open range. Of several days each range holds every
 * possibility, and the value is the one that the last day gives.
 */
export function timexes(
  { blocks }: Pick<ReadStory, 'blocks'>,
  published: DayRange | null,
  beat: Beat,
  trace?: Trace,
): readonly Timex[] {
  const passages = blocks.map((block) => passage(block, beat));
  const from = published?.earliest ?? published?.latest ?? null;
  const to = published?.latest ?? from;
  const first = meanings(passages, from);
  const last = from === to ? first : meanings(passages, to);
  return passages.flatMap(({ found }, block) =>
    found.flatMap((expression, index) => timex(expression, first[block]?.[index], last[block]?.[index], trace)),
  );
}

/** An expression, what its rule makes of it, and which way the words around it point, worked out when asked for. */
interface Told extends TimeExpression {
  readonly reading: TimeReading;
  readonly direction: () => Direction;
}

interface Passage {
  readonly tokens: readonly Token[];
  readonly found: readonly Told[];
}

/** The rule named at each place reads it once more: what it gives is work to be done, which the reading cannot hold. */
function passage({ tokens, times }: Pick<ReadBlock, 'tokens' | 'times'>, beat: Beat): Passage {
  const { readAs } = grammar(beat);
  return {
    tokens,
    found: times.map((expression) => ({
      ...expression,
      reading: readAs(expression.rule, new Reader(tokens, beat.timeWords, expression.first)),
      direction: once(() => direction(tokens, expression.first, expression.last, beat.timeWords)),
    })),
  };
}

/** What each expression means on a day; null for one that cannot be told and would say nothing. */
function meanings(passages: readonly Passage[], today: IsoDay | null): readonly (readonly (Meaning | null)[])[] {
  let dayBefore: IsoDay | null = null;
  return passages.map(({ tokens, found }) => {
    let before: { readonly meaning: Meaning; readonly last: number } | null = null;
    return found.map(({ first, last, reading, direction }) => {
      const context: TimeContext = {
        today,
        direction,
        before: before?.meaning ?? null,
        dayBefore,
        sameSentence: before !== null && isOneSentence(tokens, before.last, first),
        besideBefore:
          before !== null &&
          (first === before.last || (first === before.last + 1 && tokens[before.last]?.lower === ',')),
        joint: before && jointBetween(tokens, before.last, first),
      };
      const meaning =
        resolved(reading, context) ??
        (reading.orientation ? vague(fallback(reading.orientation, context), today) : null);
      if (meaning && isDated(meaning)) {
        before = { meaning, last };
        if (meaning.value.length === 10) dayBefore = meaning.range.earliest;
      }
      return meaning;
    });
  });
}

/**
 * Whether no more than twenty tokens, and none that ends a sentence or half of one, lie from one index up to another.
 * Not fine: `npm run score` finds the same from 10 to 400.
 */
function isOneSentence(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 20) return false;
  for (let at = from; at < to; at += 1) if (endings.has(tokens[at]?.lower ?? '') && !isPoint(tokens, at)) return false;
  return true;
}

/** The point of a number or a short form: "8.6", "U.S.", which no gap follows. */
const isPoint = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === '.' && tokens[at + 1]?.glued === true && tokens[at + 1]?.kind !== 'mark';

const endings = new Set(['.', '!', '?', ';']);

/** A time that would lie outside the calendar ("150 decades ago") means none that can be told. */
function resolved({ resolve }: TimeReading, context: TimeContext): Meaning | null {
  try {
    return resolve(context);
  } catch (error) {
    if (error instanceof NotADay) return null;
    throw error;
  }
}

const fallback = (orientation: Orientation | 'as told', { direction }: TimeContext): Orientation =>
  orientation === 'as told' ? (direction().orientation ?? 'present') : orientation;

function timex(
  { span, rule }: TimeExpression,
  from: Meaning | null | undefined,
  to: Meaning | null | undefined,
  trace: Trace | undefined,
): readonly Timex[] {
  if (!from || !to) {
    trace?.({
      stage: 'time',
      rule,
      span,
      verdict: 'refused',
      why: 'it needs a day of writing, or a time before it, that is not there',
    });
    return [];
  }
  const range = hull(from.range, to.range);
  if (trace) {
    const mod = to.mod === null ? '' : ` ${to.mod}`;
    trace({ stage: 'time', rule, span, verdict: 'found', why: `${to.value}${mod}, ${edtf(range) ?? 'any day'}` });
  }
  return [{ span, value: to.value, range, mod: to.mod, rule }];
}

function once<T>(work: () => T): () => T {
  let done: { readonly result: T } | null = null;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}
