import type { Beat } from '../../model/beat.ts';
import type { VerbGroup } from '../../model/clause.ts';
import type { Deed } from '../../model/deed.ts';
import {
  inQuotes,
  mainSentences,
  type ReadSentence,
  type ReadStory,
  type TimeExpression,
} from '../../model/read-story.ts';
import { cut, type Span } from '../../model/text.ts';
import { sentenceClauses } from '../../reading/clauses/sentence-clauses.ts';
import { handedOut } from '../../text/handed-out.ts';
import { contains } from '../../text/holding.ts';
import { deedWords } from './deed-words.ts';
import { doubtsOf } from './doubts.ts';
import { type Governor, governorOf } from './governor.ts';
import { partiesOf } from './parties.ts';
import { quoteOf } from './quote.ts';
import { saidBy } from './says.ts';
import { nounOfTime } from './time-of-noun.ts';
import type { TimedSentence } from './timed-sentence.ts';
import { attained, commitments } from './verb-classes.ts';

/** What the main part of a story says at each time that its sentences name, in the order of the text. */
export function deeds(story: ReadStory, beat: Beat): readonly Deed[] {
  const { text } = story.story;
  const timesIn = handedOut(story.blocks.flatMap(({ times }) => times));
  const { doers } = deedWords(beat);
  let named = false;
  return mainSentences(story).flatMap((sentence) => {
    const times = timesIn(sentence.span);
    const found =
      sentence.kind === 'paragraph' && times.length > 0 ? inSentence(text, sentence, times, beat, named) : [];
    named ||=
      sentence.people.length > 0 ||
      sentence.entities.length > 0 ||
      sentence.words.some(({ folded }) => doers.has(folded));
    return found;
  });
}

function inSentence(
  text: string,
  sentence: ReadSentence,
  times: readonly TimeExpression[],
  beat: Beat,
  named: boolean,
): readonly Deed[] {
  const said = times.filter((time) => !isSubject(text, sentence, time));
  const { words, clauses } = sentenceClauses(text, sentence, said, beat);
  if (words.length === 0) return [];
  const timed = { text, span: sentence.span, words, clauses };
  return said.map(({ span }) => deedAt(timed, sentence, span, beat, named));
}

const isTensed = ({ form }: VerbGroup): boolean => form === 'finite' || form === 'infinitive';

/** "Did they bid on Monday?", but not "They bid on Monday, but will he go?" */
const isAsked = ({ words }: TimedSentence): boolean => {
  const first = words.find(({ pos }) => pos !== 'PUNCT');
  const opens = first?.pos === 'AUX' || /^(?:what|when|who|why|how|where|which)$/.test(first?.lower ?? '');
  return opens && words.some(({ lower }) => lower === '?');
};

/** Whether a time is given in somebody’s own words, unless they are a few that the story works into its own sentence. */
const isSpeech = (text: string, { quoted }: ReadSentence, time: Span, verb: Span): boolean =>
  quoted.some(
    (marks) =>
      contains(marks, time) && (contains(marks, verb) || /^\p{Lu}/u.test(text.slice(marks.start + 1, marks.end))),
  );

/** "The window closes on Monday": a time with a verb in it is none where nothing stands before it that makes it one. */
function isSubject(text: string, { span }: ReadSentence, time: TimeExpression): boolean {
  const before = text.slice(span.start, time.span.start);
  return (
    /\s(?:closes|opens|shuts|ends|begins|starts)$/.test(cut(text, time.span)) &&
    !/\b(?:before|until|till|when|once|after|time|as)\s$/i.test(before)
  );
}

function deedAt(timed: TimedSentence, sentence: ReadSentence, time: Span, beat: Beat, named: boolean): Deed {
  const governor = governorOf(timed, time);
  const plain = { time, sentence: sentence.span, quote: sentence.span };
  if (!governor)
    return {
      ...plain,
      verb: null,
      subject: null,
      parties: [],
      says: isAsked(timed) || !timed.words.some(({ pos }) => pos === 'VERB' || pos === 'AUX') ? 'idle' : null,
      preposition: null,
      doubts: [isAsked(timed) ? 'the sentence is a question' : 'the time belongs to no verb'],
    };
  const words = deedWords(beat);
  const said = saidBy(timed, governor, words);
  const { clause, group, preposition } = governor;
  const isNamed = named || [...sentence.people, ...sentence.entities].some(({ span }) => span.start < group.span.start);
  const ofNoun = nounOfTime(timed, governor, beat.timeWords.events);
  const doubts = [
    ...(said.doubt ? [said.why] : []),
    ...(isSpeech(timed.text, sentence, time, group.span) ? [inQuotes] : []),
    ...(said.says === null || said.says === 'idle'
      ? []
      : doubtsOf(timed, governor, words, { isNamed, ofNoun, isTold: said.says === 'told' })),
  ];
  return {
    ...plain,
    quote: quoteOf(timed, governor, time),
    verb: {
      span: deedGroup(governor).span,
      lemma: deedGroup(governor).lemma,
      // An -ing form or a participle has no tense of its own: "since joining in 2022".
      tense: isTensed(group) ? clause.verb.tense : 'past',
      perfect: isTensed(group) && clause.verb.perfect,
      isMain: clause.kind === 'main',
    },
    subject: clause.subject,
    parties: partiesOf(timed, governor, time),
    says: said.says,
    preposition,
    doubts,
  };
}

/** "refused to sell", "agreed to join": the deed is the first verb; of what is planned it is the last. */
const deedGroup = ({ clause, chain, group }: Governor): VerbGroup =>
  group.form === 'infinitive' &&
  chain[0] === clause.verb &&
  (commitments.has(clause.verb.lemma) || attained.has(clause.verb.lemma))
    ? clause.verb
    : group;
