import { isTitleCase } from '../headline/title-case.ts';
import { isFact } from '../layout/fact-lines.ts';
import { isHeading } from '../layout/heading.ts';
import type { PageLine } from './page-line.ts';
import { isProse } from './page-line.ts';
import { sharedWords } from './stray.ts';

/** A label under which a page lists its other stories: "Read next", "Related articles", "Most popular". */
const listLabel =
  /^(?:read (?:more|next|also|on)|(?:read|see|watch) more (?:on|from|about|in) [^.:]{2,40}|also read|check also|(?:also|see) (?:watch|also)|keep (?:reading|watching)|(?:read|watch) (?:also|next)|go deeper|editor[’']?s[’']? (?:picks?|choice)|related(?: \p{L}+)?|more (?:stories|news|headlines|like this|on this(?: story| topic)?|(?:from|in) [^.]{2,40})|most (?:read|popular|viewed|shared|watched)(?: (?:in|on) [^.:]{2,30}| (?:\p{L}+ )?(?:videos?|stories|news))?|(?:next|previous) (?:article|story|post)|trending(?: now| stories)?|recommended(?: \p{L}+)?|you (?:may|might) (?:also )?(?:like|be interested in)|popular(?: now| stories)?|up next|what to read next|don[’']?t miss|top stories|latest (?:news|stories|headlines)|in other news)(?: for you)? ?(?::|…|\.\.\.)?$/iu;

/** Headlines at a page's foot that make a list: a story that breaks off has one or two such lines. */
const least = 3;

const isLinked = (line: string): boolean => {
  const own = line.replace(/^(?:[•·*–-]|\d{1,2}[.)]?) +/u, '');
  const asked = own.replace(/^[^.?!]{3,60}\? (?=\p{Lu})/u, '');
  return (
    own.length < 150 &&
    own.split(' ').length >= 4 &&
    !/:$/.test(own) &&
    (isHeading(asked, { next: own }) || (/\.$/.test(own) && isTitleCase(own, 5)))
  );
};

/** Right below its label a link may be worded as it likes, as long as it is not closed like a sentence. */
const isRightBelow = (line: string): boolean => line.length < 150 && !/[.:…]["'”’]*$/.test(line);

/** "VANCE SHOCK", above the link that it is of. */
const isKicker = (line: string): boolean => line.split(' ').length <= 4 && /^[\p{Lu}\p{N} ’'!?&-]+$/u.test(line);

/** A title or a teaser that its page cut: "Captain of Calder says no to…" */
const isCut = (line: string): boolean => line.length < 200 && /(?:…|\.\.\.)$/.test(line);

/**
 * Places of the lines that are headlines of other stories by where they stand: below a label for such, up to the story's
 * next line; or three and more behind its last sentence, which is at `last`. A last line with a blank line before it may head
 * the paragraph below: it is left to the story where it has words of that, or where no blank line parts the links above it.
 */
export function linkLists(lines: readonly PageLine[], last: number): ReadonlySet<number> {
  const found = new Set<number>();
  let listed = false;
  let labelled = false;
  /** Whether the list has items with no blank line between them, or below its label. */
  let tight = false;
  lines.forEach(({ text, runOn }, index) => {
    if (listLabel.test(text)) {
      listed = true;
      labelled = true;
      tight = false;
      return;
    }
    const next = lines[index + 1]?.text ?? '';
    const mayHead = !runOn && index < last && !isLinked(next);
    const isOwn = mayHead && ((tight && isProse(next)) || sharedWords(text, [next]) >= 2);
    listed &&=
      (isLinked(text) && !isOwn) ||
      (labelled && runOn && isRightBelow(text)) ||
      (runOn && isKicker(text) && isLinked(next)) ||
      ((runOn || index > last) && isCut(text));
    labelled = false;
    tight ||= runOn;
    if (listed) found.add(index);
  });
  const foot = lines.flatMap(({ text }, index) =>
    last >= 0 && index > last && isLinked(text) && !isFact(text) && !isFact(lines[index + 1]?.text ?? '')
      ? [index]
      : [],
  );
  if (foot.length >= least) for (const index of foot) found.add(index);
  for (const index of teasers(lines)) found.add(index);
  return found;
}

/** The beginnings of other stories below the last of this one: two and more, all cut, that share hardly a word with it. */
function teasers(lines: readonly PageLine[]): readonly number[] {
  let from = lines.length;
  while (from > 1 && ((lines[from - 1]?.own ?? false) || isCut(lines[from - 1]?.text ?? ''))) from -= 1;
  const cut = lines.flatMap(({ text, own }, index) => (index >= from && !own && isCut(text) ? [index] : []));
  if (cut.length < 2) return [];
  const story = lines.slice(0, from).map(({ text }) => text);
  return cut.every((index) => sharedWords(lines[index]?.text ?? '', story) <= 2) ? cut : [];
}
