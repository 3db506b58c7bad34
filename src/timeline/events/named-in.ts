import { bisector } from 'd3-array';
import type { Span } from '../../model/text.ts';
import type { TimelineStory } from '../timeline.ts';

/** A story as far as it names somebody. */
type Namer = Pick<TimelineStory, 'entities' | 'people'>;

/** A place where a story names an entity or a person, by its id. */
export interface Naming extends Span {
  readonly id: string;
}

interface Namings {
  readonly entities: readonly Naming[];
  readonly people: readonly Naming[];
}

const known = new WeakMap<Namer, Namings>();

/** Every place where a story names somebody, in the order of the text; found once for a story. */
function namings(teller: Namer): Namings {
  const found = known.get(teller) ?? {
    entities: inOrder(teller.entities.map(({ entity, mentions }) => ({ id: entity, mentions }))),
    people: inOrder(teller.people),
  };
  known.set(teller, found);
  return found;
}

const inOrder = (
  all: readonly { readonly id: string; readonly mentions: readonly { readonly span: Span }[] }[],
): readonly Naming[] =>
  all
    .flatMap(({ id, mentions }) => mentions.map(({ span: { start, end } }) => ({ id, start, end })))
    .toSorted((a, b) => a.start - b.start);

/** The entities and the people whom words of a story name, in the order of the text. */
export function namedIn(teller: Namer, words: Span): Namings {
  const { entities, people } = namings(teller);
  return { entities: inside(entities, words), people: inside(people, words) };
}

/** Names do not overlap, so both ends of a list are in order. */
function inside(all: readonly Naming[], { start, end }: Span): readonly Naming[] {
  return all.slice(byEnd.right(all, start), byStart.left(all, end));
}

const byStart = bisector((naming: Naming) => naming.start);
const byEnd = bisector((naming: Naming) => naming.end);
