import type { Beat } from '../../model/beat.ts';
import type { Span } from '../../model/text.ts';
import type { PeopleNamed } from './person-mentions.ts';

/** One place where a story names somebody, as those see it who reckon with facts. */
export interface PersonNamed {
  /** Full name; null for somebody no fact is about. */
  readonly person: string | null;
  readonly span: Span;
}

const known = new WeakMap<Beat, ReadonlySet<string>>();

/** Ids of the people whom some fact is about. */
function withFacts(beat: Beat): ReadonlySet<string> {
  const made =
    known.get(beat) ??
    new Set(
      beat.people
        .filter(({ born, career, contracts }) => born !== null || career.length > 0 || contracts.length > 0)
        .map(({ id }) => id),
    );
  known.set(beat, made);
  return made;
}

/** Everybody a story names, in the order of the text. */
export function peopleOfFacts({ mentions, strangers }: PeopleNamed, beat: Beat): readonly PersonNamed[] {
  const ids = withFacts(beat);
  return [
    ...mentions.map(({ id, name, span }) => ({ person: ids.has(id) ? name : null, span })),
    ...strangers.map((span) => ({ person: null, span })),
  ].toSorted((a, b) => a.span.start - b.span.start);
}
