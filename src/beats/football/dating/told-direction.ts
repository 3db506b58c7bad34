// "until 2025", "expires in 2025", "will leave in 2025", "hopes of a move in 2025", "upcoming"; "by 2025", "before the
// summer of 2025".
const ahead =
  "until|till|beyond|through to|expir(?:e|es|ing|y)|runs? out|run out|ends?(?! of)|is up|be up|out of contract|free agent|free transfer|for free|will|won't|would(?! go on)|could|should|can|may|might|shall|set to|due to|wants? to|hopes? to|hoping to|hopes? of|aims? to|plans? to|plans? for|planning for|ready to|chances? of|prospect of|keen to|keen on|interested in|discuss|join|upcoming|(?:by|before|ahead of|closer to|nearer to)(?= (?:the )?(?:end of (?:the )?|\\p{L}+ )?$)";
// "since 2020", "was bought in 2020", "won in 2020", "after 2020", "previous"; any word in -ed, "completed in 2020".
const behind =
  'since|back in|ago|between|overcame|went on|was|were|had|did|won|win over|winning|lifted|made|making|left|came|became|began|begun|went|got|gave|took|taken|paid|spent|sold|bought|brought|lent|led|met|cost|held|kept|lost|beat|broke|told|said|set up|ran|signed|signing from|joining|joined|having|in the wake|following|previous|last|\\p{L}{3,}ed';

/** Nouns that hang on what stands before them: "discuss a move in 2025", "his move in 2022". */
const hanging =
  'move|switch|transfer|return|exit|departure|arrival|commitment|agreement|deal|clause|option|signings?|contract|leaving|moving|becoming|before';

const cue = new RegExp(`\\b(?:(?<ahead>${ahead})|(?<behind>${behind})|(?<hanging>${hanging}))\\b`, 'giu');
/**
 * Characters before a time within which a word says which way it lies. `npm run bench:dating` finds the same up to
 * 600, and at 60 intervals that are four days wider.
 */
const reach = 90;
/** Participles that are no past: "is needed", "is expected". */
const adjective =
  /^(?:needed|expected|required|supposed|rumou?red|linked|wanted|reported|identified|red|united|based|located|interested)$/iu;
/** Words that set a limit and leave the way to the verb. */
const limit = /^(?:by|before|ahead of|closer to|nearer to)$/iu;
/** Words that turn even a noun to the past. */
const firmlyBehind = /^(?:since|following|ago|completed|made|sealed)$/iu;

/** Why a time with no such direction dates nothing. */
export const undirected = 'no word before it says whether it lies ahead or behind';

/** "May" within a sentence, or with a number behind it, is the month and looks nowhere. */
const isMonth = (sentence: string, at: number): boolean =>
  /\S/u.test(sentence.slice(0, at)) || /^May\s*\d/u.test(sentence.slice(at));

/** Which way from the day of writing a time lies, by the nearest word before it that tells; null when none does. */
export function toldDirection(sentence: string, at: number): 'ahead' | 'behind' | null {
  const before = sentence.slice(Math.max(0, at - reach), at);
  let nearest: 'ahead' | 'behind' | null = null;
  let word = '';
  let hangs = false;
  for (const { 0: found, groups, index } of before.matchAll(cue)) {
    if (found === 'May' && isMonth(sentence, at - before.length + index)) continue;
    if (groups?.hanging !== undefined) hangs = true;
    // "The deal was agreed before 2025" may be told on either side.
    else if (limit.test(found) && nearest === 'behind') nearest = null;
    else if (!adjective.test(found)) {
      nearest = groups?.ahead === undefined ? 'behind' : 'ahead';
      word = found;
      hangs = false;
    }
  }
  return hangs && nearest === 'behind' && !firmlyBehind.test(word) ? null : nearest;
}
