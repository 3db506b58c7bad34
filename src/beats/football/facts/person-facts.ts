import { shiftDay, shiftMonth } from '../../../calendar/shift-day.ts';
import type { IsoDay } from '../../../model/date.ts';
import type { BirthFact } from '../../../model/fact.ts';
import { nameId } from '../../../text/name-id.ts';
import { knownUntil } from '../known-until.ts';
import type { Complete, Contract, FootballPerson, Stay } from '../person.ts';
import type { ContractFact, EngagementFact, FootballFact } from './fact.ts';
import { clubName, dated, worded } from './wording.ts';

/**
 * What the registry knows of people's births, of who coached and who played for whom, and of contracts. Of a career, or a
 * row of contracts, of which something may be missing nothing is a fact.
 */
export const personFacts = (people: readonly FootballPerson[]): readonly FootballFact[] => [
  ...people.flatMap(birth),
  ...people.flatMap(engagements),
  ...people.flatMap(bonds),
];

function birth({ id: person, name, born }: FootballPerson): readonly BirthFact[] {
  if (born === null) return [];
  const statement = `${name} was born on ${worded(born.day)}.`;
  return [{ kind: 'birth', id: bornId(person), statement, person, ...born }];
}

function engagements(person: FootballPerson): readonly EngagementFact[] {
  const { complete, stays } = person.career;
  if (complete === null) return [];
  return stays.filter(({ as }) => as === person.role).map((stay) => engagement(person, stay, complete));
}

function engagement(
  { id: person, name, born }: FootballPerson,
  stay: Stay,
  { sources, knownUntil: seenUntil }: Complete,
): EngagementFact {
  const { as: role, club, announced, loan } = stay;
  return {
    kind: 'engagement',
    id: `${role}-${person}-${club ?? nameId(stay.team ?? '', 'team')}-${(announced ?? stay.began)?.earliest ?? 'first'}${loan ? '-loan' : ''}`,
    statement: stated(name, stay, seenUntil),
    sources,
    role,
    person,
    club,
    loan,
    announced,
    days: {
      earliest: firstCalled(stay) ?? (born && shiftMonth(born.day, 12 * youngest)),
      latest: stay.ended?.latest ?? null,
    },
    sinceYouth: firstCalled(stay) === null && born !== null ? bornId(person) : null,
    knownUntil: seenUntil > knownUntil[role] ? seenUntil : knownUntil[role],
  };
}

/** Years of age at which the news first calls somebody a club's. */
const youngest = 14;

const bornId = (person: string): string => `born-${person}`;

/** Days before its first one within which a stay can have been announced when nobody knows the announcement. */
const ahead = 220;

function firstCalled({ announced, began }: Stay): IsoDay | null {
  if (announced !== null) return announced.earliest;
  return began?.earliest ? shiftDay(began.earliest, -ahead) : null;
}

/** "Otto Vance’s loan at Northport was announced on 3 January 2025 and ended in May 2025." */
function stated(name: string, { as, club, team, announced, began, ended, loan }: Stay, seenUntil: IsoDay): string {
  const what = as === 'coach' ? 'time in charge of' : loan ? 'loan at' : 'time at';
  const parts = [
    ...(announced ? [`was announced ${dated(announced)}`] : []),
    ...(began ? [`began ${dated(began)}`] : []),
    ended ? `ended ${dated(ended)}` : `had not ended by ${worded(seenUntil)}`,
  ];
  return `${name}’s ${what} ${club === null ? team : clubName(club)} ${listed(parts)}.`;
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

function bonds({ id: person, name, bonds: { contracts, known } }: FootballPerson): readonly ContractFact[] {
  return known === null ? [] : contracts.map((contract) => bond(person, name, contract, known));
}

const bond = (person: string, name: string, contract: Contract, known: ContractFact['known']): ContractFact => ({
  kind: 'contract',
  id: `contract-${person}-${contract.club}-${contract.announced}`,
  statement: `${clubName(contract.club)} announced a contract with ${name} on ${worded(contract.announced)}: ${contract.said}.`,
  sources: contract.sources,
  person,
  club: contract.club,
  announced: contract.announced,
  ends: contract.ends,
  known,
});
