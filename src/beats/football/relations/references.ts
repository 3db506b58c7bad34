import { cut, type Span } from '../../../model/text.ts';
import { role } from './phrases.ts';
import type { NamedSentence, SentenceName } from './sentence-names.ts';

const superlative = 'best|only|first|second|next|last|other|same|new|most|right|main|another|kind|type';
/** What makes "the right-back" a part of the team and nobody: "the right-back position". */
const nounAfter =
  'position|spot|role|slot|berth|area|market|department|line|side|flank|targets?|situation|pool|break|stage|level|duty';
/**
 * "he", "his"; "the 26-year-old", "the 26-year-old defender"; "the right-back", "the young captain"; "the Englishman".
 */
const pointing = new RegExp(
  `(?<![\\p{L}-])(?:he|him|his|whose|the (?:(?!(?:${superlative})\\b)[\\p{L}-]+ ){0,2}?(?:\\d\\d-year-old(?: ${role})?|${role}|(?:english|french|dutch|irish|welsh|scots)man))(?![\\p{L}-])(?! (?:${nounAfter})\\b)`,
  'giu',
);

/**
 * Where a sentence means the saga's subject without his name, in the order of the text: "his", "the 26-year-old", "the
 * right-back". Only where nobody else can be meant: whoever the sentence names before must be the subject, and where it
 * names nobody before, the sentences before it must have named him last.
 */
export function references(text: string, { sentence, names, after }: NamedSentence): readonly Span[] {
  const people = names.filter(({ stands }) => stands === 'subject' || stands === 'person');
  const known = after ? sentence.span.start : (people[0]?.span.start ?? sentence.span.end);
  const stranger = people.find(({ stands }) => stands === 'person')?.span.start ?? sentence.span.end;
  return gaps(sentence.span, names).flatMap((gap) =>
    [...cut(text, gap).matchAll(pointing)]
      .map((match) => ({ start: gap.start + match.index, end: gap.start + match.index + match[0].length }))
      .filter(
        ({ start, end }) => start >= known && start < stranger && !isTitle(text, { start, end }, gap, sentence.span),
      ),
  );
}

/** "the 26-year-old Sam Example": the name says it already. */
const isTitle = (text: string, { start, end }: Span, gap: Span, sentence: Span): boolean =>
  /^the/i.test(text.slice(start, start + 3)) && gap.end < sentence.end && text.slice(end, gap.end) === ' ';

/** What lies between the names. */
function gaps({ start, end }: Span, names: readonly SentenceName[]): readonly Span[] {
  const starts = [start, ...names.map(({ span }) => span.end)];
  const ends = [...names.map(({ span }) => span.start), end];
  return starts.map((from, index) => ({ start: from, end: ends[index] ?? end }));
}
