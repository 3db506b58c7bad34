import { isHeading } from './heading.ts';

/** A label under which a page lists its other stories: "Read next", "Related articles", "Most popular". */
const listLabel =
  /^(?:read (?:more|next|also|on)|also read|see also|related(?: \p{L}+)?|more (?:stories|news|headlines|like this|on this(?: story| topic)?|(?:from|in) [^.]{2,40})|most (?:read|popular|viewed|shared)|trending(?: now| stories)?|recommended(?: \p{L}+)?|you (?:may|might) (?:also )?(?:like|be interested in)|popular(?: now| stories)?|up next|what to read next|don[’']?t miss|top stories|latest (?:news|stories|headlines)|in other news)(?: for you)? ?:?$/iu;

/** Headlines at a page's foot that make a list: a story that breaks off has one or two such lines. */
const least = 3;

const isLinked = (line: string): boolean =>
  line.length < 150 && line.split(' ').length >= 4 && !/[.:]$/.test(line) && isHeading(line, { next: line });

/**
 * Places of the lines that are headlines of other stories by where they stand: below a label for such, as long as no blank
 * line parts them or the story is over; or three and more behind its last sentence, which is at `last`.
 */
export function linkLists(
  lines: readonly { readonly text: string; readonly runOn: boolean }[],
  last: number,
): ReadonlySet<number> {
  const found = new Set<number>();
  let listed = false;
  lines.forEach(({ text, runOn }, index) => {
    if (listLabel.test(text)) listed = true;
    else {
      listed &&= (runOn || index > last) && isLinked(text);
      if (listed) found.add(index);
    }
  });
  const foot = lines.flatMap(({ text }, index) => (last >= 0 && index > last && isLinked(text) ? [index] : []));
  if (foot.length >= least) for (const index of foot) found.add(index);
  return found;
}
