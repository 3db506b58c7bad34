import type { Span } from '../../model/text.ts';
import { reportingVerb } from '../../text/reporting-verbs.ts';

const noun =
  '(?:report|outlet|publication|newspaper|paper|source|article|piece|update|website|site|broadcaster|tabloid|daily|journalist|magazine|insider)';
const necessary = new RegExp(noun, 'i');
// "the ", "that same ", "their latest Spanish ", "the minister's "
const same =
  "(?:the|that|this|their) (?:(?:same|aforementioned|latest|new|original|[\\p{L}-]+ish|German|Italian|[\\p{L}’']+'s) ){0,2}";

const pattern = new RegExp(
  `\\b(?:${same}${noun},? ${reportingVerb}|(?:according to|as per|per|adds?|claims?|reports?|says?) ${same}${noun}\\b)`,
  'giu',
);

/** "The report also states", "according to the same source": phrases that cite the source named last. */
export function referringCitations(text: string, { start, end }: Span): readonly Span[] {
  const sentence = text.slice(start, end);
  // Most sentences have no such noun.
  if (!necessary.test(sentence)) return [];
  return [...sentence.matchAll(pattern)].map(({ index, 0: phrase }) => ({
    start: start + index,
    end: start + index + phrase.length,
  }));
}
