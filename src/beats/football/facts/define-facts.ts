import type { TitleHolder } from '../../../model/beat.ts';
import { day, type IsoDay } from '../../../model/date.ts';
import type {
  BirthFact,
  ContractFact,
  EngagementFact,
  SeasonFact,
  TitleFact,
  WindowFact,
} from '../../../model/fact.ts';
import { personId } from '../../../text/person-id.ts';
import { slug } from '../../../text/slug.ts';
import { clubs } from '../clubs.ts';
import { competitions } from '../competitions.ts';

const wording = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const worded = (value: IsoDay): string => wording.format(new Date(`${value}T00:00:00Z`));

function nameOf(list: readonly { readonly id: string; readonly name: string }[], id: string): string {
  const entry = list.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`A fact names "${id}", which the registry lacks.`);
  return entry.name;
}
const clubName = (id: string): string => nameOf(clubs, id);
const leagueName = (id: string): string => nameOf(competitions, id);
const article = (title: string): string => `${title}, Wikipedia`;

/** What follows the given name: `Alexander-Arnold`; nothing for a person of one name. */
const familyName = (person: string): readonly string[] =>
  person.includes(' ') ? [person.slice(person.indexOf(' ') + 1)] : [];

/** `names` only where the family name alone is not how the news calls the person. */
export function birth(born: string, person: string, names: readonly string[] = familyName(person)): BirthFact {
  const on = day(born);
  const statement = `${person} was born on ${worded(on)}.`;
  return { kind: 'birth', id: `born-${personId(person)}`, statement, source: article(person), person, names, day: on };
}

/** Days of one engagement; an empty day is an open end. */
type Stay = readonly [club: string, from: string, until?: string];

function engagements(role: EngagementFact['role'], person: string, stays: readonly Stay[]): readonly EngagementFact[] {
  return stays.map(([club, since, to = '']) => {
    const from = since === '' ? null : day(since);
    const until = to === '' ? null : day(to);
    const verb = role === 'coach' ? 'coached' : 'played for';
    const days = [from && ` from ${worded(from)}`, until && ` until ${worded(until)}`].filter(Boolean).join('');
    return {
      kind: 'engagement',
      id: `${role}-${personId(person)}-${club}-${since === '' ? 'first' : since}`,
      statement: `${person} ${verb} ${clubName(club)}${days}.`,
      source: article(person),
      role,
      person,
      club,
      from,
      until,
    };
  });
}

/** The clubs somebody coached, each `[club, announced, last day]`; without a last day it goes on. */
export const coach = (person: string, ...stays: readonly Stay[]): readonly EngagementFact[] =>
  engagements('coach', person, stays);

/** The clubs somebody played for, in the same way; an empty first day is one nobody needs. */
export const player = (person: string, ...stays: readonly Stay[]): readonly EngagementFact[] =>
  engagements('player', person, stays);

/** Contracts of one person, each `[club, signed, last day]`. */
export const contracts = (
  person: string,
  ...bonds: readonly (readonly [club: string, signed: string, until: string])[]
): readonly ContractFact[] =>
  bonds.map(([club, signed, until]) => ({
    kind: 'contract',
    id: `contract-${personId(person)}-${club}-${until.slice(0, 4)}-${signed}`,
    statement: `${person}’s contract with ${clubName(club)}, signed on ${worded(day(signed))}, ran until ${worded(day(until))}.`,
    source: `${clubName(club)}, announcement of ${worded(day(signed))}`,
    person,
    club,
    from: day(signed),
    until: day(until),
  }));

/** `2024` becomes `2024/2025`. */
const seasonFrom = (year: string): string => `${year}/${Number(year) + 1}`;
const shortSeason = (season: string): string => `${season.slice(0, 4)}/${season.slice(-2)}`;

/** Seasons of a league, each `[first match day, last match day]`. */
export const seasonsOf = (
  competition: string,
  ...seasons: readonly (readonly [string, string])[]
): readonly SeasonFact[] =>
  seasons.map(([first, last]) => {
    const season = seasonFrom(first.slice(0, 4));
    const name = leagueName(competition);
    return {
      kind: 'season',
      id: `season-${competition}-${slug(season)}`,
      statement: `The ${name} of ${shortSeason(season)} was played from ${worded(day(first))} to ${worded(day(last))}.`,
      source: article(`${season.slice(0, 4)}–${season.slice(-2)} ${name}`),
      competition,
      club: null,
      season,
      first: day(first),
      last: day(last),
    };
  });

/** The days on which a club played its first league match; its season ends with the league's. */
export const firstMatches = (
  club: string,
  league: readonly SeasonFact[],
  ...firsts: readonly string[]
): readonly SeasonFact[] =>
  firsts.map((first) => {
    const season = seasonFrom(first.slice(0, 4));
    const whole = league.find((candidate) => candidate.season === season);
    if (!whole) throw new Error(`No season ${season} is known for the first match of ${club}.`);
    return {
      ...whole,
      id: `first-match-${club}-${slug(season)}`,
      statement: `${clubName(club)}’s first league match of ${shortSeason(season)} was on ${worded(day(first))}.`,
      source: article(`${season.slice(0, 4)}–${season.slice(-2)} ${clubName(club)} season`),
      club,
      first: day(first),
    };
  });

export function transferWindow(name: WindowFact['name'], opens: string, closes: string): WindowFact {
  const statement = `England’s ${name} transfer window of ${closes.slice(0, 4)} was open from ${worded(day(opens))} to ${worded(day(closes))}.`;
  const source = 'Premier League, announcement of the window';
  return {
    kind: 'window',
    id: `window-${name}-${closes.slice(0, 4)}`,
    statement,
    source,
    name,
    opens: day(opens),
    closes: day(closes),
  };
}

/** The table of title holders as facts. @param holders in the order in which the titles were settled. */
export const titleFacts = (holders: readonly TitleHolder[]): readonly TitleFact[] =>
  holders.flatMap(({ competition, season, club, from, source }, index) => {
    if (club === null) return [];
    const until = holders.find((next, at) => at > index && next.competition === competition)?.from ?? null;
    const statement = `${clubName(club)} won the ${leagueName(competition)} of ${shortSeason(season)}, settled on ${worded(from)}.`;
    return [
      {
        kind: 'title',
        id: `title-${competition}-${slug(season)}`,
        statement,
        source,
        competition,
        season,
        club,
        from,
        until,
      },
    ];
  });
