import { sentences } from '../../text/sentences.ts';
import { wordSet } from '../../text/word-set.ts';
import { isTitleCase } from '../headline/title-case.ts';
import { withoutNote } from '../page/prose.ts';

/** What stands around a line, as far as it tells a heading from a paragraph. */
export interface Neighbours {
  /** The text of the paragraph that follows; null at the end of the story. */
  readonly next: string | null;
  /** Whether nothing of the story stands above it: a headline may ask and answer. */
  readonly opens?: boolean;
}

/**
 * What a heading has at most. `npm run score` misses two of its articles’ headings at 100 characters and one at 16 words,
 * and finds no false one at 300 and 40.
 */
const longestHeading = { characters: 120, words: 18 };
/** What the first line of a page has at most, if it has hardly any of the words below. */
const longestOnTop = { characters: 240, words: 42 };

/** Words that headlines leave out and sentences cannot do without. */
const prose = wordSet(
  'the a an his her him he she they it their its who whose which was were has have had been this these',
);
// "Jacobs said:", "He wrote on his page:", "It reads as follows:"
const speech =
  /\b(?:said|says?|saying|told|tells|wrote|writes|writing|adds?|added|adding|claims?|claimed|states?|stated|reads?|reported|reports|reporting|posted|posts|tweeted|tweets|explained|explains|continued|continues|revealed|reveals|insisted|insists|admitted|admits|concluded|replied|responded|asked|declared|stressed|noted|quoted|saying this|as follows|the following)\b[^:]{0,40}:$/i;
/** "According to Lund:", "In his own words:" */
const introduction = /^(?:according to|in (?:his|her|their|the|other)\b.* words|as per|per|via|as follows)\b.*:$/i;
const questionOpening =
  /^(?:(?:and|but|so) (?:now|then|what|why|how|who|where|when)\b.*\?|(?:who|what|when|where|why|how|which|could|can|will|would|should|is|are|do|does|did)\b)/i;

/** "Vance to leave Northport?", "A second winger?" */
const planAsked =
  /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2} to \p{L}+\b[^,.]*\?$|^(?:An?|Another|New|More) (?:[\p{L}’'-]+ ?){1,3}\?$/u;

/**
 * Whether a line that stands by itself is a heading: short, opening with a capital, not closed like a sentence, and
 * worded like a headline rather than like prose. A colon line that introduces speech is none.
 */
export function isHeading(written: string, { next, opens = false }: Neighbours): boolean {
  const line = withoutNote(written);
  const words = line.split(/\s+/);
  const isLong = line.length > longestHeading.characters || words.length > longestHeading.words;
  if (isLong && (!opens || line.length > longestOnTop.characters || words.length > longestOnTop.words)) return false;
  if (
    /https?:|\bpic\.twitter\.com/.test(line) ||
    !/^(?:(?:\p{Emoji_Presentation}\uFE0F? ?)*["'“‘«]?[\p{Lu}\p{N}]|#\d)/u.test(line) ||
    /^\d+[.)]?$/.test(line)
  )
    return false;
  const inside = sentences(line, { start: 0, end: line.length }).slice(0, -1);
  if (inside.some(({ end }) => !opens || !/[?!]$/.test(line.slice(0, end)))) return false;
  if (hasOpenQuotation(line) || isWholeQuotation(line)) return false;
  if (!closesLikeHeading(line, words, next, opens)) return false;
  const sentenceWords = words.filter((word) => prose.has(word.toLowerCase().replace(/[^a-z]/g, ''))).length;
  // At the end a heading heads nothing: it is a label that was left over, if anything. No benchmark has such lines.
  if (next === null) return words.length <= 8 && words.length >= 4 && sentenceWords === 0;
  // A headline that parts its subject from the rest may be worded like a sentence.
  return sentenceWords < (words.length > 9 && !(opens && /[:?]/.test(line)) ? 3 : 4);
}

function closesLikeHeading(line: string, words: readonly string[], next: string | null, opens: boolean): boolean {
  // "Northport Wait For Their Captain…" on top of a page, "TELL ME MORE…" anywhere
  if (/(?:…|\.\.\.)$/.test(line) && next !== null && isOpenTitle(line, words, opens)) return true;
  if (/[.…]["'”’)]*[^\p{L}\p{N}]*$/u.test(line) && !/\b(?:vs|F\.C|Jr|Sr)\.$/.test(line)) return false;
  if (/[,;>/\\|&–—-]$/.test(opens ? line.replace(/ [|»]$/, '') : line)) return false;
  if (/[?!]["'”’]?$/.test(line))
    return (
      (opens && words.length > 6 && next !== null && line.endsWith('?')) ||
      (words.length <= 12 &&
        (isTitleCase(line) || hasOnlyCapitals(line) || questionOpening.test(line) || planAsked.test(line)) &&
        next !== null)
    );
  if (line.endsWith(':'))
    return words.length <= 8 && !speech.test(line) && !introduction.test(line) && !/^["“‘'«]/.test(next ?? '"');
  return true;
}

const hasOnlyCapitals = (line: string): boolean => /\p{Lu}{3}/u.test(line) && !/\p{Ll}/u.test(line);

const isOpenTitle = (line: string, words: readonly string[], opens: boolean): boolean =>
  hasOnlyCapitals(line) ? words.length <= 6 : opens && words.length > 3 && isTitleCase(line);

const hasOpenQuotation = (line: string): boolean =>
  (line.match(/“/g)?.length ?? 0) !== (line.match(/”/g)?.length ?? 0) || (line.match(/"/g)?.length ?? 0) % 2 === 1;

/** What is quoted alone is somebody's answer, but for a few words without a stop: ‘It was always Calder’. */
const isWholeQuotation = (line: string): boolean =>
  /^["“‘'«].*["”’'»]$/.test(line) &&
  !/^[‘']\S+ (?:\S+ ?){1,5}(?<![.!?,…])[’']$/.test(line) &&
  !/^[‘'][^’']*[’'].+[‘'][^’']*[’']$/.test(line);
