import { daysBetween } from '../../../calendar/days-between.ts';
import type { FactFault } from '../../../model/fact-fault.ts';
import { fold } from '../../../text/fold.ts';
import { personId } from '../../../text/person-id.ts';
import type { FootballPerson } from '../person.ts';

/** Days by which two entries of one person may differ: a slip of a month, or of day and month. */
const near = 400;

/** People listed twice, and namesakes whom nothing tells apart. */
export function checkPeople(people: readonly FootballPerson[]): readonly FactFault[] {
  const byForm = Map.groupBy(
    people.flatMap((person) =>
      [...new Set([person.name, ...person.names].map(fold))].map((form) => ({ form, person })),
    ),
    ({ form }) => form,
  );
  return [...byForm].flatMap(([form, bearers]) =>
    bearers.flatMap(({ person: a }, index) => bearers.slice(index + 1).flatMap(({ person: b }) => pair(form, a, b))),
  );
}

function pair(form: string, a: FootballPerson, b: FootballPerson): readonly FactFault[] {
  const about = `${a.id} and ${b.id}`;
  if (a.id === b.id)
    return [
      { severity: 'error', about, found: 'two people have one id', remedy: 'give each `since`, or make them one' },
    ];
  const [one, other] = [a.born?.day, b.born?.day];
  const shared = a.entities.filter((club) => b.entities.includes(club));
  // Who has a year in the id has been told apart by somebody.
  const isTold = a.id !== personId(a.name) && b.id !== personId(b.name);
  if (!isTold && one && other && Math.abs(daysBetween(one, other)) < near && shared.length > 0)
    return [
      {
        severity: 'error',
        about,
        found: `both are called “${form}”, were at ${shared.join(' and ')}, and were born on ${one} and on ${other}`,
        remedy: 'make them one entry if they are one person',
      },
    ];
  const unknown = [a, b].filter(({ entities }) => entities.length === 0).map(({ id }) => id);
  return unknown.length === 0
    ? []
    : [
        {
          severity: 'error',
          about,
          found: `both are called “${form}”, and of ${unknown.join(' and ')} no club is known`,
          remedy: 'list the clubs: they decide whom a story means',
        },
      ];
}
