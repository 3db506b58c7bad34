import type { IsoDay } from '../../../model/date.ts';
import type { FactFault, FactsNeeded } from '../../../model/fact-fault.ts';
import { plural } from '../../../text/plural.ts';
import type { FootballFact } from '../facts/fact.ts';
import type { FootballKnowledge } from '../football-beat.ts';

/** People named in one warning. */
const shown = 12;

/** Kinds of facts that end before the stories do, and what to look up. */
export function checkKnownUntil(
  { facts, people }: FootballKnowledge,
  { until, people: named }: FactsNeeded,
): readonly FactFault[] {
  if (until === null) return [];
  const stale = (about: string, last: IsoDay | undefined, remedy: string): readonly FactFault[] =>
    last === undefined || last >= until
      ? []
      : [{ severity: 'warning', about, found: `known until ${last}, while stories can be as new as ${until}`, remedy }];
  const last = (days: (fact: FootballFact) => IsoDay | null): IsoDay | undefined =>
    facts
      .flatMap((fact) => days(fact) ?? [])
      .toSorted()
      .at(-1);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const careers = facts.flatMap((fact) =>
    fact.kind === 'engagement' && fact.knownUntil < until && named.has(fact.person)
      ? [names.get(fact.person) ?? '']
      : [],
  );
  const unknown = people.filter(
    ({ id, role, career }) => named.has(id) && career.complete === null && (role === 'player' || role === 'coach'),
  );
  return [
    ...stale(
      'seasons',
      last((fact) => (fact.kind === 'season' ? fact.last : null)),
      'look up the first and the last match day of the next season',
    ),
    ...stale(
      'titles',
      last((fact) => (fact.kind === 'title' ? fact.from : null)),
      'look up who won the leagues and the Champions League since, and on which day it was settled',
    ),
    ...listed(
      'careers',
      [...new Set(careers)],
      `known to a day before ${until}`,
      'look up where they have been since, and move `until` on',
    ),
    ...listed(
      'careers',
      unknown.map(({ name }) => name),
      'not known to be complete',
      'look up all stays, and name the page under `complete`',
    ),
  ];
}

function listed(about: string, names: readonly string[], found: string, remedy: string): readonly FactFault[] {
  if (names.length === 0) return [];
  const more = names.length > shown ? ` and ${plural(names.length - shown, 'other')}` : '';
  return [{ severity: 'warning', about, found: `${names.slice(0, shown).join(', ')}${more}: ${found}`, remedy }];
}
