/** A part of the football year, from day to day; a month and day counted in the season’s first or second year. */
export type Edge =
  | { readonly year: 'first' | 'second'; readonly date: string }
  | { readonly of: 'first-match' | 'last-match'; readonly days: number };

export interface Phase {
  readonly words: RegExp;
  /** Words of the same sentence without which the phase is not told; and those with which it is not. */
  readonly only?: RegExp;
  readonly unless?: RegExp;
  /** Which way the time must lie by the words before it. */
  readonly told?: 'ahead' | 'behind' | 'not behind';
  readonly from: Edge;
  readonly to: Edge;
}

const firstYear = (date: string): Edge => ({ year: 'first', date });
const secondYear = (date: string): Edge => ({ year: 'second', date });
const firstMatch = (days: number): Edge => ({ of: 'first-match', days });
const lastMatch = (days: number): Edge => ({ of: 'last-match', days });

const season = '(?:season|campaign|term)';

/** What every phrase below holds one of, and what one of a season does: looked for first, since most sentences have none. */
const aboutTheYear = /season|campaign|term|summer|January|halfway|new year|(?:turn|change) of/i;
const aboutASeason = /season|campaign|term/i;

/** The phases of which a sentence may speak. */
export function phasesIn(text: string): readonly Phase[] {
  if (!aboutTheYear.test(text)) return [];
  return aboutASeason.test(text) ? phases : ofTheYear;
}

/**
 * What phrases say about the part of a season they are written in. The limits are wide, since usage is loose, and each
 * rests on how such words are used: no benchmark tells them apart by the week. With all limits at the first match
 * moved to thirty days before, one interval of `npm run bench:dating` misses its day.
 */
const phases: readonly Phase[] = [
  {
    // "a fine start to the season", "the beginning of his new campaign"; not "until the start of the season".
    words: new RegExp(
      `(?<!\\b(?:before|until|by|since|from|at|for|ahead of|in time for|after) (?:the|a|their|an) (?:\\p{L}+ )?)\\b(?:start|beginning) (?:to|of) (?:the|this|their|his) (?:new |current )?${season}\\b`,
      'iu',
    ),
    only: /\b(?:is|are|has|have|currently|continues?)\b/iu,
    unless: /\b(?:start|beginning)\b[^.;]{0,60}\b(?:was|were|had)\b/iu,
    told: 'not behind',
    from: firstMatch(0),
    to: firstYear('12-31'),
  },
  {
    // "in time for the start of the season", "until the beginning of this new term".
    words: new RegExp(
      `\\b(?:ahead of|before|in time for|for|until|by) the (?:start|beginning) of (?:the|this) (?:new |coming )?${season}\\b`,
      'iu',
    ),
    told: 'not behind',
    from: firstYear('05-15'),
    to: firstMatch(3),
  },
  {
    words: new RegExp(`\\bsince the (?:start|beginning) of (?:the|this) ${season}\\b`, 'iu'),
    from: firstMatch(7),
    to: lastMatch(14),
  },
  {
    words: new RegExp(`\\blater (?:in the|this|on in the) ${season}\\b`, 'iu'),
    from: firstMatch(-45),
    to: secondYear('03-31'),
  },
  {
    words: new RegExp(`\\b(?:so far this|the current|this current) ${season}\\b`, 'iu'),
    from: firstMatch(-30),
    to: lastMatch(10),
  },
  {
    words: new RegExp(`\\b(?:rest|remainder) of (?:the|this) (?:current )?${season}\\b`, 'iu'),
    from: firstMatch(-14),
    to: lastMatch(2),
  },
  {
    words: new RegExp(`\\bend of (?:the|this) (?:current )?${season}\\b`, 'iu'),
    told: 'ahead',
    from: firstYear('07-01'),
    to: lastMatch(7),
  },
  {
    // "no wish to stay in Turkey beyond this season".
    words: new RegExp(`\\b(?:beyond|after) (?:the current|this) ${season}\\b`, 'iu'),
    from: firstYear('07-01'),
    to: lastMatch(7),
  },
  {
    words:
      /\b(?:(?:in|during|on) (?:their |the |his )?pre-?season|pre-?season (?:tour|trip|training|camp|friendl\p{L}+))\b/iu,
    unless: /\blast (?:summer|season|year)\b|\b(?:miss\p{L}*|had) [^.;]{0,30}\bpre-?season/iu,
    from: firstYear('06-15'),
    to: firstYear('09-15'),
  },
  {
    // "at this halfway point", "midway through the season".
    words: new RegExp(`\\b(?:at (?:this|the) halfway (?:point|stage)|midway through (?:the|this) ${season})\\b`, 'iu'),
    told: 'not behind',
    from: firstYear('12-01'),
    to: secondYear('02-20'),
  },
  {
    // "in January", but not "in January 2023"; "the January transfer window"; "a midseason move".
    words:
      /\b(?:in January\b(?! 20)|(?:the |a )?January (?:transfer )?window|mid-?season (?:move|exit|switch|transfer|sale))/iu,
    told: 'ahead',
    from: firstYear('06-15'),
    to: secondYear('02-03'),
  },
  {
    // "as we approach the January transfer deadline".
    words: /\b(?:approach\p{L}*|near\p{L}*|ahead of|before|until) the January (?:transfer )?deadline\b/iu,
    told: 'not behind',
    from: firstYear('12-01'),
    to: secondYear('02-04'),
  },
  {
    // "with the change of year".
    words: /\b(?:with|at) the (?:change|turn) of (?:the )?year\b/iu,
    told: 'not behind',
    from: firstYear('12-15'),
    to: secondYear('01-31'),
  },
  { words: /\bthis summer\b/iu, told: 'behind', from: secondYear('05-15'), to: secondYear('12-31') },
  { words: /\b(?:as of|since) January 1(?:st)?\b/iu, from: secondYear('01-01'), to: secondYear('06-30') },
  { words: /\bthis summer\b/iu, told: 'not behind', from: secondYear('01-01'), to: secondYear('10-15') },
  { words: /\bnext summer\b/iu, from: firstYear('04-10'), to: secondYear('03-31') },
  {
    words: new RegExp(`\\b(?:ahead of|for|before|in) the (?:new|upcoming|coming|forthcoming) ${season}\\b`, 'iu'),
    from: firstYear('03-15'),
    to: firstYear('09-10'),
  },
  {
    // "the season kicks off", "the new La Liga season gets underway".
    words: new RegExp(
      `\\bthe (?:new )?(?:premier league |la liga |bundesliga )?${season} (?:kicks? off|starts?|begins?|starting|gets under ?way)\\b`,
      'iu',
    ),
    from: firstYear('05-15'),
    to: firstMatch(4),
  },
  {
    // "by the turn of the year", "before the new year".
    words: /\b(?:before|by|until) the (?:turn of the (?:new )?year|new year)\b/iu,
    told: 'not behind',
    from: firstYear('07-15'),
    to: firstYear('12-31'),
  },
];

const ofTheYear = phases.filter(({ words }) => !words.source.includes(season));
