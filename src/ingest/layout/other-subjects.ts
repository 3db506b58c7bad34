import type { Block } from '../../model/story.ts';
import { cut } from '../../model/text.ts';
import { roundupHeading } from './sections.ts';

/** Words by which a paragraph turns to another place: "Elsewhere, …", "Away from the ground, …", "Across town, …". */
const turns =
  /^(?:and |but )?(?:meanwhile,? )?(?:elsewhere|away from|in (?:other|the rest of|brief|short)|across (?:town|the)|over (?:at|in|on)|further afield|around the|paper talk|rumou?r (?:mill|has)|also (?:today|in the)|on (?:other|another)|the rest)\b/iu;

const capital = /\p{Lu}[\p{L}-]{2,}/gu;
const calendar =
  'January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const insideSentence = new RegExp(`(?<=[\\p{Ll}\\p{N},;:’'] )(?!(?:${calendar})\\b)\\p{Lu}[\\p{L}-]{2,}`, 'gu');
/** A sentence that speaks of somebody named above it. */
const goesOn = /^[^.?!]*\b(?:he|him|his|she|her)\b/i;

/**
 * The blocks with the roundup at their foot set apart: from a heading or a turning paragraph on, from where to the end
 * nobody is named whom the story above names in its first lines or twice, and others are. A foot is no longer than what
 * stands above it, and a page headed as a roundup has none.
 */
export function withRoundup(text: string, blocks: readonly Block[]): readonly Block[] {
  const main = blocks.flatMap((block, index) =>
    block.section === 'main' ? [{ block, index, line: cut(text, block.span) }] : [],
  );
  const first = main.findIndex(({ block }) => block.kind === 'paragraph');
  const free = freePlaces(
    // "Away from Northport, …" names whom it leaves.
    main.map(({ line }) => (turns.test(line) ? line.replace(/^[^,.]{0,60},/, '') : line)),
    first,
  );
  const opening = main.findIndex(
    ({ block, line }, at) =>
      at > first + 1 &&
      free[at] === true &&
      (block.kind === 'heading'
        ? !line.includes('?') && main[at + 1]?.block.kind === 'paragraph' && !goesOn.test(main[at + 1]?.line ?? '')
        : turns.test(line)),
  );
  const [start, end] = [main[opening], main.at(-1)];
  const headed = main
    .slice(0, Math.max(first, 0))
    .some(({ line }) => roundupHeading.test(line) || /\brumou?r mill\b|\bgossip\b|\bpaper talk\b/i.test(line));
  if (headed || first < 0 || !start || !end || !namesOthers(main.slice(opening).map(({ line }) => line))) return blocks;
  const above = start.block.span.start - (main[first]?.block.span.start ?? 0);
  if (end.block.span.end - start.block.span.start > above) return blocks;
  return blocks.map((block, index) =>
    index >= start.index && block.section === 'main' ? { ...block, section: 'secondary' } : block,
  );
}

/** For each line, whether no name that the story above it is about stands in it or below it. */
function freePlaces(lines: readonly string[], first: number): readonly boolean[] {
  const names = new Set(lines.flatMap((line) => line.match(insideSentence) ?? []));
  const places = new Map<string, number[]>();
  lines.forEach((line, at) => {
    for (const word of new Set(line.match(capital) ?? []))
      if (names.has(word)) {
        const known = places.get(word);
        if (known) known.push(at);
        else places.set(word, [at]);
      }
  });
  // A name of the first lines is the story's at once, any other from its second line on; up to its last, no foot begins.
  const last = new Array<number>(lines.length).fill(-1);
  for (const all of places.values()) {
    const known = (all[0] ?? 0) <= first ? all[0] : all[1];
    if (known !== undefined) last[known] = Math.max(last[known] ?? -1, all.at(-1) ?? -1);
  }
  let until = -1;
  return lines.map((_, at) => {
    until = Math.max(until, last[at] ?? -1);
    return until < at;
  });
}

const namesOthers = (lines: readonly string[]): boolean =>
  new Set(lines.flatMap((line) => line.match(insideSentence) ?? [])).size >= 2;
