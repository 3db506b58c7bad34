import type { Saga } from '../model/saga.ts';
import { cut, type Span } from '../model/text.ts';
import { saysHolding } from './relations/holding.ts';
import { outline } from './relations/outline.ts';
import { type NamedSentence, namedSentences, type ReadForRelations } from './relations/sentence-names.ts';
import { saysWanting } from './relations/wanting.ts';
import type { StorySentence } from './story-sentences.ts';

/** What a club is to the saga's subject: it `holds` him, who is its player, or it `wants` him. */
export type RelationKind = 'holds' | 'wants';

/** A sentence that says what a club is to the subject. */
export interface Relation {
  readonly kind: RelationKind;
  /** The club's id. */
  readonly club: string;
  readonly sentence: StorySentence;
  /** The words of the sentence that say it. */
  readonly cause: Span;
  /** Whether those words have both the club and the subject by name: no “he”, no ground, no “Spanish giants”. */
  readonly named: boolean;
}

/** Characters above which a sentence is a heap of words in which nothing is clear. */
const longest = 600;

/**
 * What the main part of a story says that clubs are to the subject, in the order of the text; each once for a club and a
 * sentence. Empty where clubs are merely named. Clear statements only: no question, no denial, nothing of the past, and
 * "he" counts as the saga's subject only where nobody else can be meant. What a story reports of a wish is taken as said.
 * Stands on two findings of the story, its clubs and its people.
 */
export function relations(read: ReadForRelations, saga: Saga): readonly Relation[] {
  const { text } = read.story;
  return namedSentences(read, saga)
    .filter((seen) => mayBeOnHim(seen) && isPlain(cut(text, seen.sentence.span)))
    .flatMap((seen) => clubsOf(seen).flatMap((club) => statements(text, seen, club)));
}

/** Whether a sentence names the subject or may mean him. */
const mayBeOnHim = ({ names, after }: NamedSentence): boolean =>
  after !== null || names.some(({ stands }) => stands === 'subject');

/** Ids of the clubs that a sentence names, each once, in their order. */
const clubsOf = ({ names }: NamedSentence): readonly string[] => [
  ...new Set(names.filter(({ stands }) => stands === 'club').map(({ id }) => id)),
];

const isPlain = (sentence: string): boolean =>
  sentence.length <= longest && !/\?["'”’)]*$/.test(sentence) && !takenBack.test(sentence);

/** Words by which a sentence takes back what it says, or says it of somebody beside the club. */
const takenBack = new RegExp(
  [
    '\\b(?:false|untrue|nonsense|rubbish|wide of the mark)\\b',
    '\\b(?:is|are|was|were) (?:all )?wrong\\b',
    '\\b(?:little|no|scant|zero) (?:real |genuine |serious )?(?:interest|appetite)\\b(?! in (?:selling|losing|letting))',
    '\\b(?:nobody|no one|none|fans|supporters|followers) (?:at|of|from|in|inside)\\b',
    '\\bkeep(?:s|ing)?\\b[^,.;]{0,40}\\b(?:quiet|waiting|at bay|busy|out of|under wraps)\\b',
  ].join('|'),
  'i',
);

function statements(text: string, seen: NamedSentence, club: string): readonly Relation[] {
  const { sentence, names } = seen;
  const words = outline(text, seen, club);
  const say = (kind: RelationKind, cause: Span | null): readonly Relation[] => {
    if (!cause) return [];
    const inside = names.filter(({ span, byName }) => byName && cause.start <= span.start && span.end <= cause.end);
    const named = inside.some(({ stands }) => stands === 'subject') && inside.some(({ id }) => id === club);
    return [{ kind, club, sentence, cause, named }];
  };
  return [...say('holds', saysHolding(words)), ...say('wants', saysWanting(words))];
}
