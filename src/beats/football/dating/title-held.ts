import { daysOutside } from '../../../calendar/days-outside.ts';
import type { DayRange } from '../../../model/date.ts';
import type { DatingRule } from '../../../model/dating-rule.ts';
import { inQuotes, isQuoted, mainSentences } from '../../../model/read-story.ts';
import type { TitleFact } from '../facts/fact.ts';
import { factIndex } from './fact-index.ts';

/**
 * Words before "champions" by which they need not be the reigning ones: "former champions", "beating the record
 * champions".
 */
const notReigning =
  /\b(?:record|former|deposed|dethroned|fallen|outgoing|ex|time|times|multiple|serial|fellow|next|future|against|beat|beating|over|all|past)[-\s](?:the\s)?(?:record\s)?$/iu;

const read: DatingRule['read'] = (story, beat, refuse) => {
  const sentences = mainSentences(story);
  const clubs = new Set(story.mainEntities);
  const named = sentences.flatMap((sentence) => sentence.titles.map((title) => ({ sentence, ...title })));
  const { titles } = factIndex(beat);
  return named.flatMap(({ sentence, span, title }) => {
    if (isQuoted(sentence, span.start)) {
      refuse?.(span, inQuotes);
      return [];
    }
    const [start, end] = [span.start - sentence.span.start, span.end - sentence.span.start];
    const words = sentence.text.slice(start, end);
    if (
      /\b(?:record|winners?)\b/iu.test(words) ||
      /^-elect\b/iu.test(sentence.text.slice(end)) ||
      notReigning.test(sentence.text.slice(Math.max(0, start - 24), start))
    ) {
      refuse?.(span, 'they need not be the reigning ones');
      return [];
    }
    const beside = sentence.entities.find(
      (club) =>
        (club.span.start >= span.end &&
          /^,?\s$/u.test(sentence.text.slice(end, club.span.start - sentence.span.start))) ||
        (club.span.end <= span.start && /^,\s$/u.test(sentence.text.slice(club.span.end - sentence.span.start, start))),
    )?.entity;
    const reigns = titles.filter((reign) => reign.competition === title);
    const holders = new Set(
      reigns.map(({ club }) => club).filter((club) => (beside === undefined ? clubs.has(club) : club === beside)),
    );
    if (holders.size !== 1) {
      refuse?.(span, 'not one holder of the title, but none or several, may be meant');
      return [];
    }
    const held = joined(reigns.filter(({ club }) => holders.has(club)));
    return [...held, ...unsettledDays(reigns).map((range) => ({ range, facts: [] }))].map((reign) => ({
      span,
      ...reign,
    }));
  });
};

/** "the La Liga champions": written while the one holder of that title whom the story names held it. */
export const titleHeld: DatingRule = {
  name: 'title-held',
  weight: 3,
  weak: false,
  grace: 0,
  words: 'A title it says a club holds',
  read,
};

/**
 * Days of which no reign is known: before the first, between two, and from the day on which the newest began, since anybody
 * may have won the next.
 */
function unsettledDays(reigns: readonly TitleFact[]): readonly DayRange[] {
  const known = reigns.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const [first] = known;
  const newest = known.at(-1);
  if (!first || !newest) return [];
  const between = known.slice(1).flatMap(({ from }, index) => {
    const until = known[index]?.until;
    return until && until < from ? [{ earliest: until, latest: from }] : [];
  });
  return [...between, ...daysOutside({ earliest: first.from, latest: newest.until ?? newest.from })];
}

/** Reigns of one club, those that follow each other without a break as one. */
function joined(reigns: readonly TitleFact[]) {
  const found: { range: { earliest: TitleFact['from']; latest: TitleFact['until'] }; facts: readonly string[] }[] = [];
  for (const { from, until, id } of reigns.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = found.at(-1);
    if (last?.range.latest === from) {
      last.range.latest = until;
      last.facts = [...last.facts, id];
    } else found.push({ range: { earliest: from, latest: until }, facts: [id] });
  }
  return found;
}
