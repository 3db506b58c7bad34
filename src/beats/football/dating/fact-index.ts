import type { Beat } from '../../../model/beat.ts';
import { perBeat } from '../../../model/per-beat.ts';
import type { ContractFact, EngagementFact, FootballFact, SeasonFact, TitleFact } from '../facts/fact.ts';

/** The facts of a beat as the rules ask for them. */
export interface FactIndex {
  /** By the person’s id, in the order of the beat. */
  readonly coaching: ReadonlyMap<string, readonly EngagementFact[]>;
  readonly playing: ReadonlyMap<string, readonly EngagementFact[]>;
  readonly contracts: ReadonlyMap<string, readonly ContractFact[]>;
  readonly titles: readonly TitleFact[];
  readonly seasons: readonly SeasonFact[];
}

/** Sorts the facts, which are those of a football beat. */
export const factIndex: (beat: Beat) => FactIndex = perBeat(({ facts }) => compile(facts as readonly FootballFact[]));

function compile(facts: readonly FootballFact[]): FactIndex {
  const of = <Kind extends FootballFact['kind']>(kind: Kind) =>
    facts.filter((fact): fact is Extract<FootballFact, { kind: Kind }> => fact.kind === kind);
  const engagements = (role: EngagementFact['role']) =>
    Map.groupBy(
      of('engagement').filter((fact) => fact.role === role),
      ({ person }) => person,
    );
  return {
    coaching: engagements('coach'),
    playing: engagements('player'),
    contracts: Map.groupBy(of('contract'), ({ person }) => person),
    titles: of('title'),
    seasons: of('season'),
  };
}
