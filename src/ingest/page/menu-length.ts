import { hasFiniteVerb } from '../../text/finite-verb.ts';
import { wordSet } from '../../text/word-set.ts';
import { isBoilerplate } from './boilerplate.ts';

/** Lines that are looked at: no menu has more. */
const most = 150;
/** Words of an entry of a menu at most: "Scores & Fixtures". */
const words = 3;
/** Lines of a menu at least, and the share of them that must be furniture by their own words. */
const [least, share] = [4, 0.4];

/** What a page calls its own parts. */
const sections = wordSet(
  'news sport sports soccer cricket rugby tennis golf boxing racing athletics cycling basketball nfl nba f1 business politics culture ' +
    'lifestyle opinion world uk us europe video videos podcast podcasts fixtures results tables scores gossip teams ' +
    'betting fantasy shop tickets weather travel money tech science health entertainment tv radio live latest home more about contact search menu ' +
    'women all features columns local national international photos puzzles music food property motors jobs',
);

const isSection = (line: string): boolean =>
  (line.match(/[\p{L}\p{N}’'-]+/gu) ?? ['']).every((word) => sections.has(word.toLowerCase()));

const mayHead = (line: string): boolean => line.split(' ').length === words || hasFiniteVerb(line);

/**
 * How many lines, blank ones aside, a page sets above its headline as its menu: short ones, many of them furniture by their
 * words. 0 where there is no menu.
 */
export function menuLength(lines: readonly string[]): number {
  const head = lines.slice(0, most);
  const first = head.findIndex((line) => line.split(' ').length > words && !isBoilerplate(line));
  const short = head.slice(0, Math.max(0, first));
  // A headline may be as short as an entry: "Vance signs".
  const menu = short.slice(0, short.findLastIndex((line) => isBoilerplate(line) || !mayHead(line)) + 1);
  const known = menu.filter((line) => isBoilerplate(line) || isSection(line)).length;
  return menu.length >= least && known >= menu.length * share ? menu.length : 0;
}
