import { statedRange } from '../../../calendar/stated-range.ts';
import { type DayRange, day, type IsoDay } from '../../../model/date.ts';
import type { Source } from '../../../model/source.ts';
import type { NonEmpty } from '../../../model/text.ts';
import { personId } from '../../../text/person-id.ts';
import type { Birth, Bonds, Contract, FootballPerson, Stay } from '../person.ts';
import { birthSources } from './birth-sources.ts';

/** What is known of somebody beside the name; what is left out is not known. */
interface Known {
  /** Where others have the same name, when the person was born, or first heard of, as exactly as tells them apart: it ends the id. */
  readonly since?: number | string;
  readonly club?: string;
  readonly names?: readonly string[];
  /** Only where the family name alone is not how the news calls the person. */
  readonly shortNames?: readonly string[];
  readonly born?: readonly [day: string, source: keyof typeof birthSources | Page];
  readonly coached?: readonly StayDays[];
  readonly played?: readonly StayDays[];
  /** The pages by which no stay in the person’s role is missing up to a day. Without them no stay is a fact. */
  readonly complete?: { readonly until: string; readonly by: NonEmpty<Page> };
  readonly contracts?: readonly ContractDays[];
  /** The last day up to which no contract is missing. Without it no contract is a fact. */
  readonly contractsUntil?: string;
  /** The first day from which none is missing, where that is before the first of them. */
  readonly contractsSince?: string;
}

/** A public page, its address, and the day on which it was looked at. */
type Page = readonly [title: string, address: string, seen: string];

/**
 * A club's id, or the name of a team that the registry lacks (`England`), which an id is told from by its capital. When it
 * was announced and when it ended, each a day, a month or a year: `2019-08-08`, `2019-08`, `2019`. An empty first
 * day is one nobody knows, or that of a youth; without a last one, or with an empty one, it goes on.
 */
type StayDays = readonly [
  club: string,
  announced: string,
  ended?: string,
  more?: { readonly began?: string; readonly loan?: true },
];

type ContractDays = readonly [
  club: string,
  announced: string,
  ends: number | readonly [number, number],
  said: string,
  by: Page,
];

const define =
  (role: FootballPerson['role']) =>
  (name: string, known: Known = {}): FootballPerson => {
    const stays = [...staysAs('coach', known.coached ?? []), ...staysAs('player', known.played ?? [])];
    const { since, complete, club = null } = known;
    return {
      id: personId(since === undefined ? name : `${name} ${since}`),
      name,
      names: known.names ?? [],
      shortNames: known.shortNames ?? familyName(name),
      role,
      entities: clubsOf([{ club }, ...stays]),
      led: clubsOf(stays.filter(({ as }) => as === 'coach')),
      club,
      born: known.born === undefined ? null : birth(known.born),
      career: {
        stays,
        complete: complete ? { sources: pages(complete.by), knownUntil: vouchedUntil(complete.until) } : null,
      },
      bonds: bondsOf(known),
    };
  };

const clubsOf = (stays: readonly Pick<Stay, 'club'>[]): readonly string[] => [
  ...new Set(stays.flatMap(({ club }) => (club === null ? [] : [club]))),
];

const birth = ([on, source]: NonNullable<Known['born']>): Birth => ({
  day: day(on),
  sources: [typeof source === 'string' ? birthSources[source] : page(source)],
});

const pages = ([first, ...others]: NonEmpty<Page>): NonEmpty<Source> => [page(first), ...others.map(page)];

const page = ([title, address, seen]: Page): Source => ({ title, address, seen: day(seen) });

function bondsOf({ contracts = [], contractsSince, contractsUntil }: Known): Bonds {
  const since = contractsSince ?? contracts[0]?.[1];
  return {
    contracts: contracts.map(contract),
    known:
      since === undefined || contractsUntil === undefined
        ? null
        : { since: day(since), until: vouchedUntil(contractsUntil) },
  };
}

const contract = ([club, announced, ends, said, by]: ContractDays): Contract => ({
  club,
  announced: day(announced),
  said,
  ends: typeof ends === 'number' ? [ends] : ends,
  sources: [page(by)],
});

const staysAs = (as: Stay['as'], all: readonly StayDays[]): readonly Stay[] =>
  all.map(([club, announced, ended, { began, loan = false } = {}]) => ({
    as,
    ...(/^\p{Lu}/u.test(club) ? { club: null, team: club } : { club, team: null }),
    announced: announced === '' ? null : time(announced),
    began: began === undefined ? null : time(began),
    ended: ended === undefined || ended === '' ? null : time(ended),
    loan,
  }));

function time(text: string): DayRange {
  const range = statedRange(text);
  if (!range)
    throw new Error(`"${text}" is no day, month or year of the calendar, such as 2025-01-03, 2025-01 or 2025.`);
  return range;
}

/** The first day of a month or a year: what a page of 2025 knows it may know from January. */
function vouchedUntil(text: string): IsoDay {
  const { earliest } = time(text);
  if (earliest === null) throw new Error(`"${text}" has no first day.`);
  return earliest;
}

/** What follows the given name: `Alexander-Arnold`; nothing for a person of one name. */
const familyName = (name: string): readonly string[] => (name.includes(' ') ? [name.slice(name.indexOf(' ') + 1)] : []);

export const player = define('player');
export const coach = define('coach');
export const executive = define('executive');
export const agent = define('agent');
export const journalist = define('journalist');
export const pundit = define('pundit');
