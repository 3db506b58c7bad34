import { remembered } from '../../text/remembered.ts';
import { isByline } from '../furniture/byline.ts';
import { isCreditLine } from '../furniture/credit.ts';
import { isField } from '../furniture/field.ts';
import { isHouseBox, isHouseLine } from '../furniture/house-line.ts';
import { isIndexLine, isLiveCall, isRunTogether } from '../furniture/index-line.ts';
import { isLabel, isStockHeading } from '../furniture/label.ts';
import { isLongNotice } from '../furniture/long-notice.ts';
import { isNotice } from '../furniture/notice.ts';
import { isCaptionLine, isCreditedCaption } from '../furniture/picture.ts';
import { isPromotion } from '../furniture/promotion.ts';
import { isCount, isStamp } from '../furniture/stamp.ts';
import { isTagList } from '../furniture/tag-list.ts';
import { isPostRemains } from '../furniture/tweet.ts';

/** Characters above which no line is furniture: at 80 `npm run score` sees two captions as headings, from 100 on none. */
const longest = 200;
const longestBox = 1200;

/** What no line of more characters than this is. */
const longestLabel = 130;
const labels: readonly ((line: string) => boolean)[] = [
  isStamp,
  isCount,
  isLabel,
  isStockHeading,
  isField,
  isPostRemains,
  isRunTogether,
];
const kinds: readonly ((line: string) => boolean)[] = [
  isCreditLine,
  isTagList,
  isNotice,
  isHouseLine,
  isPromotion,
  isCaptionLine,
];

/** Lines of one page or two: each is asked for by several rules. */
const linesHeld = 500;

/** Whether a line is page furniture by its own shape: a share label, a byline, a caption, a time stamp and the like. */
export const isBoilerplate = remembered((written: string): boolean => {
  if (written.length > longest)
    return written.length <= longestBox && (isHouseBox(written) || isLongNotice(written) || isCreditedCaption(written));
  const line = bare(written);
  return (
    (line.length <= longestLabel && labels.some((is) => is(line))) ||
    kinds.some((is) => is(line)) ||
    (isByline(line) && !closesLikeSentence(line)) ||
    breaksOff.test(line) ||
    isTwice(line) ||
    endsInLabel(line)
  );
}, linesHeld);

/** "Odds on the champions | Get the app": what a page asks behind its own link. */
const endsInLabel = (line: string): boolean => {
  const parts = line.split(' | ');
  const last = parts.at(-1) ?? '';
  return parts.length === 2 && last.split(' ').length <= 5 && (isLabel(last) || isNotice(last)) && !isTagList(last);
};

/** "Vance signs Vance signs 00:22": the title of a film, and the words that stand for its picture. */
const isTwice = (line: string): boolean => {
  const title = line.replace(/ \d{1,2}:\d{2}$/, '');
  const half = (title.length - 1) / 2;
  return half >= 12 && title[half] === ' ' && title.slice(0, half) === title.slice(half + 1);
};

/** "By Monday he was gone." opens like a byline and is none. */
const closesLikeSentence = (line: string): boolean =>
  /[\p{L}\p{N}]{3}[.!?]["'”’]*$/u.test(line) && line.split(' ').length > 3;

/** A teaser of another article: "Northport say no Read more >>", "Northport have turned down a … [+1200 chars]" */
const breaksOff =
  /^.{0,160}\bread more[>» ]*$|^.{0,180}(?:…|\.\.\.) ?(?:\[\+?\d+ chars\]|continue reading.{0,30}|more)$/i;

/** A line less the brackets, arrows and bullets around it. */
const bare = (line: string): string =>
  line
    .replace(/^(?:[\s|•·∙>»▶►*+–—➡-]|[«‹](?=\s)|\p{Emoji_Presentation}|\uFE0F)+(?=\S)/u, '')
    .replace(/(?<=\S)[\s|•·∙>»›▶►*]+$/u, '')
    .replace(/^\[([^[\]]+)\]$/, '$1');

// "Read more: Northport say no", "Related | Northport say no", "Don’t miss: …", "Recommended on this: …", "Trending: …"
const linkLine =
  /^(?:(?:ad|ads|advert|sponsored|promoted)(?: content| post)?|just in|in other news|elsewhere on [^:]{2,30}|your next [^:]{0,40}\bread|related video|external link|(?:now |then )?read(?: more| also| next| on| this)?|(?:you (?:can|may|might) )?also (?:check|read|see|watch)|more|(?:also|see) (?:also|watch)|suggested|recommended reading|related(?: (?:news|reading|coverage|story|stories|articles?|content))?|next|up next|don[’']t miss|must[ -](?:read|see|watch)|recommended|trending|most read|you (?:may|might) also like|more (?:on|from|about) [^:.]{2,30}|editor[’']?s[’']? (?:pick|choice)s?|(?:next|previous|prev) (?:article|story|post))(?: on this)? ?[:|»>➡]\s*\S|^(?:also read|read|read also|read more|read next|related|don[’']?t miss|must[ -]read|watch more|see more|see also)(?: ?[:|»>] ?| [–—-] )\S/iu;
/** These open a headline as well: "Live: Vance signs". */
const linkBelow =
  /^(?:live(?: blog)?|watch(?: live| now)?|listen|video|videos|gallery|photos|in pic(?:ture)?s|podcast|quiz|poll)(?: ?[:|»>–]| -)\s*\S/i;

/** "Previous articleNorthport say no" */
const glued = /^(?:[Nn]ext|[Pp]revious) (?:article|story|post)(?=\p{Lu})/u;

/** "Also read Northport say no", "SEE ALSO Northport say no" */
const alsoRead =
  /^(?:Also [Rr]ead|ALSO READ|Read [Aa]lso|READ ALSO|See [Aa]lso|SEE ALSO|Also [Ww]atch) (?=[“"‘']?\p{Lu})/u;

/** "Cup Northport wait for their captain 23/06/2022 AT 17:13": when another story came out. */
const dated = /^\p{Lu}.{20,150}[^,:] \d{1,2}[./]\d{1,2}[./]\d{4},? (?:at )?\d{1,2}[:.]\d{2}$/iu;

/** Whether a line is the headline of another article, set in as a link ("READ MORE: …"). `below`: the story has begun. */
export const isLinkLine = (written: string, below = false): boolean => {
  if (written.length > longest) return false;
  const line = bare(written);
  return (
    linkLine.test(line) ||
    alsoRead.test(line) ||
    glued.test(line) ||
    (below && (linkBelow.test(line) || dated.test(line) || isIndexLine(line) || isLiveCall(line)))
  );
};

/** Whether a line is the credit below a picture, which makes the line above it a caption. */
export const isCredit = (line: string): boolean => line.length <= longest && isCreditLine(line);
