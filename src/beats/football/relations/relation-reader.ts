import type { Beat } from '../../../model/beat.ts';
import type { ReadStory } from '../../../model/read-story.ts';
import type { Relation } from '../../../model/relation.ts';
import { cut } from '../../../model/text.ts';
import type { Trace } from '../../../model/trace.ts';
import { contains } from '../../../text/holding.ts';
import { holding } from './holding.ts';
import { outline } from './outline.ts';
import { relationRules } from './relation-rules.ts';
import { mayHoldSubject } from './sayings.ts';
import { type NamedSentence, namedSentences } from './sentence-names.ts';

/**
 * Characters above which a sentence is a heap of words in which nothing is clear. The goldens are the same from 300 on; at
 * 200 the seeds say less.
 */
const longest = 600;

/**
 * What the main part of a story says that clubs are to the subject, in the order of the text; each once for a club and a
 * sentence. Empty where clubs are merely named. Clear statements only: no question, no denial, nothing of the past, and
 * "he" counts as the saga's subject only where nobody else can be meant. What a story reports of a wish is taken as said.
 */
export function readRelations(story: ReadStory, beat: Beat, trace?: Trace): readonly Relation[] {
  if (trace) return relationsIn(story, beat, trace);
  const ofStory = read.get(story.blocks) ?? new Map<string, readonly Relation[]>();
  read.set(story.blocks, ofStory);
  const found = ofStory.get(story.subject) ?? relationsIn(story, beat);
  ofStory.set(story.subject, found);
  return found;
}

/** By the story’s blocks, then by whom the relations are to: who is mainly told of is often the saga’s subject. */
const read = new WeakMap<ReadStory['blocks'], Map<string, readonly Relation[]>>();

function relationsIn(story: ReadStory, beat: Beat, trace?: Trace): readonly Relation[] {
  const { text } = story.story;
  const found = allRelations(story, beat, trace);
  const holders = new Set(found.flatMap(({ kind, entity }) => (kind === holding.kind ? [entity] : [])));
  // Whoever holds him negotiates with him to keep him.
  return found.filter(
    ({ kind, entity, cause }) =>
      kind === holding.kind || !holders.has(entity) || !/\bnegotiations with\b/.test(cut(text, cause)),
  );
}

const allRelations = (story: ReadStory, beat: Beat, trace: Trace | undefined): readonly Relation[] =>
  namedSentences(story, beat).flatMap((seen) => {
    const clubs = clubsOf(seen);
    if (clubs.length === 0) return [];
    const silence = whySilent(seen);
    if (silence === null) return clubs.flatMap((club) => statements(story.story.text, seen, club, trace));
    trace?.({ stage: 'relation', rule: null, span: seen.sentence.span, verdict: 'refused', why: silence });
    return [];
  });

/** Why a sentence says nothing of the subject, whatever clubs it names; null when it may. */
function whySilent({ sentence: { text }, names, after }: NamedSentence): string | null {
  if (after === null && !names.some(({ stands }) => stands === 'subject'))
    return 'the sentence neither names the subject nor surely means him';
  if (text.length > longest) return 'the sentence is too long to be clear';
  if (/\?["'”’)]*$/.test(text)) return 'the sentence is a question';
  const back = takenBack.exec(text);
  return back && `the sentence takes it back, or says it of others (“${back[0]}”)`;
}

/** Ids of the clubs that a sentence names, each once, in their order. */
const clubsOf = ({ names }: NamedSentence): readonly string[] => [
  ...new Set(names.filter(({ stands }) => stands === 'club').map(({ id }) => id)),
];

/** Words by which a sentence takes back what it says, or says it of somebody beside the club. */
const takenBack = new RegExp(
  [
    // "talk of", "it was a joke that", "exaggerated"; "false", "wide of the mark"; "are all wrong"; "little genuine interest", but not "no interest in selling"; "fans
    // of"; "keep him quiet", "keep the news under wraps"
    '\\b(?:talk (?:of|that|about)|jok(?:e[sd]?|ing|ingly)|exaggerat(?:ed|ion)|over(?:blown|stated|played)|far-?fetched|fanciful)\\b',
    '\\b(?:false|untrue|nonsense|rubbish|wide of the mark)\\b',
    '\\b(?:is|are|was|were) (?:all )?wrong\\b',
    '\\b(?:little|no|scant|zero) (?:real |genuine |serious )?(?:interest|appetite)\\b(?! in (?:selling|losing|letting))',
    '\\b(?:nobody|no one|none|fans|supporters|followers) (?:at|of|from|in|inside)\\b',
    '\\bkeep(?:s|ing)?\\b[^,.;]{0,40}\\b(?:quiet|waiting|at bay|busy|out of|under wraps)\\b',
  ].join('|'),
  'i',
);

function statements(text: string, seen: NamedSentence, club: string, trace: Trace | undefined): readonly Relation[] {
  const { names } = seen;
  const { span, kind: block, section } = seen.sentence;
  const words = outline(text, seen, club);
  let fits = false;
  const found = relationRules.flatMap(({ kind, says }): readonly Relation[] => {
    const cause = says(
      words,
      trace &&
        ((pattern, of, refused) => {
          fits = true;
          const why = `${club}, ${pattern}${refused === null ? '' : `: ${refused}`}`;
          trace({ stage: 'relation', rule: kind, span: of, verdict: refused === null ? 'found' : 'refused', why });
        }),
    );
    if (!cause) return [];
    const inside = names.filter((name) => name.byName && contains(cause, name.span));
    const named = inside.some(({ stands }) => stands === 'subject') && inside.some(({ id }) => id === club);
    return [{ kind, entity: club, sentence: { span, kind: block, section }, cause, named }];
  });
  if (trace && !fits) {
    const what = mayHoldSubject(words) ? 'no pattern fits' : 'somebody else may be meant by';
    trace({ stage: 'relation', rule: null, span, verdict: 'refused', why: `${club}, ${what} “${words.words}”` });
  }
  return found;
}
