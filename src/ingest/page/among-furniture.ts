import { hasFiniteVerb } from '../../text/finite-verb.ts';
import { isByline } from '../furniture/byline.ts';
import { isCaptionLine } from '../furniture/picture.ts';
import { isCount, isStamp } from '../furniture/stamp.ts';
import { isTitleCase } from '../headline/title-case.ts';
import { isFact } from '../layout/fact-lines.ts';
import { isCredit } from './boilerplate.ts';
import type { PageLine } from './page-line.ts';
import { type Extent, type Place, setApart, storyLines } from './place.ts';
import { sharedWords } from './stray.ts';

/** "Vance to speak at 13:00": what is to come, by who does it. */
const announces =
  /^(?!(?:Back|Welcome|Guide|Skip|Sign|Share|Listen|Subscribe)\b)\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2} to (?!the\b|our\b|your\b|top\b)\p{Ll}{2,} \S/u;

/** What a line of furniture says of the lines beside it. A heading may stand by an advert, a picture, a date. */
type Kind = 'story' | 'advert' | 'picture' | 'dated' | 'page';

/** Words that a heading of the page has at most, where a sentence would be the story's. */
const short = 7;
/** And a caption at least. */
const caption = 7;
/** Answers below a poll at most. */
const answers = 8;
/** Lines on one side that are looked at: of a longer table more would say no more. */
const widest = 40;
/** Lines above the text that are looked at for a headline. */
const most = 40;
/** Lines between the last sentence and the page's foot at most: more of them are a list. */
const trailing = 3;

/**
 * Lines that head nothing because of what stands around them: above the headline, between it and the first
 * sentence, between two parts of the page, below a poll, at the page's foot.
 */
export function amongFurniture(
  lines: readonly PageLine[],
  places: readonly Place[],
  { first, last }: Extent,
): readonly Place[] {
  const kinds = lines.map(({ text }, index): Kind => (places[index] === 'story' ? 'story' : kindOf(text)));
  const headline = headlineAt(lines, storyLines(places), first);
  const polled = pollAnswers(lines, kinds);
  const found = new Map<number, 'set' | 'set-heading'>();
  lines.forEach((line, index) => {
    if (kinds[index] !== 'story' || line.prose || isClosed(line.text, polled.has(index))) return;
    const around: Around = {
      before: runOf(lines, index, -1).map((at) => kinds[at] ?? 'story'),
      after: runOf(lines, index, 1).map((at) => kinds[at] ?? 'story'),
    };
    const isSet =
      polled.has(index) ||
      (index < headline && isAboveHeadline(lines, index, first, around)) ||
      (index > headline && index < first && isAboveText(line.text, around)) ||
      (index === first - 1 && (isPlace(lines, index) || isSubject(lines, index, headline))) ||
      (index > first && first >= 0 && (index > last ? isAtFoot : isInText)(lines, index, around));
    // Words for a picture are text; what the page calls its parts are headings of its own.
    if (isSet) found.set(index, line.text.split(' ').length > short ? 'set' : 'set-heading');
  });
  return setApart(places, (index) => found.get(index) ?? null);
}

