const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?';
const day = `(?:(?:${months}) \\d{1,2}|\\d{1,2} (?:${months}))(?:,? \\d{4})?`;
const patterns: readonly RegExp[] = [
  // "LONDON (AP) — " and "LONDON — ". A capital follows: after "UEFA – " in small letters an aside begins.
  /^\p{Lu}{2}[\p{Lu} .,’'-]{1,38}(?: ?\([\p{L}. ]{2,20}\))? ?[–—-] (?=["'“‘]?\p{Lu})/u,
  // "VELL: "
  /^\p{Lu}{3,}(?: \p{Lu}{2,}){0,2}: (?=["'“‘]?\p{Lu}\p{Ll})/u,
  // "CHESTER, Pa. — "
  /^\p{Lu}{2}[\p{Lu} .’'-]{1,38}, \p{Lu}[\p{L}]{0,6}\.? ?[–—-] (?=["'“‘]?\p{Lu})/u,
  // "LONDON/LISBON, Jan 30 (Agency) - "
  /^\p{Lu}[\p{L} .,/’'-]{1,38}, (?:\p{L}{3,9}\.? \d{1,2},? (?:\d{4} )?)?\([\p{L}. ]{2,20}\) ?[–—-] ?(?=["'“‘]?\p{Lu})/u,
  // "Munich – ", when no second dash follows that would make an aside of what stands between
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? [–—] (?=["“]?\p{Lu}(?:[^.!?–—](?! - ))*[.!?])/u,
  // "Bengaluru, September 26: ", "Wednesday, 01 February 2023 – ", "NORTHPORT, England, Jan 3, 2025 (Reuters) - "
  new RegExp(
    `^(?:\\p{Lu}[\\p{L} .’'-]{1,30}(?:, \\p{L}[\\p{L}.]{1,20})?, ?)?${day} ?(?:\\([\\p{L}. ]{2,20}\\) ?)?(?::|[–—-])(?! ?\\d) ?`,
    'iu',
  ),
];

/** Length of the dateline (place, date, agency) that a lede opens with, its dash or colon included; 0 when none. */
export const datelineLength = (lede: string): number =>
  Math.max(0, ...patterns.map((pattern) => pattern.exec(lede)?.[0].length ?? 0));
