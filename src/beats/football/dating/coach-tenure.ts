import type { DatingRule } from '../../../model/dating-rule.ts';
import type { PersonNamed } from '../../../model/mention.ts';
import { inQuotes, isQuoted, mainSentences, type ReadSentence } from '../../../model/read-story.ts';
import type { Span } from '../../../model/text.ts';
import { fold } from '../../../text/fold.ts';
import { countries } from '../countries.ts';
import type { EngagementFact } from '../facts/fact.ts';
import { factIndex } from './fact-index.ts';
import { daysAt } from './stays-at.ts';

/**
 * Days by which the news calls somebody coach before the first and after the last one. `npm run bench:dating` finds the
 * same from 7 to 30; at 60 its intervals grow by three days.
 */
const slack = 14;

/** A post right before the name: "head coach Vance", "boss and mentor Vance". */
const post = /(?:\b|^)(?:head coach|coach|manager|boss|head-coach)\s(?:and\s\p{Ll}+\s)?$/iu;
/** A word before the post, or the name, by which he has left: "former Northport boss", "his predecessor". */
const gone =
  /\b(?:former|ex|then|incoming|prospective|would-be|previous|predecessor|late|one-time|old|interim|sacked|departed|dismissed|legendary|as)\b[^.;,]*$/iu;
/** What is his behind the name: "Vance’s men", "Vance’s side". */
const group = /^['’‘]s?\s(?:men|side|team|squad|charges|troops|project|plans|XI)\b/u;
/** "under Vance", "under boss Vance", "under the guidance of Vance". */
const under = /\bunder(?:\s(?:boss|manager|head coach|coach|new|the\s\p{Ll}+\sof))?\s$/iu;
/** Verbs that say of "under Vance" which time is meant: "thrived under Vance", "is playing under Vance". */
const pastVerb =
  /\b(?:was|were|had|did|won|left|made|came|went|scored|played|featured|thrived|shone|began|became|\p{L}{3,}ed)\b/iu;
const presentVerb = /\b(?:is|are|has|have|will|remains?|continues?|wants?|looks?|can|could|currently|now)\b/iu;
/** "in 2019", "since the summer of 2019"; "at the time"; "last season". */
const once =
  /\b(?:in|since|between|back in|until)\s(?:the\s)?(?:\p{L}+\s)?(?:of\s)?(?:19|20)\d\d\b|\bat the time\b|\blast (?:season|year|summer)\b/iu;

const read: DatingRule['read'] = (story, beat, refuse) => {
  const { coaching } = factIndex(beat);
  const sentences = mainSentences(story);
  const clubs = new Set(story.mainEntities);
  const postsMeant = (own: readonly EngagementFact[], { club }: Said): ReadonlySet<string | null> => {
    if (club !== null) return new Set([club].filter((named) => clubs.has(named)));
    // Where the words name no club, a country's team may be meant as well as one that the story is about.
    return new Set(own.some((post) => post.club !== null && clubs.has(post.club)) ? [...clubs, null] : []);
  };
  return sentences.flatMap((sentence) =>
    sentence.named.flatMap((named) => {
      const own = named.person === null ? undefined : coaching.get(named.person);
      if (!own) return [];
      const said = isQuoted(sentence, named.span.start) ? inQuotes : inOffice(sentence, named);
      if (typeof said === 'string') {
        refuse?.(named.span, said);
        return [];
      }
      const held = daysAt(own, postsMeant(own, said), slack).map(({ range, facts }) => ({
        span: said.span,
        range: said.still ? range : { earliest: range.earliest, latest: null },
        facts,
      }));
      if (held.length === 0) refuse?.(said.span, 'no post of his at a club that the story is about');
      return held;
    }),
  );
};

/** "under Arne Slot", "Slot’s men", "Liverpool boss Slot": written while that coach had that club. */
export const coachTenure: DatingRule = {
  name: 'coach-tenure',
  weight: 3,
  weak: false,
  grace: 0,
  words: 'A coach it speaks of as in office',
  read,
};

interface Said {
  readonly span: Span;
  /** The club the words name with the coach; null where any of the story may be meant. */
  readonly club: string | null;
  /** Whether the coach is in office as it is written; else had been before. */
  readonly still: boolean;
}

/** What the words round a coach's name say; or why they speak of no post, or of one that is over. */
function inOffice({ text, span, entities: clubs }: ReadSentence, { span: name }: PersonNamed): Said | string {
  const [start, end] = [name.start - span.start, name.end - span.start];
  // Room for a post and what describes it; the same from 30 to 300 before and from 15 to 200 behind.
  const before = text.slice(Math.max(0, start - 70), start);
  const after = text.slice(end, end + 40);
  if (once.test(after) || once.test(text.slice(Math.max(0, start - 40), start)) || /\bwhen\b[^,;.]*$/iu.test(before))
    return 'it speaks of another time';
  const titled = post.exec(before);
  const clubAt = (near: (club: { readonly start: number; readonly end: number }) => boolean): string | null =>
    clubs.find(({ span: at }) => near(at))?.entity ?? null;
  const cause = under.exec(before);
  if (cause) {
    const clause = before.slice(0, cause.index).split(/[.;:]/u).at(-1) ?? '';
    const still = presentVerb.test(clause) && !pastVerb.test(clause);
    return { span: { start: name.start - (before.length - cause.index), end: name.end }, club: null, still };
  }
  if (titled) {
    const lead = before.slice(0, titled.index);
    // "former Northport, Southport and Westport boss".
    if (gone.test(lead.slice(-30)) || /\b(?:former|ex)\b[^.;:]*$/iu.test(lead)) return isGone;
    if (isOfCountry(lead)) return 'it is a country’s team, or a birthplace';
    const postStart = name.start - (before.length - titled.index);
    const club = clubAt(
      (at) =>
        at.end <= postStart &&
        /^['’‘]?s?\s(?:new\s|head\s|first-team\s)?$/u.test(text.slice(at.end - span.start, postStart - span.start)),
    );
    return { span: { start: postStart, end: name.end }, club, still: true };
  }
  const owned = group.exec(after);
  if (owned)
    return {
      span: { start: name.start, end: name.end + owned[0].length },
      club: null,
      still: !gone.test(before.slice(-20)),
    };
  const ownClub = clubs.find(
    (club) => club.span.start > name.end && /^['’‘]s?\s$/u.test(text.slice(end, club.span.start - span.start)),
  );
  if (gone.test(before.slice(-20))) return isGone;
  if (ownClub) return { span: { start: name.start, end: ownClub.span.end }, club: ownClub.entity, still: true };
  return 'nothing beside the name says that he is in office';
}

const isGone = 'he is no longer in office';

/** "England boss", "the Spanish coach": a country's team, or a birthplace. */
function isOfCountry(lead: string): boolean {
  const word = fold(/(\p{L}+)\s$/u.exec(lead)?.[1] ?? '');
  return word !== '' && countries.some(({ name, demonyms }) => [name, ...demonyms].some((form) => fold(form) === word));
}
