import { shiftDay } from '../../../calendar/shift-day.ts';
import type { DatingRule } from '../../../model/dating-rule.ts';
import { inQuotes, isQuoted, mainSentences } from '../../../model/read-story.ts';
import type { EngagementFact } from '../facts/fact.ts';
import { factIndex } from './fact-index.ts';
import { type DaysAt, withUnknown } from './stays-at.ts';

// "has officially signed", "have completed"; "confirms the signing", "seals £40m move"; "signs Vance from"; "by
// signing"; "joins Northport from"; "joined Northport on Tuesday".
const done =
  /\b(?:(?:has|have) (?:now |officially |finally )?(?:signed|joined|(?:announced|completed|confirmed|sealed)\b(?:(?!\bthat\b)[^.]){0,30}\b(?:signing|arrival|move|deal|transfer))|(?<!\bto )(?:confirms?|announces?|completes?|seals?)\b[^.]{0,30}\b(?:signing|arrival|move|deal|transfer)|(?<!\bto )signs?\b[^.]{0,60}\bfrom|by signing|(?<!\bto )joins?\b[^.]{0,60}\bfrom|joined\b[^.]{0,60}\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day)/iu;
/** Words by which it is not done yet: "want", "close to", "talks", "if", "not". */
const pending =
  /\b(?:want|wants|preparing|prepare|prefer\p{L}*|need|needs|believed|set|close|closing|could|would|will|may|might|should|hope|hopes|hoping|ready|interest|interested|talks|likely|target|bid|bids|offer|race|pursuit|plan|plans|agreed|keen|if|until|unless|reject|rejected|contract|extension|not)\b/iu;
/** Sentences at the head of a story in which it tells its news: `npm run bench:dating` finds the same from 2 on. */
const head = 4;
/**
 * Days before the announcement and after it within which a move is news. In the articles of `npm run bench:dating`
 * three days after it are enough; such words are written for weeks, so the end is left wide, which costs them two days.
 */
const before = 4;
const after = 28;

const read: DatingRule['read'] = (story, beat, refuse) => {
  const sentences = mainSentences(story);
  const { mainPerson } = story;
  const career = mainPerson === null ? [] : (factIndex(beat).playing.get(mainPerson) ?? []);
  if (career.length === 0) return [];
  return sentences.slice(0, head).flatMap((sentence) => {
    const { text, span, named: people, entities: clubs } = sentence;
    const match = done.exec(text);
    if (!match) return [];
    const open = pending.exec(text)?.[0];
    const why =
      open !== undefined
        ? `the move may be pending (“${open}”)`
        : isQuoted(sentence, span.start + match.index)
          ? inQuotes
          : people.some(({ person }) => person === mainPerson)
            ? null
            : 'the sentence does not name whom the story is about';
    if (why !== null) {
      refuse?.(span, why);
      return [];
    }
    // "Northport have signed Vance from Southport" says nothing of the day on which Southport had signed him.
    const joined = clubs.filter(
      ({ span: { start } }) => !/\bfrom\s(?:the\s)?$/iu.test(text.slice(0, start - span.start)),
    );
    return arrivals(
      career,
      joined.map(({ entity }) => entity),
    ).map((arrival) => ({ span: { start: span.start, end: span.end }, ...arrival }));
  });
};

/** "Chelsea have signed Enzo Fernandez": the news itself, told in the days after the move was announced. */
export const completedMove: DatingRule = {
  name: 'completed-move',
  weight: 3,
  weak: false,
  grace: 0,
  words: 'A move it speaks of as done',
  read,
};

/** The days round each arrival at one of some clubs; empty where nobody knows the day of one of them. */
function arrivals(career: readonly EngagementFact[], clubs: readonly string[]): readonly DaysAt[] {
  const moves = career.filter(
    ({ club, days, sinceYouth }) =>
      club !== null && clubs.includes(club) && sinceYouth === null && days.earliest !== null,
  );
  if (moves.some(({ announced }) => announced === null)) return [];
  const told = moves.flatMap(({ id, announced }) => {
    if (!announced?.earliest || !announced.latest) return [];
    const range = { earliest: shiftDay(announced.earliest, -before), latest: shiftDay(announced.latest, after) };
    return [{ range, facts: [id] }];
  });
  return withUnknown(told, career);
}
