import type { Fact } from '../model/fact.ts';
import { saga } from '../saga/saga.ts';
import type { Timeline } from '../timeline/timeline.ts';

/** The facts from outside the stories that any conclusion on the site rests on, in the order the saga lists them. */
export function assumptions({ stories }: Timeline): readonly Pick<Fact, 'id' | 'statement' | 'sources'>[] {
  const used = new Set(
    stories.flatMap(({ date, wrongAges }) => [
      ...(date.kind === 'inferred' ? [...date.evidence, ...date.setAside].flatMap(({ facts }) => facts) : []),
      ...wrongAges.map(({ fact }) => fact),
    ]),
  );
  return saga.beat.facts
    .filter(({ id }) => used.has(id))
    .map(({ id, statement, sources }) => ({ id, statement, sources }));
}
