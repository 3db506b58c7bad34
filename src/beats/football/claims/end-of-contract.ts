import type { ClaimRule } from '../../../model/claim-rule.ts';
import { type ReadStory, sentencesOf } from '../../../model/read-story.ts';

// "out of contract in 2025", "under contract until June 2025"; "contract of the forward runs out in 2026", "contract
// expires at the club in the summer of 2026".
const ending =
  /\b(?:out of contract|under contract|contract(?: \p{L}+){0,3} (?:runs? out|expires?|ends?|runs?))(?: \p{Ll}+){0,2}? (?:in|until|to|till)(?: the (?:summer|end) of| \p{Lu}\p{Ll}+)? (20\d\d)\b/gu;
/** Words that say that the contract is not the one in force, or is somebody else's guess. */
const otherContract =
  /\b(?:new|would|could|offer(?:ed|s)?|extend(?:ed|s|ing)?|option|proposed|sign(?:ed|s|ing)?|if)\b/i;

/**
 * The year in which somebody's contract ends. Whose contract it is must be plain: the sentence names one known person,
 * or none and the story only the saga's subject. Two stories further apart than half a year may speak of two contracts.
 */
export const endOfContract: ClaimRule = {
  what: 'end of contract',
  furthest: 180,
  read: (story) => {
    const all = knownIn(story);
    return sentencesOf(story).flatMap(({ span, text, kind, section, people }) => {
      if (section !== 'main' || kind !== 'paragraph') return [];
      const matches = [...text.matchAll(ending)];
      const [match] = matches;
      if (!match?.[1] || matches.length > 1 || otherContract.test(text)) return [];
      const named = new Set(people.filter(({ known }) => known).map(({ id }) => id));
      const about = named.size === 0 ? onlySubject(all, story) : only(named);
      const start = span.start + match.index;
      return about === null ? [] : [{ about, value: match[1], span: { start, end: start + match[0].length } }];
    });
  },
};

/** Those of the registry whom a story names: their names by their ids. */
const knownIn = (story: ReadStory): ReadonlyMap<string, string> =>
  new Map(
    sentencesOf(story).flatMap(({ people }) => people.flatMap(({ id, name, known }) => (known ? [[id, name]] : []))),
  );

const only = (ids: ReadonlySet<string>): string | null => (ids.size === 1 ? ([...ids][0] ?? null) : null);

function onlySubject(all: ReadonlyMap<string, string>, { subject }: ReadStory): string | null {
  const [first] = all;
  return first && all.size === 1 && first[1] === subject ? first[0] : null;
}
