import { hasFiniteVerb } from '../../text/finite-verb.ts';

/** "Goals: 12", "31 August – Calder (away)": an item of a box of facts; "Doctor begs Vance: stop at once" says more. */
export const isFact = (line: string): boolean =>
  (/^[^:]{1,40}: [^\s'‘"“]/.test(line) && !hasFiniteVerb(line.replace(/:.*/, ''))) ||
  (/\d/.test(line) && /[:–—(]/.test(line)) ||
  // "Ilian Vance - Calder to Northport, £75m, 2017"
  (/[£$€]\d/.test(line) && / - /.test(line));

/** "Ilian Vance (Calder, loan)", "Jonna Reed (released)" */
const isBracketed = (line: string): boolean => /^\p{Lu}[^.!?:()]{2,60} \([^()]{2,60}\)$/u.test(line);

/** "7/10", "Northport 4/6" */
const isScore = (line: string): boolean => /^(?:\p{Lu}[^.!?:]{1,30} )?\d{1,2}\/\d{1,2}$/u.test(line);

/** The words behind an item that may stand between two: "None", "In", "Out". */
const isBetween = (line: string): boolean => !line.includes(' ') && line.length < 12;

const kinds = [isFact, isBracketed, isScore];

/**
 * Places of the items of a list of facts: lines of one kind right below each other, no headings whatever they look like.
 * `lines`: null stands for furniture. A line that stands alone may head a part: "Calder: a month of silence".
 */
export function factLines(lines: readonly (string | null)[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const is of kinds) {
    const own = lines.map((line) => line !== null && line.length <= 120 && is(line));
    const isNear = (index: number, step: 1 | -1): boolean => {
      const line = lines[index + step];
      return (
        own[index + step] === true ||
        (is !== isFact && typeof line === 'string' && isBetween(line) && own[index + 2 * step] === true)
      );
    };
    own.forEach((isOwn, index) => {
      if (isOwn && (isNear(index, -1) || isNear(index, 1))) found.add(index);
    });
  }
  return found;
}
