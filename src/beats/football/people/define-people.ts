import { day } from '../../../model/date.ts';
import { personId } from '../../../text/person-id.ts';
import type { FootballPerson, Stay } from '../person.ts';
import { birthSources } from './birth-sources.ts';

/** What is known of somebody beside the name; what is left out is not known. */
interface Known {
  readonly club?: string;
  readonly names?: readonly string[];
  /** Only where the family name alone is not how the news calls the person. */
  readonly shortNames?: readonly string[];
  readonly born?: readonly [day: string, source: keyof typeof birthSources];
  readonly coached?: readonly StayDays[];
  readonly played?: readonly StayDays[];
  /**
   * Of a first signing whose day nobody needs, the day is that of the move. A source stands where the club’s
   * announcement does not say how long it runs.
   */
  readonly contracts?: readonly (readonly [club: string, signed: string, until: string, source?: string])[];
}

/** From the day of the announcement to the last one. An empty first day is one nobody needs; without a last it goes on. */
type StayDays = readonly [club: string, from: string, until?: string];

const define =
  (role: FootballPerson['role']) =>
  (name: string, known: Known = {}): FootballPerson => ({
    id: personId(name),
    name,
    names: known.names ?? [],
    shortNames: known.shortNames ?? familyName(name),
    role,
    club: known.club ?? null,
    born: known.born === undefined ? null : { day: day(known.born[0]), source: birthSources[known.born[1]] },
    career: [...stays('coach', known.coached ?? []), ...stays('player', known.played ?? [])],
    contracts: (known.contracts ?? []).map(([club, signed, until, source = null]) => ({
      club,
      signed: day(signed),
      until: day(until),
      source,
    })),
  });

const stays = (as: Stay['as'], all: readonly StayDays[]): readonly Stay[] =>
  all.map(([club, from, until]) => ({
    as,
    club,
    from: from === '' ? null : day(from),
    until: until === undefined ? null : day(until),
  }));

/** What follows the given name: `Alexander-Arnold`; nothing for a person of one name. */
const familyName = (name: string): readonly string[] => (name.includes(' ') ? [name.slice(name.indexOf(' ') + 1)] : []);

export const player = define('player');
export const coach = define('coach');
export const executive = define('executive');
export const agent = define('agent');
export const journalist = define('journalist');
export const pundit = define('pundit');
