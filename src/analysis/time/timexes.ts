import { edtf } from '../../calendar/edtf.ts';
import { hull } from '../../calendar/hull.ts';
import type { Beat } from '../../model/beat.ts';
import { type DayRange, type IsoDay, NotADay } from '../../model/date.ts';
import type { Story } from '../../model/story.ts';
import type { Span } from '../../model/text.ts';
import type { Timex } from '../../model/timex.ts';
import type { Trace } from '../../model/trace.ts';
import { direction } from './direction.ts';
import { isEmbedded } from './embedded.ts';
import { isDated, vague } from './meanings.ts';
import { Reader } from './reader.ts';
import type { Direction, Lean, Meaning, Reading, Scene } from './rule.ts';
import { expressions, type Found, type ReadExpression } from './rules.ts';
import { type Token, tokens } from './tokens.ts';

/**
 * The time expressions of a story, in the order of its text; none overlaps another.
 *
 * @param published the days on which it can have been written; null when nothing is known. Then only what needs no
 * reference is told, and the rest by a `_REF` value with an open range. Of several days each range holds every
 * possibility, and the value is the one that the last day gives.
 */
export function timexes(story: Story, published: DayRange | null, beat: Beat, trace?: Trace): readonly Timex[] {
  const read = expressions(beat);
  const passages = story.blocks.map(({ span }) => passage(tokens(story.text, span), read, trace));
  const from = published?.earliest ?? published?.latest ?? null;
  const to = published?.latest ?? from;
  const first = meanings(passages, from);
  const last = from === to ? first : meanings(passages, to);
  return passages.flatMap(({ row, found }, block) =>
    found.flatMap((expression, index) => timex(row, expression, first[block]?.[index], last[block]?.[index], trace)),
  );
}

/** The tokens of a block and the expressions found in them, each with its direction, worked out when asked for. */
interface Passage {
  readonly row: readonly Token[];
  readonly found: readonly (Found & { readonly direction: () => Direction })[];
}

function passage(row: readonly Token[], read: ReadExpression, trace: Trace | undefined): Passage {
  const found: Passage['found'][number][] = [];
  const reader = new Reader(row, 0);
  while (reader.at < row.length) {
    const at = reader.at;
    const expression = read(reader);
    if (!expression) reader.at = at + 1;
    else if (isEmbedded(row, expression.first, expression.last)) {
      reader.at = at + 1;
      const span = spanOf(row, expression);
      if (span)
        trace?.({
          stage: 'time',
          rule: expression.rule,
          span,
          verdict: 'refused',
          why: 'a part of another word, or somebody’s own time',
        });
    } else found.push({ ...expression, direction: once(() => direction(row, expression.first, expression.last)) });
  }
  return { row, found };
}

/** What each expression means on a day; null for one that cannot be told and would say nothing. */
function meanings(passages: readonly Passage[], today: IsoDay | null): readonly (readonly (Meaning | null)[])[] {
  let dayBefore: IsoDay | null = null;
  return passages.map(({ row, found }) => {
    let before: { readonly meaning: Meaning; readonly last: number } | null = null;
    return found.map(({ first, last, reading, direction }) => {
      const scene: Scene = {
        today,
        direction,
        before: before?.meaning ?? null,
        dayBefore,
        sameSentence:
          before !== null &&
          first - before.last <= 20 &&
          !row.slice(before.last, first).some(({ lower }) => /^[.!?;]$/.test(lower)),
        besideBefore:
          before !== null && (first === before.last || (first === before.last + 1 && row[before.last]?.lower === ',')),
      };
      const meaning = resolved(reading, scene) ?? (reading.lean ? vague(fallback(reading.lean, scene), today) : null);
      if (meaning && isDated(meaning)) {
        before = { meaning, last };
        if (meaning.value.length === 10) dayBefore = meaning.range.earliest;
      }
      return meaning;
    });
  });
}

/** A time that would lie outside the calendar ("150 decades ago") means none that can be told. */
function resolved({ resolve }: Reading, scene: Scene): Meaning | null {
  try {
    return resolve(scene);
  } catch (error) {
    if (error instanceof NotADay) return null;
    throw error;
  }
}

const fallback = (lean: Lean | 'as told', { direction }: Scene): Lean =>
  lean === 'as told' ? (direction().lean ?? 'present') : lean;

const spanOf = (row: readonly Token[], { first, last }: Found): Span | null => {
  const [start, end] = [row[first]?.start, row[last - 1]?.end];
  return start === undefined || end === undefined ? null : { start, end };
};

function timex(
  row: readonly Token[],
  found: Found,
  from: Meaning | null | undefined,
  to: Meaning | null | undefined,
  trace: Trace | undefined,
): readonly Timex[] {
  const { rule } = found;
  const span = spanOf(row, found);
  if (!from || !to || !span) {
    if (span)
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
