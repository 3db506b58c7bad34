import { commentPart } from './comment-lines.ts';
import { type Pass, setApart } from './place.ts';

/** A live blog's own labels for what its readers send in. */
const label =
  /^(?:get (?:in touch|involved)|your (?:texts|tweets|e-?mails|messages|thoughts|questions)|readers[’'] (?:texts|posts|e-?mails)|text us)\b[^.!?]{0,40}$/i;
/** "Via text: …", "@harbourfan: …" */
const sent =
  /^(?:(?:via|by|on|from) (?:text|sms|e-?mail|twitter|x|whatsapp|facebook|instagram)\b[^:]{0,25}|@\w{2,30}): \S/i;
/** "Dave in Vell: …", "Sarah, Northport: …": who writes and from where; what is quoted is somebody's whom the story asked. */
const fromPlace =
  /^(\p{Lu}[\p{Ll}’'-]+)(?: \p{Lu}[\p{Ll}’'-]*)?(?:,| in| from) (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}: (?=[\p{Lu}\p{N}])/u;
/** "Jim: …", where a label has said that readers follow. */
const named = /^(?:@?[\p{L}\p{N}_.’'-]{2,20})(?: [\p{L}\p{N}_.’'-]{2,20})?(?:(?:,| in| from) [^:.]{2,40})?: \S/u;

const isPost = (line: string): boolean => sent.test(line) || fromPlace.test(line);

/** Words that a post has at least. */
const least = 4;

/**
 * What readers send in to a live blog: a line that says by what way it came, or who writes from where and is named nowhere
 * else, and below a label every line behind somebody's name.
 */
export const readerPosts: Pass = (lines, places) => {
  let isLabelled = false;
  const found = new Set<number>();
  lines.forEach(({ text }, index) => {
    if (label.test(text) || commentPart(text) === 'label') {
      isLabelled = true;
      if (label.test(text)) found.add(index);
      return;
    }
    const isLong = text.split(' ').length >= least;
    const [, name = ''] = fromPlace.exec(text) ?? [];
    const isStranger =
      name !== '' && /[.!?…]$/.test(text) && !lines.some((other) => !isPost(other.text) && other.text.includes(name));
    isLabelled &&= named.test(text);
    if (isLong && (isLabelled || sent.test(text) || isStranger)) found.add(index);
  });
  return setApart(places, (index) => (found.has(index) ? 'set' : null));
};
