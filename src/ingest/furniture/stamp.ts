import { hasFiniteVerb } from '../../text/finite-verb.ts';
import { wordSet } from '../../text/word-set.ts';
import { remainder } from './remainder.ts';

/** What stands beside a date or time that says when a page was made: "Last updated …", "… UK", "… 3 min read". */
const stampWords = wordSet(
  'status story article few one two three month months published updated update posted modified created uploaded edited first last as of on at and by in ago min mins minute minutes ' +
    'hour hours hr hrs day days week weeks read reading time approx approximately date local a an am pm gmt bst utc cet cest est edt et pt pst pdt ist aest yesterday today amended live new update updates a las h actualizado publicado uk us usa eu',
);
/** The digits of a time of day, of a whole date, of an age, or of how long a text is to read. */
const stamp =
  /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} ?[ap]\.?m\b|\b\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b|\b\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.?,? \d{4}\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b\d+ ?(?:min|hour|hr|day|week)s?\b.* (?:ago|read)\b|\b\d+[ -]?min(?:ute)?s?\b|\b\d+h\b/iu;
const saysWhen =
  /\b\d{1,2} ?[mhdw] ago\b|\b(?:an?|one|two|three|few) (?:min(?:ute)?|hour|day|week|month)s? ago$|\b(?:published|updated|posted|modified|uploaded|as of)\b.*\d/iu;

/** "Madrid, 1 June 2025 14:20": a place before a date, which may be the paper's own. */
const place =
  /^(?!(?:On|In|At|By|From|Since|Until|The)\b)\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?,? (?=(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2} \p{L}+ \d{4})\b)/u;

/** "19/06/2024 Mira 0": a date, who wrote, how many comments. */
const signed = /^\d{1,2}[./]\d{1,2}[./]\d{2,4}(?: \p{Lu}\p{L}+){1,3}(?: \d{1,4})?$/u;

/** "7 August, 2019 Calder Rovers, Northport, Cup News": a date and the drawers the story lies in. */
const filed =
  /^(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}|\p{L}{3,9} \d{1,2}),? \d{4}[ ,|•·–-]+((?:\p{Lu}[\p{L}\p{N}&’'-]*(?: (?:\p{Lu}[\p{L}\p{N}’'-]*|&|and|of)){0,4}, ){1,8}\p{Lu}[^.,!?:]{1,40})$/u;

/** "in Harbour Sports Talk4 years ago" */
const aged = /\d{1,2} (?:minute|min|hour|hr|day|week|month|year)s? ago$/i;

/** "VELL 0.29": what something costs now, in a box of such. */
const quoted = /^\p{Lu}{2,5} \d+\.\d{1,3}$/u;

/** "Last updated on 7 January 20217 January 2021.From the section Northport": what ran together on its page. */
const updated = /^(?:last |first )?(?:updated|published|posted) (?:on|at)?:? ?\d.{0,90}$/i;

/** "VELL, Feb. 5 (Xinhua) --" on a line of its own. */
const wired = /^\p{Lu}{2,}[\p{Lu} -]*,? [^()]{0,30}\(\p{L}+\) ?[–—-]{1,2}$/u;

/** Whether a line says when its page was made, or how long it takes to read, and nothing else. */
export const isStamp = (whole: string): boolean =>
  signed.test(whole) ||
  quoted.test(whole) ||
  wired.test(whole) ||
  (updated.test(whole) && /\d{4}/.test(whole) && !hasFiniteVerb(whole.replace(/^\P{N}+/u, ''))) ||
  (aged.test(whole) && whole.length < 60 && !hasFiniteVerb(whole)) ||
  (filed.test(whole) && !hasFiniteVerb(whole)) ||
  isBareStamp(whole.replace(place, ''));

const isBareStamp = (line: string): boolean =>
  (stamp.test(line) || saysWhen.test(line)) &&
  !/^(?:at|on|in|by) /i.test(line) &&
  remainder(line).every((word) => stampWords.has(word));

/** "1 of 15": how far a gallery or a quiz has got; "16-18-14-2": a number of the page’s own. */
const isPart = (line: string): boolean => /^\d{1,3} of \d{1,3}$|^\d+(?:-\d+){2,}$/.test(line);

/** A mere number stands for what it counts, "+3" for more pictures, "1x" for a speed; a year may be a heading. */
export const isCount = (line: string): boolean =>
  (/^\+?\d[\d.,]*[kmx%]?$|^\+? ?\d+ more$/i.test(line) && !/^(?:19|20)\d\d$/.test(line)) || isPart(line);
