import { hasFiniteVerb } from '../../text/finite-verb.ts';
import { isFact } from '../layout/fact-lines.ts';
import { isHeading } from '../layout/heading.ts';
import type { PageLine } from './page-line.ts';
import { type Extent, type Place, setApart, storyLines } from './place.ts';
import { hasNothingOf } from './stray.ts';

/** A word or three above a heading that say nothing; on top of the page its section, its slogan, what came from elsewhere. */
export function aboveHeadline(
  lines: readonly PageLine[],
  found: readonly Place[],
  { first }: Extent,
): readonly Place[] {
  const kicking = kickers(lines, found, first);
  const places = setApart(found, (index) => (kicking.has(index) ? 'set-heading' : null));
  const [opening = -1, next] = storyLines(places);
  const line = lines[opening]?.text ?? '';
  if (opening < 0 || opening >= first) return places;
  if (next === first && isSectionName(line))
    return setApart(places, (index) => (index === opening ? 'set-heading' : null));
  const isOver = next !== undefined && next < first && isStrap(lines, opening, next);
  return isOver || isStray(lines, opening) ? setApart(places, (index) => (index === opening ? 'set' : null)) : places;
}

/** From below: what stands above a kicker is looked at with the heading below both. */
function kickers(lines: readonly PageLine[], places: readonly Place[], first: number): ReadonlySet<number> {
  const found = new Set<number>();
  let next: number | undefined;
  for (const index of storyLines(places).toReversed()) {
    const below = next === undefined ? null : lines[next];
    const isListed = [lines[index - 1], lines[index]].some((line) => line?.text.endsWith(':'));
    const isBox = index > first && [lines[index], below].some((line) => isFact(line?.text ?? ''));
    if (
      below &&
      !isListed &&
      !isBox &&
      isKicker(lines[index]?.text ?? '', below.text, lines[(next ?? 0) + 1]?.text ?? null)
    )
      found.add(index);
    else next = index;
  }
  return found;
}

/** "TRANSFER NEWS", "Sport" right above the text: where the story lies in its paper. */
const isSectionName = (line: string): boolean =>
  line.split(' ').length <= 3 &&
  !/[.!?:,]/.test(line) &&
  !hasFiniteVerb(line) &&
  (/\b(?:news|sports?|gossip|rumours|rumors|\p{L}+ball)$/iu.test(line) || /^[\p{Lu} &-]+$/u.test(line));

/** What a page is called or says of itself above its headline: no predicate, no heading, no name that comes again. */
function isStrap(lines: readonly PageLine[], index: number, next: number): boolean {
  const line = lines[index]?.text ?? '';
  const headline = lines[next]?.text ?? '';
  if (hasFiniteVerb(line) || /[.!?]$/.test(line) || line.length > 100) return false;
  if (isHeading(line, { next: headline }) || !isHeading(headline, { next: lines[next + 1]?.text ?? null }))
    return false;
  const names = line.match(/(?<=\S )\p{Lu}[\p{L}-]{2,}/gu) ?? [];
  return !names.some((name) => lines.some(({ text }, at) => at > next && text.includes(name)));
}

/** A first line, no heading, that has nothing of what stands below it. */
function isStray(lines: readonly PageLine[], index: number): boolean {
  const line = lines[index]?.text ?? '';
  const below = lines.slice(index + 1).map(({ text }) => text);
  return !isHeading(line, { next: below[0] ?? null }) && hasNothingOf(line, below);
}

/** A word or three that stand above a heading and say nothing: "The talks", then "Rovers go on looking for Vance". */
function isKicker(line: string, next: string, after: string | null): boolean {
  const size = line.split(' ').length;
  return (
    size <= 3 &&
    isHeading(line, { next }) &&
    // "In: Ilian Vance" is an item of a list.
    !/^\p{Lu}?\p{Ll}+: /u.test(next) &&
    // "Media Reports": a last word with a capital is a noun.
    !hasFiniteVerb(line.replace(/ \p{Lu}\S*$/u, '')) &&
    !/[?!]$|\b(?:to|for|on|at|in|over|v|vs)\b|\d/i.test(line) &&
    next.split(' ').length >= (/ (?:news|sports?)$/i.test(line) ? 3 : 4) &&
    isHeading(next, { next: after })
  );
}