/** A sentence, or words that go on below; the question of a poll is asked of its reader. */
const isClosed = (line: string, polled: boolean): boolean =>
  !(polled && line.endsWith('?')) && /[.!?…:;,]["'”’)]*$|[.!?] \p{Lu}/u.test(line);

/** The kinds of the lines on either side, the nearest first, up to the next running text. */
interface Around {
  readonly before: readonly Kind[];
  readonly after: readonly Kind[];
}

/** The first line above the text that has something of it; else the first of all. */
function headlineAt(lines: readonly PageLine[], story: readonly number[], first: number): number {
  const above = story.filter((index) => index < first);
  const below = lines.slice(first, first + 12).map(({ text }) => text);
  const telling = above.slice(0, most).find((index) => {
    const { text = '' } = lines[index] ?? {};
    return text.split(' ').length >= 4 && speaksOf(text, below);
  });
  return telling ?? above[0] ?? -1;
}

/** Whether a line has a name of the text below it, or two of its words. */
function speaksOf(line: string, below: readonly string[]): boolean {
  const names = (line.match(/(?<=\S )\p{Lu}[\p{L}’'-]{3,}/gu) ?? []).join(' ');
  return sharedWords(line, below) >= 2 || (names !== '' && sharedWords(names, below) >= 1);
}

const isFurniture = (kind: Kind): boolean => kind !== 'story' && kind !== 'advert';

/** A line above furniture that has next to nothing of the text, and is no headline that a page sets above its own. */
const isAboveHeadline = (lines: readonly PageLine[], index: number, first: number, { after }: Around): boolean =>
  after[0] !== undefined &&
  isFurniture(after[0]) &&
  !speaksOf(
    lines[index]?.text ?? '',
    lines.slice(first, first + most).map(({ text }) => text),
  );

function isAboveText(text: string, { before, after }: Around): boolean {
  const isShort = text.split(' ').length <= short && !hasFiniteVerb(text) && !announces.test(text);
  if (isShort && before.some(isFurniture) && after.some(isFurniture)) return !isHeadOfDated(after);
  return after.length === 0 && isCaptionBelow(text, before[0]);
}

/** "VELL" right above the text: where it was written, unless its parts have headings in capitals. */
const isPlace = (lines: readonly PageLine[], index: number): boolean =>
  isInCapitals(lines[index]?.text ?? '') &&
  !lines.some(({ text, own }, at) => at > index && !own && isInCapitals(text));

/** "Northport latest news" between a headline and the text: what the page files it under. */
const isSubject = (lines: readonly PageLine[], index: number, headline: number): boolean =>
  index > headline &&
  /^(?:\p{Lu}\S* ){1,3}(?:\p{L}+ )?(?:news|rumours|gossip|latest)$/iu.test(lines[index]?.text ?? '') &&
  !hasFiniteVerb((lines[index]?.text ?? '').replace(/ \S+$/, ''));

const isInCapitals = (line: string): boolean => /^\p{Lu}{3,}(?: \p{Lu}{2,}){0,2}$/u.test(line);

function isInText(lines: readonly PageLine[], index: number, { before, after }: Around): boolean {
  const isLong = (lines[index]?.text ?? '').split(' ').length > short;
  const isCaption = isLong && before[0] === 'picture' && isCount(lines[index + 1]?.text ?? '');
  // What speaks of the text below more than a link does is its headline, whatever a page sets above that.
  const below = lines.slice(index + 1, index + 12).map(({ text }) => text);
  if (isLong && sharedWords(lines[index]?.text ?? '', below) >= 4) return false;
  return (isCaption || before.includes('page')) && after.includes('page') && !isHeadOfDated(after);
}

function isAtFoot(lines: readonly PageLine[], index: number, { before, after }: Around): boolean {
  const { text = '' } = lines[index] ?? {};
  if (isFact(text) || isFact(lines[index + 1]?.text ?? '')) return false;
  const isOver = before.some((kind) => kind !== 'story' && kind !== 'picture' && kind !== 'dated');
  if (isOver) return after.some((kind) => kind !== 'story') || text.split(' ').length <= short;
  const isLoose =
    text.split(' ').length <= short && before.length < trailing && before.every((kind) => kind === 'story');
  const isListed = lines.slice(index - before.length - 1, index).some((line) => line.text.endsWith(':'));
  return isLoose && !isListed && after.includes('page') && !after.slice(0, after.indexOf('page')).some(isFurniture);
}

/** "Rovers wait", and below it a date and the text: the head of a part. */
const isHeadOfDated = ({ length, 0: next }: readonly Kind[]): boolean => next === 'dated' && length === 1;

function kindOf(line: string): Kind {
  if (/\badvert|\bsponsor|^ads?$|\bcontinue/i.test(line)) return 'advert';
  if (/^©/.test(line)) return 'page';
  if (isCredit(line) || isCaptionLine(line)) return 'picture';
  return isStamp(line) || isByline(line) ? 'dated' : 'page';
}

/** Places of the lines on one side, from the nearest on, up to the next running text. */
function runOf(lines: readonly PageLine[], index: number, step: 1 | -1): readonly number[] {
  const run: number[] = [];
  for (let at = index + step; run.length < widest && lines[at] && !lines[at]?.prose; at += step) run.push(at);
  return run;
}

/** A picture's words stand below the byline and the date; a subtitle stands above them. */
const isCaptionBelow = (text: string, before: Kind | undefined): boolean =>
  (before === 'dated' || before === 'page') &&
  text.split(' ').length >= caption &&
  !isTitleCase(text, 5) &&
  /\s\p{Lu}/u.test(text);

/** "0 votes so far", and below it what can be voted for. */
function pollAnswers(lines: readonly PageLine[], kinds: readonly Kind[]): ReadonlySet<number> {
  const found = new Set<number>();
  lines.forEach(({ text }, index) => {
    if (kinds[index] === 'story' || !/\b(?:polls?|votes?)\b/i.test(text)) return;
    for (let at = index + 1; at <= index + answers; at += 1) {
      const line = lines[at];
      const isAsked = at === index + 1 && line?.text.endsWith('?');
      if (!line || (!isAsked && (line.prose || line.text.split(' ').length > short))) break;
      found.add(at);
    }
  });
  return found;
}
