import type { Quoted } from '../../model/read-story.ts';
import type { Span } from '../../model/text.ts';
import { roleNouns } from '../../reading/people/not-a-name.ts';
import { fold } from '../../text/fold.ts';
import { bareReportingVerb, reportingVerb } from '../../text/reporting-verbs.ts';
import type { Quotation } from './quotation.ts';

// "Jacobs", "O’Rourke", "RTE", "A."; then "Virgil van Dijk", "J. K. Smith", "Marca and AS"
const part = "(?:\\p{Lu}[\\p{L}’'-]*\\p{L}|\\p{Lu}{2,}|\\p{Lu}\\.)";
const name = `${part}(?: (?:(?:van|von|de|del|della|dello|der|den|di|da|dos|du|al|el|la|ten|ter|of|and|&) )?${part}){0,3}`;
/** A word in small letters that may describe who speaks; none that leads to somebody else. */
const small =
  '(?!(?:to|on|in|at|of|for|from|with|about|by|as|who|whom|when|while|after|before|during|following|and|but|or|that|if|the|a|an|his|her|their|is|was|has|had|over|ahead|via|since|this|last|next|again) )[\\p{Ll}][\\p{Ll}-]* ';
const describes = new RegExp(`^(?:['’]s?)? ${small}`, 'u');
/** What may stand before the name: "the new ", "Northport’s new captain ", "former Northport captain ". */
const title = `(?:the |a )?(?:(?:${small}){0,3}${name}(?:['’]s?)? (?:${small}){1,3}|(?:${small}){0,4})`;
const aside = '(?:, [^,.!?“”"]{1,60},)?';
const speech =
  '(?:joke[sd]|quip(?:s|ped)|replied|recalled|continued|concluded|beg(?:an|ins)|opened|went on|warn(?:s|ed)|asked|insist(?:s|ed)|commented|responded|reflected|joked|laughed)';
const verb = `(?:${reportingVerb}|${speech}\\b)`;
const bareVerb = `(?:${bareReportingVerb}|${speech}\\b)`;

/**
 * "Jacobs said: “…”": the name is the subject of the last reporting verb before the words, also of one behind another
 * verb, "Jacobs was asked and replied: “…”"; or it stands behind "according to".
 */
const before = [
  new RegExp(`(?<![\\p{L}’'-])(${name})${aside} ${verb}`, 'gu'),
  new RegExp(`(?<![\\p{L}’'-])(${name}) [^,.:;!?“”"\\p{Lu}]{1,60} and ${verb}:? $`, 'gu'),
  new RegExp(`\\b[Aa]ccording to ${title}(${name}),? $`, 'dgu'),
];
/** "“…” said Jacobs", "“…”, Jacobs told talkSPORT", "“…”, according to Jacobs". */
const after = [
  new RegExp(`^,? (?:${bareVerb}|according to) ${title}(${name})`, 'du'),
  new RegExp(`^,? ${title}(${name})${aside} ${verb}`, 'du'),
];

/** Capitalised words that are no name, or not yet: "He said", "The minister said", "But Jacobs said". */
const notName =
  /^(?:(?:He|She|They|It|We|I|You|One|This|That|These|Those|The|An?|But|And|Yet|So|When|While|As|In|On|At|After|Before|Asked|However|Meanwhile|Who|What|His|Her|Their|Former|Speaking|Also|Then|Now|Here|There|Everyone|Nobody|Sources?|Reports?|Some|Many|Others?|Both|Another)\b ?)+/u;

/**
 * Characters beside a quotation in which its speaker is looked for: of the 42 quotations in the articles of `npm run score`
 * 14 have one from 130 on, 13 at 100.
 */
const reach = 170;

/** Whom the words around a quotation name as its speaker; null when they name nobody. */
export function speakerOf(
  text: string,
  { span }: Pick<Quoted, 'span'>,
  block: Span,
  listed: ReadonlySet<string>,
): Quotation['speaker'] {
  const from = Math.max(block.start, span.start - reach);
  const left = text.slice(from, span.start);
  for (const pattern of before) {
    const last = [...left.matchAll(pattern)].at(-1);
    // Nothing but the verb’s own full stop or colon may end a sentence between the two.
    if (
      last &&
      !/[.!?…]["”’']?\s+\S/u.test(left.slice(last.index + last[0].length)) &&
      !/["“”]/.test(left.slice(last.index))
    ) {
      const at = last.indices?.[1]?.[0] ?? last.index;
      const found = named(last[1] ?? '', from + at, listed);
      if (found) return found;
    }
  }
  const right = text.slice(span.end, Math.min(block.end, span.end + reach));
  for (const pattern of after) {
    const match = pattern.exec(right);
    const found = match?.indices?.[1];
    if (match && found && !isNobody(right, found, listed)) return named(match[1] ?? '', span.end + found[0], listed);
  }
  return null;
}

/** "said the Dutchman": a word with an article; "said Northport manager of him": what the beat lists, with nobody behind it. */
const isNobody = (right: string, [start, end]: [number, number], listed: ReadonlySet<string>): boolean =>
  / the $/.test(right.slice(0, start)) ||
  (listed.has(fold(right.slice(start, end))) && describes.test(right.slice(end)));

/** What comes before a name, and words of what its bearer does behind it: "Journalist Rita Field". */
function withRoles(words: string, skipped: string): string {
  const role = /^\p{L}+ /u.exec(words.slice(skipped.length))?.[0] ?? '';
  return roleNouns.has(role.trim().toLowerCase()) ? skipped + role : skipped;
}

/** "The Dutchman" is no name; with its article only what the beat lists speaks, "The Athletic". */
function named(words: string, start: number, listed: ReadonlySet<string>): Quotation['speaker'] {
  const before = notName.exec(words)?.[0] ?? '';
  const owner = /^[\p{L}’' -]*['’]s (?=\p{Lu})/u.exec(words.slice(before.length))?.[0] ?? '';
  const skipped = withRoles(words, before + owner);
  const own = words.slice(skipped.length).replace(/['’]s?$/u, '');
  const article = /\bThe $/.test(skipped) ? 4 : 0;
  if (own === '' || (article > 0 && !listed.has(fold(own)))) return null;
  const at = start + skipped.length;
  return {
    name: words.slice(skipped.length - article, skipped.length + own.length),
    span: { start: at - article, end: at + own.length },
  };
}
