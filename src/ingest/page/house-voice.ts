import { wordSet } from '../../text/word-set.ts';
import type { PageLine } from './page-line.ts';
import { type Extent, type Place, setApart } from './place.ts';
import { sharedWords } from './stray.ts';

/** What a house has to speak of beside its stories. */
const things = wordSet(
  'journalism newsroom magazine website site app apps group channel members member readers subscribers newsletter content consent piece article ' +
    'articles blog podcast column issue edition editor editors letters supplement twitter facebook instagram whatsapp telegram youtube tiktok bluesky threads ' +
    'discord patreon substack shop store comment comments cookies privacy donation donations supporters subscription membership trial inbox email ' +
    'e-mail link links page browser device forum survey poll competition prize voucher discount calculator map',
);
const address = /\b(?:you|your|you[’']re|we|our|us|we[’']re)\b/i;
const quotes = /["“”«»]|^[‘']|\b(?:said|says|told|added|wrote|insisted|explained)\b/i;
/** Words of the story that a house may use of it, as a name in the address of its channel; words for each thing of its own. */
const most = { shared: 1, words: 25 };
/** A line of the house is no longer than this. */
const longest = 400;
/** Sentences of a text that is compared with: a shorter one has too few words. */
const least = 3;

/**
 * What speaks to the reader of the page's own things and has next to nothing of the story: "Our Ferry group is free to join",
 * "You are reading the members' area of the website". A quotation is somebody's, and a columnist's "we" speaks of the story.
 */
export function houseVoice(
  lines: readonly PageLine[],
  places: readonly Place[],
  { first, last }: Extent,
): readonly Place[] {
  const told = lines.flatMap(({ text, prose }, index) => (prose && places[index] === 'story' ? [{ text, index }] : []));
  if (first < 0 || told.length < least) return places;
  return setApart(places, (index) => {
    const { text = '' } = lines[index] ?? {};
    if (text.length > longest || quotes.test(text)) return null;
    const words = text.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? [];
    const count = words.filter((word) => things.has(word)).length;
    // At the foot the house may speak of its trade without a word to the reader.
    const isAtFoot = index >= last && /\b(?:quality|independent|local|our|trusted) journalism\b/i.test(text);
    if (!isAtFoot && (count === 0 || count * most.words < words.length || !address.test(text))) return null;
    const others = told.filter((other) => other.index !== index).map((other) => other.text);
    const own = words.filter((word) => !things.has(word)).join(' ');
    return sharedWords(own, others) <= most.shared ? 'set' : null;
  });
}
