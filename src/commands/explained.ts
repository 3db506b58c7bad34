import { edtf } from '../calendar/edtf.ts';
import { overlap } from '../calendar/range-relations.ts';
import type { DayRange } from '../model/date.ts';
import { Refusal } from '../model/refusal.ts';
import type { Saga } from '../model/saga.ts';
import type { Story } from '../model/story.ts';
import type { Span } from '../model/text.ts';
import { stages, type TraceNote } from '../model/trace.ts';
import { wordsAt } from '../model/words-at.ts';
import { plural } from '../text/plural.ts';
import { weighDays } from '../timeline/date-story.ts';
import type { Statement } from '../timeline/dating/statements.ts';
import { sentenceAt } from '../timeline/story-sentences.ts';
import type { TimelineStory, UnderstoodStory } from '../timeline/timeline.ts';
import { understandStory } from '../timeline/understand-story.ts';
import type { ExplainOptions } from './explain-options.ts';

/**
 * How a story is read, alone in its archive, as lines for a terminal: how it is dated, then every sentence with what the
 * rules found in it and what they refused.
 * @throws Refusal when no sentence has the number or the words asked for.
 */
export function explained(story: Story, saga: Saga, asked: Omit<ExplainOptions, 'file'>): readonly string[] {
  const notes: TraceNote[] = [];
  const teller = understandStory(story, saga, (note) => notes.push(note));
  const wanted = notes.filter(({ stage }) => asked.only.has(stage));
  const bySentence = Map.groupBy(wanted, ({ span }) => {
    const sentence = sentenceAt(teller.sentences, span);
    if (!sentence) throw new Error(`A rule speaks of ${span.start}–${span.end}, which is in no sentence.`);
    return sentence;
  });
  const numbered = teller.sentences.map((sentence, index) => ({ sentence, number: index + 1 }));
  const words = asked.grep?.toLowerCase() ?? '';
  const shown = numbered.filter(
    ({ sentence: { span }, number }) =>
      (asked.sentence === null || number === asked.sentence) && onOneLine(story, span).toLowerCase().includes(words),
  );
  if (shown.length === 0)
    throw new Refusal(
      `No sentence of ${story.seedPath} is asked for: it has ${plural(numbered.length, 'sentence')}${words && `, and none with "${asked.grep}"`}.`,
    );
  return [
    `${story.seedPath}  ${story.headline.text}`,
    ...(asked.only.has('dating') ? dated(teller, saga) : []),
    ...shown.flatMap(({ sentence, number }) => [
      '',
      `${number}  ${sentence.span.start}–${sentence.span.end}  ${place(sentence)}${onOneLine(story, sentence.span)}`,
      ...inOrder(bySentence.get(sentence) ?? []).map((note) => `    ${line(story, note, sentence.span)}`),
    ]),
  ];
}

const statedBy = { prefix: 'head', 'front-matter': 'front matter', dateline: 'dateline' } as const;

const place = ({ kind, section }: TimelineStory['sentences'][number]): string => {
  const what = [...(kind === 'paragraph' ? [] : [kind]), ...(section === 'main' ? [] : [section])].join(', ');
  return what && `[${what}] `;
};

function dated({ story, date, evidence }: UnderstoodStory, saga: Saga): readonly string[] {
  const { estimate, days, agree, disagree, why } = weighDays(evidence, saga);
  const worked = `${estimate.kind === 'unknown' ? 'unknown' : shown(estimate.range)}, because ${why}`;
  return [
    ...(date.kind === 'stated'
      ? [`dated ${shown(date.range)}, as its ${statedBy[date.from]} states`, `  by its words alone: ${worked}`]
      : [`dated ${worked}`]),
    ...(days.length > 0 ? [`  most weight agrees on ${days.map(shown).join(' and ')}`] : []),
    ...agree.map((statement) => `  agrees     ${statementOn(days, story, statement)}`),
    ...disagree.map((statement) => `  set aside  ${statementOn(days, story, statement)}`),
  ];
}

/** Of alternatives those that some of the days allow, where any is; a list of a dozen years says nothing. */
function statementOn(days: readonly DayRange[], story: Story, { rule, weight, ranges, pieces }: Statement): string {
  const fits = ({ range }: { readonly range: DayRange }): boolean => days.some((run) => overlap(range, run));
  const telling = pieces.some(fits) ? pieces.filter(fits) : pieces;
  const written = [...new Set(telling.map(({ range }) => shown(range)))].slice(0, alternativesShown);
  const others = ranges.length - written.length;
  const words = new Set(telling.map(({ span }) => quoted(story, span)));
  const facts = [...new Set(telling.flatMap((piece) => piece.facts))].slice(0, alternativesShown);
  return [
    `${rule}, weight ${weight}: ${written.join(' or ')}`,
    ...(others > 0 ? [` (or ${others} more)`] : []),
    `, as it says ${[...words].join(' and ')}`,
    ...(facts.length > 0 ? [`, by ${facts.join(', ')}`] : []),
  ].join('');
}

const alternativesShown = 3;

const shown = (range: DayRange): string => edtf(range) ?? 'any day';

/** By their place, and at one place in the order of the stages. */
const inOrder = (notes: readonly TraceNote[]): readonly TraceNote[] =>
  notes.toSorted((a, b) => a.span.start - b.span.start || stages.indexOf(a.stage) - stages.indexOf(b.stage));

/** `refused  event  “next year”: the time is too wide`; the words are left out where they are the whole sentence. */
function line(story: Story, { stage, rule, span, verdict, why }: TraceNote, sentence: Span): string {
  const words = span.start === sentence.start && span.end === sentence.end ? '' : `${quoted(story, span)}: `;
  return `${verdict.padEnd(7)}  ${(rule === null ? stage : `${stage}/${rule}`).padEnd(24)}  ${words}${why}`;
}

/** Characters of a story’s words above which the middle is left out. */
const longest = 80;

function quoted(story: Story, span: Span): string {
  const all = onOneLine(story, span);
  const words = all.length <= longest ? all : `${all.slice(0, longest / 2)} … ${all.slice(-longest / 2)}`;
  return /^[“”"‘«„]/.test(words) ? words : `“${words}”`;
}

const onOneLine = (story: Story, span: Span): string => wordsAt(story, span).replaceAll(/\s+/g, ' ');
