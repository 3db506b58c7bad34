import type { Orientation, TokenReader } from '../../model/time-rule.ts';

/** The words before the unit of a stretch that reaches from the day of writing: "the past few", "the next two". */
export interface SpanOpening {
  readonly the: boolean;
  /** The word that says which way it reaches. */
  readonly word: string;
  readonly orientation: Orientation;
  /** Whether it is "a few" and the like. */
  readonly isVague: boolean;
  readonly count: number | null;
}

const orientations: ReadonlyMap<string, Orientation> = new Map<string, Orientation>([
  ['past', 'past'],
  ['last', 'past'],
  ['recent', 'past'],
  ['previous', 'past'],
  ['next', 'future'],
  ['coming', 'future'],
  ['forthcoming', 'future'],
  ['following', 'future'],
]);

/** Words such an opening can begin with. */
export const spanOpeners: readonly string[] = ['the', ...orientations.keys()];

export function spanOpening(reader: TokenReader): SpanOpening | null {
  const the = reader.accept('the');
  const orientation = reader.take(orientations);
  if (!orientation) return null;
  const word = reader.lower(-1);
  const isVague = reader.attempt(vagueCount) ?? false;
  const count = isVague ? null : reader.count();
  reader.accept('consecutive', 'straight');
  return { the, word, orientation, isVague, count };
}

function vagueCount(reader: TokenReader): true | null {
  reader.accept('a');
  return reader.accept('few', 'several', 'couple', 'many') && reader.skip('of') ? true : null;
}
