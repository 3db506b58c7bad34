import { fold } from '../text/fold.ts';

/** Letters that no normal form takes apart, as readers without such keys write them. */
const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
};

/** A word in small letters without marks, `konate` of “Konaté,”; letters and digits alone. */
export const plainWord = (text: string): string =>
  fold(text)
    .replace(/[łøđðßæœıþ]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Whether all of a query stands in quotation marks: then its words are looked for side by side. */
export const isPhrase = (query: string): boolean => /^\s*["“”„].+["“”]\s*$/.test(query);

/** Words that nearly every story has, and often: whoever looks for another as well gains nothing by them but a wait. */
const everywhere: ReadonlySet<string> = new Set(
  'a an and are as at be been but by for from had has have he her his i in is it its not of on or she that the their they this to was were who will with'.split(
    ' ',
  ),
);

/** The words of a query, less every sign that no indexed word has: `40m` of “£40m”. */
export function termsOf(query: string): readonly string[] {
  const all = query
    .normalize('NFC')
    .split(/\s+/)
    .map((term) => term.replace(/[^\p{L}\p{M}\p{N}’'‑-]/gu, ''))
    .filter((term) => /[\p{L}\p{N}]/u.test(term));
  const telling = isPhrase(query) ? all : all.filter((term) => !everywhere.has(term.toLowerCase()));
  return telling.length > 0 ? telling : all;
}

/** Endings that a stem may lack at the most, as “signings” has four: “sign”. */
const longestEnding = 4;

/**
 * Whether a word that the index found for a term is that term, or another form of it. The index takes any word with which a
 * term begins for it, “be” for “bernebeu”, where it has no other.
 */
export function isFormOf(word: string, term: string): boolean {
  const sought = plainWord(term);
  const parts = [word, ...word.split(/[\p{Pd}/]/u)].map(plainWord);
  return parts.some((part) => {
    let same = 0;
    while (same < sought.length && part[same] === sought[same]) same += 1;
    return (
      same === sought.length ||
      (same >= 3 && same >= sought.length - longestEnding && part.length - same <= longestEnding)
    );
  });
}
