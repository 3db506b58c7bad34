import { reportingVerb } from '../../text/reporting-verbs.ts';
import type { Quotation } from './quotation.ts';

/** Capitals between two quotations that bring in nobody else: "He added", "on Friday". */
const nobodyElse =
  /\b(?:He|She|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/gu;
/** Who is told: "told Sky Sports", "on Instagram". */
const audience = /\b(?:on|to|told|with|via) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}/gu;
/** What leads from one to the next: a sentence’s end, "He added:", "before adding,". */
const leads = new RegExp(
  `(?:[.!?…]|\\b(?:${reportingVerb}|continued|went on|concluded)(?: that)?[:,]?|\\b(?:He|She) [^.!?“”"]{1,60}[,:])\\s+$|^\\s+$`,
  'u',
);

/** Characters between the two, at most: more than any words of telling have. */
const reach = 160;

/**
 * Whether a quotation goes on with what the speaker of the one before it says: "“…,” said Vance. “…”". In the next
 * paragraph only where it is all of that, or "he" says so.
 */
export function goesOn(text: string, before: Quotation, start: number, whole: boolean): boolean {
  const { speaker, span } = before;
  const gap = text.slice(span.end, start);
  if (!speaker) return false;
  // "“They asked,” said Vance, “and we said no.”"
  if (text.charAt(before.inner.end - 1) === ',' && /^[^.!?:;“”"]{1,100}, $/u.test(gap) && speaker.span.start > span.end)
    return true;
  if (!/[“"‘']?\p{Lu}/u.test(text.slice(start, start + 3))) return false;
  if (!leads.test(gap) || (/\n/.test(gap) && !whole && !/\b(?:He|She)\b/.test(gap))) return false;
  // Whatever describes the speaker stands before the name: "said Northport captain Vance on Friday".
  const from = speaker.span.start > span.end && speaker.span.end < start ? speaker.span.end : span.end;
  return gap.length < reach && !/\p{Lu}/u.test(text.slice(from, start).replace(nobodyElse, '').replace(audience, ''));
}
