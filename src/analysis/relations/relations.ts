import type { Span } from '../../model/text.ts';
import type { ReadSentence } from '../../reading/read-story.ts';
import type { Analyser } from '../analyser.ts';
import { saysHolding } from './holding.ts';
import { outline } from './outline.ts';
import { type NamedSentence, namedSentences } from './sentence-names.ts';
import { saysWanting } from './wanting.ts';

/** What a club is to the saga's subject: it `holds` him, who is its player, or it `wants` him. */
export type RelationKind = 'holds' | 'wants';

/** A sentence that says what a club is to the subject. */
export interface Relation {
  readonly kind: RelationKind;
  /** The club's id. */
  readonly club: string;
  readonly sentence: Pick<ReadSentence, 'span' | 'kind' | 'section'>;
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
 */
export const relations: Analyser<Relation> = (story, beat) =>
  namedSentences(story, beat)
    .filter((seen) => mayBeOnHim(seen) && isPlain(seen.sentence.text))
    .flatMap((seen) => clubsOf(seen).flatMap((club) => statements(story.story.text, seen, club)));

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
  const { names } = seen;
  const { span: whole, kind: block, section } = seen.sentence;
  const sentence = { span: whole, kind: block, section };
  const words = outline(text, seen, club);
  const say = (kind: RelationKind, cause: Span | null): readonly Relation[] => {
    if (!cause) return [];
    const inside = names.filter(({ span, byName }) => byName && cause.start <= span.start && span.end <= cause.end);
    const named = inside.some(({ stands }) => stands === 'subject') && inside.some(({ id }) => id === club);
    return [{ kind, club, sentence, cause, named }];
  };
  return [...say('holds', saysHolding(words)), ...say('wants', saysWanting(words))];
}
