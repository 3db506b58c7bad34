import { isCreditLine } from './credit.ts';
import { isRole, roleBefore, roleOpening } from './role.ts';

const particle = '(?:de|van|der|den|von|da|di|el|al|la|le|del|dos|bin) ';
const name = `\\p{Lu}[\\p{L}.’'-]*(?: (?:${particle})*\\p{Lu}[\\p{L}.’'-]*){0,3}`;
const names = `${name}(?:(?:,| and| &|, and) ${name}){0,4}`;
const verb =
  '(?:story|report|words|written|edited|posted|published|reported|curated|reviewed|produced|updated|uploaded|contributed|authored|fact-checked|analysis|article|interview|exclusive|pictures|compiled) ';
/** "By Mira Lund", "Words by: Mira Lund", "by mira lund": a byline in small letters has two words and nothing behind. */
const by = new RegExp(`^(?:${verb})?by ?:? (${names})(.*)$`, 'u');
/** "By Mira_Lund  Jul 6, 2023, 9:11am": a name as its site has it. */
const asUser = /^by [\p{L}\p{N}]+_[\p{L}\p{N}_]+\b.{0,40}$/iu;
const inSmall = /^by:? \p{Ll}+ \p{Ll}+$/u;
/** What may stand behind a byline's name: a place, a paper, a role, a time. */
const behind = /^(?:| ?[,|·•–-].{0,70}| (?:in|at|for|from|@).{1,50}| on (?:\p{L}+day|\d).{0,40})$/iu;
const calendar =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
const nameOnly = new RegExp(`^${names}(?: (?:in|at) (?:the )?${name})?$`, 'u');

/** "BBC Sport", "Harbour News": the names of papers and stations by their last word. */
const isOutlet = (words: string): boolean =>
  /^(?:the )?(?:\p{Lu}[\p{L}’'&.-]* ){1,3}(?:Sports?|News|Press|Media|Times|Post|Mail|Gazette|Herald|Courier|Express|Mirror|Standard|Tribune|Journal|Radio|TV|Online|\p{L}+ball)$/u.test(
    words,
  );

/** Whether a line is a name or several and nothing else, which makes a byline of it beside a date or a role. */
export const isNames = (line: string): boolean =>
  nameOnly.test(line) && line.includes(' ') && line.split(' ').length <= 9;

/** Whether a line says who wrote: by the word "by", by a role, or by a handle. */
export function isByline(line: string): boolean {
  // "SportsDesk"
  if (/^\p{Lu}\p{Ll}+(?:Desk|Staff)$/u.test(line)) return true;
  if (/^(?:multiple|various|several) (?:contributors|authors|writers|reporters)$/i.test(line)) return true;
  if (/^by:?$/i.test(line) || isRole(line) || asUser.test(line)) return true;
  // "BY MIRA LUND FOR THE HARBOUR GAZETTE"
  if (
    /^B[Yy]:? \p{Lu}[^\p{Ll}.!?]{2,60}$/u.test(line) &&
    !/^BY (?:ANY|FAR|THE|ALL|NO)\b/.test(line) &&
    !calendar.test(line)
  )
    return true;
  const low = line.replace(roleBefore, '$1').replace(/^[A-Z]\S*(?: by:?)?(?= )/iu, (opening) => opening.toLowerCase());
  const [, who = '', rest = ''] = by.exec(low) ?? [];
  if (who !== '' && !calendar.test(who.split(' ')[0] ?? '')) return behind.test(rest) || isRole(rest.trim());
  if (inSmall.test(line) && !/\b(?:any|far|all|no|the|then|now|next|that|this|way|chance|law|night|day)\b/.test(line))
    return true;
  // "Author: Mira Lund"
  if (
    /^(?:authors?|writers?|reporters?|journalists?|editors?|words|text):? \p{Lu}/iu.test(line) &&
    isNames(line.replace(/^\p{L}+:? /u, '')) &&
    /^\p{L}+:/u.test(line)
  )
    return true;
  // "Mira Lund, Press Association", "Mira Lund reports from Vell"
  const [, sender = '', agency = ''] = /^(.{3,60}), (.{2,30})$/u.exec(line) ?? [];
  if (isNames(sender) && (isCreditLine(agency) || isOutlet(agency))) return true;
  if (/^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+ reports (?:from|for|at) (?:the )?\p{Lu}[^.]{1,40}$/u.test(line))
    return true;
  // "Harbour Sports Desk", "HarbourSport Reporters"
  if (
    /^(?:the )?(?:\p{Lu}[\p{L}’'&.-]* ){1,3}(?:Reporters?|Correspondents?|(?:News ?)?Desk|DESK|Bureau|Newsroom)$/u.test(
      line,
    )
  )
    return true;
  // "09:30 , Mira Lund"
  const [, timed = ''] = /^\d{1,2}[:.]\d{2}(?: ?[AaPp][Mm])?(?: \p{Lu}{2,4})? ?[,|·•–—-] ?(.{3,60})$/u.exec(line) ?? [];
  if (isNames(timed)) return true;
  // "By the Harbour newsroom — Vell"
  if (
    /^by (?:the |our )?(?:\S+ ){1,3}(?:newsroom|staff|desk|reporters?|correspondents?|agencies|team)(?: ?[–—|,-] ?.{2,40})?$/iu.test(
      line,
    )
  )
    return true;
  // "Mira Lund @miralund"
  if (/^(?:\p{Lu}[\p{L}.’'-]* ){1,4}\(?@\w+\)?$/u.test(line)) return true;
  // "Mira Lund Chief Sports Writer", "Mira Lund, chief sports writer"
  return [...line.matchAll(roleOpening)].some(
    (match) => isNames(line.slice(0, match.index)) && isRole(line.slice(match.index + match[0].length)),
  );
}
