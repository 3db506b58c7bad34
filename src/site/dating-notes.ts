import { datingRule } from '../analysis/dating/dating-rules.ts';
import { wordedRange } from '../calendar/worded-range.ts';
import type { WeighedEvidence } from '../model/date-estimate.ts';
import type { Fact } from '../model/fact.ts';
import { saga } from '../saga/saga.ts';
import type { TimelineStory } from '../timeline/timeline.ts';
import { intervalWords } from './dating-words.ts';
import { distinctQuotes } from './distinct-quotes.ts';
import { type Quoted, quoted } from './quoted.ts';
import { toldApart } from './told-apart.ts';
import { words } from './words.ts';

/** What the story says of when it was written, as one rule reads it, however often it says so. */
export interface EvidenceNote {
  /** The rule in our words. */
  readonly rule: string;
  /** The words, each once. */
  readonly quotes: readonly Quoted[];
  /** The days they allow, in words. */
  readonly allows: string;
  /** The facts it rests on, but for those told of a note before it. */
  readonly assumptions: readonly Pick<Fact, 'statement' | 'sources'>[];
}

export interface DatingNotes {
  /** How the interval is made, sentence by sentence. */
  readonly made: readonly string[];
  readonly evidence: readonly EvidenceNote[];
  readonly setAside: readonly EvidenceNote[];
}

/** How a story was dated, in the order of its text; null where its date was not worked out. */
export function datingNotes(teller: TimelineStory, facts: ReadonlyMap<string, Fact>): DatingNotes | null {
  if (teller.date.kind !== 'inferred') return null;
  const told = new Set<string>();
  const apart = toldApart();
  const note = (pieces: readonly WeighedEvidence[]): readonly EvidenceNote[] => {
    const [first] = pieces;
    if (!first) return [];
    const fresh = new Set(pieces.flatMap((piece) => piece.facts).filter((id) => !told.has(id)));
    for (const id of fresh) told.add(id);
    const ranges = new Set(pieces.map(({ range }) => wordedRange(range) ?? words.dating.anyDay));
    return [
      {
        rule: datingRule(first.rule, saga.beat).words,
        quotes: distinctQuotes(pieces.map(({ span }) => quoted(teller, span, teller))).map(apart),
        allows: words.dating.allowed([...ranges], first.grace),
        assumptions: [...fresh]
          .flatMap((id) => facts.get(id) ?? [])
          .map(({ statement, sources }) => ({ statement, sources })),
      },
    ];
  };
  const { evidence, setAside } = teller.date;
  return {
    made: intervalWords(teller.date),
    evidence: sayingTheSame(evidence).flatMap(note),
    setAside: sayingTheSame(setAside).flatMap(note),
  };
}

/** Pieces of one span are alternatives; of one rule, those that allow the same days say the same. */
function sayingTheSame(evidence: readonly WeighedEvidence[]): readonly (readonly WeighedEvidence[])[] {
  const readings = Map.groupBy(evidence, ({ rule, span }) => `${rule} ${span.start} ${span.end}`);
  const days = (pieces: readonly WeighedEvidence[]): string =>
    pieces.map(({ rule, range, grace }) => `${rule} ${range.earliest} ${range.latest} ${grace}`).join();
  return [...Map.groupBy(readings.values(), days).values()].map((same) => same.flat());
}
