import { daysBetween } from '../../calendar/days-between.ts';
import { rangeOf } from '../../model/date-estimate.ts';
import type { Saga } from '../../model/saga.ts';
import { cut, type Span } from '../../model/text.ts';
import { contains } from '../../text/holding.ts';
import { namedIn } from '../events/named-in.ts';
import type { Disagreement, TimelineStory } from '../timeline.ts';
import { disagreementId } from './disagreement-id.ts';

/** Two stories further apart may speak of two contracts. */
const furthest = 180;

const endOfContract =
  /\b(?:out of contract|under contract|contract(?: \p{L}+){0,3} (?:runs? out|expires?|ends?|runs?))(?: \p{Ll}+){0,2}? (?:in|until|to|till)(?: the (?:summer|end) of| \p{Lu}\p{Ll}+)? (20\d\d)\b/gu;
/** Words that say that the contract is not the one in force, or is somebody else's guess. */
const otherContract =
  /\b(?:new|would|could|offer(?:ed|s)?|extend(?:ed|s|ing)?|option|proposed|sign(?:ed|s|ing)?|if)\b/i;

interface Stated {
  readonly told: TimelineStory;
  readonly span: Span;
  readonly person: string;
  readonly year: string;
}

/**
 * The year in which somebody's contract ends, stated otherwise by two stories of the same half-year. Whose contract it
 * is must be plain: the sentence names one known person, or none and the story only the saga's subject.
 */
export function contractEnds(stories: readonly TimelineStory[], saga: Saga): readonly Disagreement[] {
  const byPerson = Map.groupBy(
    stories.flatMap((told) => statedBy(told, saga)),
    ({ person }) => person,
  );
  return [...byPerson.values()].flatMap((stated) => {
    const found: Disagreement[] = [];
    for (const [index, a] of stated.entries()) {
      // Stories come in order, so the nearest before it is the one to compare with.
      const b = stated[index - 1];
      if (!b || b.told === a.told || b.year === a.year || !areClose(b.told, a.told)) continue;
      const words = ({ told, span }: Stated) => ({ told, span });
      found.push({
        id: disagreementId('end of contract', b, a),
        what: 'end of contract',
        a: words(b),
        b: words(a),
        settledBy: null,
      });
    }
    return found;
  });
}

function statedBy(told: TimelineStory, saga: Saga): readonly Stated[] {
  const known = told.people.filter((person) => person.known);
  const subject = known.find(({ name }) => name === saga.subject);
  return told.sentences.flatMap(({ span, kind, section }) => {
    if (section !== 'main' || kind !== 'paragraph') return [];
    const sentence = cut(told.story.text, span);
    const matches = [...sentence.matchAll(endOfContract)];
    const [match] = matches;
    if (!match?.[1] || matches.length > 1 || otherContract.test(sentence)) return [];
    const ids = new Set(
      namedIn(told, span)
        .people.filter((name) => contains(span, name))
        .map(({ id }) => id),
    );
    const named = known.filter(({ id }) => ids.has(id));
    const person = named.length === 1 ? named[0] : named.length === 0 && known.length === 1 ? subject : undefined;
    const start = span.start + match.index;
    return person ? [{ told, span: { start, end: start + match[0].length }, person: person.id, year: match[1] }] : [];
  });
}

function areClose(a: TimelineStory, b: TimelineStory): boolean {
  const [from, to] = [a, b].map(({ date }) => rangeOf(date)?.latest);
  return Boolean(from && to && Math.abs(daysBetween(from, to)) <= furthest);
}
