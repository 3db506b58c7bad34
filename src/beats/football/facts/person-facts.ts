import type { BirthFact } from '../../../model/fact.ts';
import type { Contract, FootballPerson, Stay } from '../person.ts';
import type { ContractFact, EngagementFact, FootballFact } from './fact.ts';
import { article, clubName, worded } from './wording.ts';

/** What the registry knows of people's births, of who coached and who played for whom, and of contracts. */
export const personFacts = (people: readonly FootballPerson[]): readonly FootballFact[] => [
  ...people.flatMap(birth),
  ...people.flatMap((person) => engagements(person, 'coach')),
  ...people.flatMap((person) => engagements(person, 'player')),
  ...people.flatMap((person) => person.contracts.map((contract) => bond(person, contract))),
];

function birth({ id, name: person, born }: FootballPerson): readonly BirthFact[] {
  if (born === null) return [];
  const statement = `${person} was born on ${worded(born.day)}.`;
  return [{ kind: 'birth', id: `born-${id}`, statement, person, ...born }];
}

const engagements = (person: FootballPerson, role: Stay['as']): readonly EngagementFact[] =>
  person.career.filter((stay) => stay.as === role).map((stay) => engagement(person, stay));

function engagement({ id, name: person }: FootballPerson, { as: role, club, from, until }: Stay): EngagementFact {
  const verb = role === 'coach' ? 'coached' : 'played for';
  const days = [from && ` from ${worded(from)}`, until && ` until ${worded(until)}`].filter(Boolean).join('');
  return {
    kind: 'engagement',
    id: `${role}-${id}-${club}-${from ?? 'first'}`,
    statement: `${person} ${verb} ${clubName(club)}${days}.`,
    source: article(person),
    role,
    person,
    club,
    from,
    until,
  };
}

const bond = ({ id, name: person }: FootballPerson, { club, signed, until, source }: Contract): ContractFact => ({
  kind: 'contract',
  id: `contract-${id}-${club}-${until.slice(0, 4)}-${signed}`,
  statement: `${person}’s contract with ${clubName(club)}, signed on ${worded(signed)}, was to run until ${worded(until)}.`,
  source: source ?? `${clubName(club)}, announcement of ${worded(signed)}`,
  person,
  club,
  from: signed,
  until,
});
