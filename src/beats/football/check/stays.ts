import { daysBetween } from '../../../calendar/days-between.ts';
import type { DayRange, IsoDay } from '../../../model/date.ts';
import type { FactFault } from '../../../model/fact-fault.ts';
import type { FootballPerson, Stay } from '../person.ts';

/** Days for which one stay may still run when the next begins: days of a handover, and years known only by their number. */
const handover = 100;

/** Stays and contracts that end before they begin, and stays that cannot both be true. */
export const checkStays = (people: readonly FootballPerson[]): readonly FactFault[] =>
  people.flatMap((person) => [
    ...person.career.stays.flatMap((stay) => backwards(person, stay)),
    ...overlaps(person),
    ...person.bonds.contracts.flatMap(({ club, announced, ends }) =>
      ends.some((end) => `${end}-12-31` < announced)
        ? [
            fault(
              person,
              `the contract with ${club} announced on ${announced} ends in ${ends.join(' or ')}`,
              'mend the year',
            ),
          ]
        : [],
    ),
  ]);

const fault = ({ id }: FootballPerson, found: string, remedy: string): FactFault => ({
  severity: 'error',
  about: id,
  found,
  remedy,
});

const named = ({ club, team }: Stay): string => club ?? team ?? 'a team';
const firstDay = ({ began, announced }: Stay): IsoDay | null => (began ?? announced)?.earliest ?? null;
const lastDay = ({ ended }: Stay): DayRange['latest'] => ended?.latest ?? null;

function backwards(person: FootballPerson, stay: Stay): readonly FactFault[] {
  const { announced, began, ended } = stay;
  const days = [announced, began, ended].flatMap((moment) => (moment?.earliest && moment.latest ? [moment] : []));
  const wrong = days.some((moment, index) =>
    days.slice(index + 1).some(({ latest }) => (latest ?? '9') < (moment.earliest ?? '')),
  );
  return wrong
    ? [
        fault(
          person,
          `the stay at ${named(stay)} ends before it begins, or begins before it was announced`,
          'mend the days',
        ),
      ]
    : [];
}

/** Two stays at one club at once; two posts of a coach at once; two clubs of a player at once, neither of them on loan. */
function overlaps(person: FootballPerson): readonly FactFault[] {
  const stays = person.career.stays.filter(({ as }) => as === person.role);
  return stays.flatMap((a, index) =>
    stays.slice(index + 1).flatMap((b) => {
      const sameClub = a.club !== null && a.club === b.club && a.loan === b.loan;
      const exclusive = person.career.complete !== null && !a.loan && !b.loan && a.club !== null && b.club !== null;
      if (!sameClub && !exclusive) return [];
      const days = common(a, b);
      return days > (sameClub ? 31 : handover)
        ? [
            fault(
              person,
              `the stays at ${named(a)} and ${named(b)} overlap by ${days} days`,
              'mend an end, or mark the loan',
            ),
          ]
        : [];
    }),
  );
}

/** Days for which both run for certain. */
function common(a: Stay, b: Stay): number {
  const starts = [a, b].map((stay) => (stay.began ?? stay.announced)?.latest ?? firstDay(stay));
  const ends = [a, b].map((stay) => stay.ended?.earliest ?? lastDay(stay));
  const start = starts.some((day) => day === null) ? null : starts.toSorted().at(-1);
  const [end] = ends.flatMap((day) => day ?? []).toSorted();
  return start && end && start < end ? daysBetween(start, end) : 0;
}
