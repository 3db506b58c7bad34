import { plainWord } from './terms.ts';

/** Letters that may be wrong, missing, too many or in each other’s place: one, and in a word of seven letters or more two. */
const faultsIn = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** The word of a list, the commonest first, that a term most likely means; null where it is one of them, or none is near. */
export function meantWord(term: string, list: readonly string[]): string | null {
  const sought = plainWord(term);
  let best: { readonly word: string; readonly faults: number } | null = null;
  for (const word of list) {
    const plain = plainWord(word);
    if (plain === sought) return word.toLowerCase() === term.toLowerCase() || isPlain(word) ? null : word;
    const atMost = (best?.faults ?? faultsIn(sought.length) + 1) - 1;
    if (Math.abs(plain.length - sought.length) > atMost) continue;
    const faults = distance(sought, plain, atMost);
    if (faults <= atMost) best = { word, faults };
  }
  return best?.word ?? null;
}

/** Whether the index knows a word by its plain letters: marks it sees through, letters such as ł not. */
const isPlain = (word: string): boolean => !/[łøđðßæœıþ]/i.test(word);

/** Faults between two words; above `atMost` any larger number. Two letters in each other’s place are one fault. */
function distance(a: string, b: string, atMost: number): number {
  let [beforeLast, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let faults = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        faults = Math.min(faults, (beforeLast[j - 2] ?? 0) + 1);
      row.push(faults);
    }
    if (Math.min(...row) > atMost) return atMost + 1;
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
