import { cutShort } from '../faults/cut-short.ts';

/** What the parser says, and what a writer can do about it. */
const reasons: readonly (readonly [said: RegExp, told: string])[] = [
  [/duplicated mapping key/, 'a field of this name stands there already'],
  [/within a (?:double|single) quoted/, 'a quotation mark is opened and never closed'],
  [/within a flow collection|missed comma|found ','/, 'a bracket is opened and never closed, or a comma is missing'],
  [/\btab characters/, 'a line begins with a tab; begin it with spaces'],
  [/\btag\b/i, 'a value begins with "!"; put it in quotes'],
  [/escape sequence|hexadecimal/, 'a backslash stands between double quotation marks; use single ones'],
  [/maxDepth|nested arrays/, 'its lists lie too deep in one another'],
  [/null byte|non-printable|valid JSON/, 'it holds a control character'],
  [/directive|document/, 'a line begins with "%", "..." or "---", or a value with "@"; put the value in quotes'],
  [/block scalar|chomping|indentation width/, 'a value begins with "|" or ">"; put it in quotes'],
];

// "title: Vance: I stay"
const colonInside = /^\s*(?:-\s+)?([^\s:'"#-][^:]*?)\s*:\s+([^\s'"[{|>&*!#].*?:(?:\s.*|))$/;
// "title: "I stay", says Vance"
const goesOn = /^\s*(?:-\s+)?([^\s:'"#{[-][^:]*?)\s*:\s+((["']).*\3\s*[^\s#\]}].*)$/;
// "title: @vance says no", "title: `no`", "title: %"
const opensWith = /^\s*(?:-\s+)?([^\s:'"#{[-][^:]*?)\s*:\s+(([@`%]).*)$/;

/** Why a line cannot be read, in words for whoever wrote it; `reason` is the parser's own. */
export function whyNotYaml(reason: string, given: string): string {
  // A colon far behind is seen by nobody, and looking for it could take the square of its distance.
  const line = given.slice(0, 300).trimEnd();
  const alias = /unidentified alias "(.*)"?/s.exec(reason)?.[1];
  if (alias !== undefined) return `a value begins with "*${cutShort(alias.replace(/"$/, ''))}"; put it in quotes`;
  const colon = colonInside.exec(line);
  if (/indentation|implicit/.test(reason) && colon)
    return `the value of "${cutShort(colon[1] ?? '')}" has a colon in it; ${quoted(colon)}`;
  const more = goesOn.exec(line);
  if (more && !/duplicated/.test(reason))
    return `the value of "${cutShort(more[1] ?? '')}" goes on behind a quotation mark; ${quoted(more)}`;
  const sign = opensWith.exec(line);
  if (sign) return `the value of "${cutShort(sign[1] ?? '')}" begins with "${sign[3]}"; ${quoted(sign)}`;
  return (
    reasons.find(([said]) => said.test(reason))?.[1] ??
    'a line is not written "field: value", or is indented otherwise than those around it'
  );
}

/** The remedy, shown on the line itself. */
function quoted([, field = '', value = '']: RegExpExecArray): string {
  const mark = value.includes('"') ? "'" : '"';
  const shown = cutShort(value.trimEnd());
  return `put it in quotes: ${cutShort(field)}: ${mark}${mark === "'" ? shown.replaceAll("'", "''") : shown}${mark}`;
}
