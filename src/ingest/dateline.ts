const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const dayOfYear = `(?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? \\d{4})?`;
const patterns: readonly RegExp[] = [
  // "LONDON (AP) — "
  /^\p{Lu}[\p{Lu} .,’'-]{2,40}(?: ?\([\p{L}. ]{2,20}\))? ?[–—-] /u,
  // "Bengaluru, September 26: " and "Wednesday, 01 February 2023 – "
  new RegExp(`^(?:\\p{Lu}[\\p{L} .’'-]{1,30}, ?)?${dayOfYear} ?(?::|[–—-]) ?`, 'iu'),
];

/** Length of the dateline (place, date, agency) that a lede opens with, its dash or colon included; 0 when none. */
export const datelineLength = (lede: string): number =>
  Math.max(0, ...patterns.map((pattern) => pattern.exec(lede)?.[0].length ?? 0));
