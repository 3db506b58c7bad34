import type { Saga } from '../model/saga.ts';
import { cut, type Span } from '../model/text.ts';
import { saysHolding } from './club-parts/holding.ts';
import { outline } from './club-parts/outline.ts';
import { type NamedSentence, namedSentences } from './club-parts/sentence-names.ts';
import { saysWanting } from './club-parts/wanting.ts';
import type { StorySentence } from './story-sentences.ts';
import type { ClubStory, TimelineStory } from './timeline.ts';

/** What a club is in the saga: it `holds` the subject, who is its player, or it `wants` him. */
export type Part = 'holds' | 'wants';

/** A sentence that gives a club its part. */
export interface PartStatement {
  readonly part: Part;
  readonly told: TimelineStory;
  readonly sentence: StorySentence;
  /** The words of the sentence that say it. */
  readonly cause: Span;
  /** Whether those words have both the club and the subject by name: no “he”, no ground, no “Spanish giants”. */
  readonly named: boolean;
}

/** Characters above which a sentence is a heap of words in which nothing is clear. */
const longest = 600;

/**
 * What the main parts of the stories say of a club's part, in the order of the stories and their text; a part once for
 * each sentence. Empty when they merely name it. Clear statements only: no question, no denial, nothing of the past, and
 * "he" counts as the saga's subject only where nobody else can be meant. What a story reports of a wish is taken as said.
 */
export function clubParts(stories: readonly ClubStory[], clubId: string, saga: Saga): readonly PartStatement[] {
  return stories.flatMap(({ told }) =>
    namedSentences(told, saga)
      .filter((seen) => isOnBoth(seen, clubId) && isPlain(cut(told.story.text, seen.sentence.span)))
      .flatMap((seen) => statements(told, seen, clubId)),
  );
}

/** Whether a sentence names the club, and names the subject or may mean him. */
const isOnBoth = ({ names, after }: NamedSentence, club: string): boolean =>
  names.some(({ stands, id }) => stands === 'club' && id === club) &&
  (after !== null || names.some(({ stands }) => stands === 'subject'));

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

function statements(told: TimelineStory, seen: NamedSentence, club: string): readonly PartStatement[] {
  const { sentence, names } = seen;
  const words = outline(told.story.text, seen, club);
  const say = (part: Part, cause: Span | null): readonly PartStatement[] => {
    if (!cause) return [];
    const inside = names.filter(({ span, byName }) => byName && cause.start <= span.start && span.end <= cause.end);
    const named = inside.some(({ stands }) => stands === 'subject') && inside.some(({ id }) => id === club);
    return [{ part, told, sentence, cause, named }];
  };
  return [...say('holds', saysHolding(words)), ...say('wants', saysWanting(words))];
}
