import { createHash } from 'node:crypto';
import type { Saga } from '../../model/saga.ts';
import type { Span } from '../../model/text.ts';
import type { Disagreement, TimelineStory } from '../timeline.ts';
import { daysApart } from './days-apart.ts';

/** An age that a known birthday rules out, beside the story nearest in time that states the right one. */
export function ages(stories: readonly TimelineStory[], saga: Saga): readonly Disagreement[] {
  const facts = new Map(saga.beat.facts.map((fact) => [fact.id, fact]));
  const rightly = Map.groupBy(
    stories.flatMap((teller) => {
      const wrong = new Set(teller.wrongAges.map(({ span }) => span.start));
      return teller.statedAges
        .filter(({ span }) => !wrong.has(span.start))
        .map(({ span, age, birth }) => ({ teller, span, key: `${birth.person} ${age}` }));
    }),
    ({ key }) => key,
  );
  return stories.flatMap((teller) => {
    // One sentence for each person is enough; a story repeats its mistake.
    const first = [...Map.groupBy(teller.wrongAges, ({ person }) => person).values()].flatMap((wrong) =>
      wrong.slice(0, 1),
    );
    return first.flatMap(({ span, stated, actual, person, fact: factId }) => {
      const other = nearest(teller, rightly.get(`${person} ${actual}`) ?? []);
      const fact = facts.get(factId);
      if (!other) return [];
      return [
        {
          id: `d-age-${createHash('sha256').update(`${teller.story.id} ${span.start}`).digest('hex').slice(0, 8)}`,
          what: 'age',
          a: { teller, span },
          b: { teller: other.teller, span: other.span },
          settledBy: fact
            ? {
                statement: fact.statement,
                sources: fact.sources,
                finding: `So ${actual} is right and ${stated} is not.`,
              }
            : null,
        },
      ];
    });
  });
}

type Stated = { readonly teller: TimelineStory; readonly span: Span };

/** Of the statements of other stories, the one nearest in time; the earlier of two as near. */
function nearest(teller: TimelineStory, statements: readonly Stated[]): Stated | undefined {
  let found: Stated | undefined;
  for (const statement of statements)
    if (
      statement.teller !== teller &&
      (!found || daysApart(teller, statement.teller) < daysApart(teller, found.teller))
    )
      found = statement;
  return found;
}
