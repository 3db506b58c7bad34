import { isByline, isNames } from '../furniture/byline.ts';
import { isNotice } from '../furniture/notice.ts';
import { isStamp } from '../furniture/stamp.ts';
import type { PageLine } from './page-line.ts';
import { type Extent, type Place, setApart } from './place.ts';

/** What has more characters is no name of somebody who wrote. */
const longest = 100;

/** Names alone that say who wrote: beside a date, a byline, a role; right above or below the text, where nothing names them again. */
export function namesAlone(
  lines: readonly PageLine[],
  found: readonly Place[],
  { first, last }: Extent,
): readonly Place[] {
  const opening = found.indexOf('story');
  return setApart(found, (index) => {
    const { text = '' } = lines[index] ?? {};
    if (text.length >= longest || !isNames(text)) return null;
    if (isNamedBeside(lines, index)) return 'set';
    if (first >= 0 && index >= first && index <= last) return null;
    const isBeside = index >= opening && first >= 0 && (index === first - 1 || index === last + 1);
    const isSigned =
      isDated(lines[index - 1]) || isDated(lines[index + 1]) || (isBeside && isNowhereElse(lines, index));
    return isSigned ? 'set' : null;
  });
}

const isDated = (line: PageLine | undefined): boolean =>
  line?.own === true && (isStamp(line.text) || isByline(line.text));

/** A name alone beside the line that says "By" with it, or what its bearer does. */
const isNamedBeside = (lines: readonly PageLine[], index: number): boolean =>
  [lines[index - 1]?.text ?? '', lines[index + 1]?.text ?? ''].some(
    (near) =>
      (isByline(near) && near.endsWith(` ${lines[index]?.text ?? ''}`)) ||
      /^@\w+$/.test(near) ||
      (isNotice(near) && near.startsWith(`${lines[index]?.text ?? ''} `)),
  );

/** Who wrote a story is not named in it. */
function isNowhereElse(lines: readonly PageLine[], index: number): boolean {
  const name = lines[index]?.text.split(' ').at(-1) ?? '';
  return (
    lines.length > 3 && !lines.some(({ text }, at) => at !== index && text.toLowerCase().includes(name.toLowerCase()))
  );
}
