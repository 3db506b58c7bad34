import { hasFiniteVerb } from '../../text/finite-verb.ts';
import { wordSet } from '../../text/word-set.ts';

const done =
  'posted|published|reported|curated|reviewed|compiled|updated|uploaded|modified|produced|translated|fact-checked|written|edited|authored|contributed|filed|created|tagged';
/** "Posted on", "Last modified:", "Written by" */
const opened = new RegExp(
  `^(?:(?:first|last|originally|date|article|story) )?(?:${done})(?: (?:on|at|in|by|under|as|with))?:?$`,
  'i',
);
/** Names of fields that stand alone, and such as need a colon behind them or "details" beside them. */
const alone = wordSet('tag tags category categories labels keywords author authors source permalink comments');
const withColon = wordSet(
  'date time location section topic topics writer editor views source by via credit credits reading related share',
);
const details =
  /^(?:about (?:the )?|article |post |story )?(?:author|writer|post|article)s?(?: (?:details|info|information|bio|profile|name|box))?:?$/i;

/** Fields with what they hold: "Labels: Sport", "Curated By : Mira Lund", "Date: 6th December 2007"; "Tag: 60 million" is a price. */
const held = new RegExp(
  `^(?:labels?|tags?|categor(?:y|ies)|keywords?|via|original (?:article|story|source|post)|(?:article|story|text|news) (?:source|credit|by|author)|(?:${done}) (?:by|in|on|at)|date(?: posted)?(?=.*\\d)|source link|permalink|short (?:url|link)|url) ?: ?(?:[^\\s\\d]|\\d(?=.*\\d{4})).{0,90}$`,
  'i',
);

/** "Join date: Aug 2009", "Posts: 6,412": what a forum tells of who writes. */
const member = /^(?:posts|messages|join(?:ed)?(?: date)?|member since|registered|reaction score): ?\S.{0,30}$/i;

/** Whether a line is a field of the page’s form, empty or filled. */
export function isField(line: string): boolean {
  if (line.length > 120 || /[.!?]$/.test(line)) return false;
  if (opened.test(line)) return line.includes(' ') || line.endsWith(':');
  const name = line.replace(/ ?:$/, '').toLowerCase();
  if (alone.has(name) || (line.endsWith(':') && withColon.has(name))) return true;
  if (/^(?:editors?|reporters?): [\p{L} .-]{2,30}$/iu.test(line) || member.test(line)) return true;
  if (details.test(line)) return line.includes(' ');
  return held.test(line) && !hasFiniteVerb(line.replace(/^[^:]*:/, ''));
}
