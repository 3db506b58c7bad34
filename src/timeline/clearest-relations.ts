import type { Relation } from '../model/relation.ts';
import type { TimelineStory } from './timeline.ts';

/** A relation and the story that says so. */
export interface ToldRelation extends Relation {
  readonly teller: TimelineStory;
}

/**
 * The statements to quote, `count` at the most, in the order they came in: one from each story before a second from any,
 * those that name entity and subject before those that do not, prose before headings, short before long, early before late.
 */
export function clearest(statements: readonly ToldRelation[], count: number): readonly ToldRelation[] {
  const ranked = statements.toSorted(
    (a, b) => Number(b.named) - Number(a.named) || headings(a) - headings(b) || length(a) - length(b),
  );
  const stories = new Set<string>();
  const [first, further]: [ToldRelation[], ToldRelation[]] = [[], []];
  for (const statement of ranked) {
    (stories.has(statement.teller.story.id) ? further : first).push(statement);
    stories.add(statement.teller.story.id);
  }
  const chosen = new Set([...first, ...further].slice(0, count));
  return statements.filter((statement) => chosen.has(statement));
}

const headings = ({ sentence }: ToldRelation): number => Number(sentence.kind === 'heading');

const length = ({ sentence: { span } }: ToldRelation): number => span.end - span.start;
