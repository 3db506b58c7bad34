import type { DatingRule } from '../../../model/dating-rule.ts';
import { inQuotes, isQuoted, mainSentences } from '../../../model/read-story.ts';
import { fold } from '../../../text/fold.ts';
import { factIndex } from './fact-index.ts';
import { daysAt, daysOnLoan } from './stays-at.ts';

/**
 * Days by which the news gives a player to a club before the announcement and after the last day. Every interval of
 * `npm run bench:dating` holds its day from 0 to 30; the fewer, the narrower.
 */
const slack = 10;

const roles = new Set(
  'star stars striker forward winger midfielder defender goalkeeper keeper captain skipper vice playmaker attacker centre center half back right left full wing number no attacking defensive central ace talisman talismanic man hero superstar player goalscorer marksman sensation youngster starlet and the s international england midfield key prized hitman frontman stopper shot ace loanee duo trio pair under 21 21s u21 old year'.split(
    ' ',
  ),
);

const read: DatingRule['read'] = (story, beat, refuse) => {
  const { playing } = factIndex(beat);
  return mainSentences(story).flatMap((sentence) =>
    sentence.named.flatMap((named) => {
      const { text, entities: clubs } = sentence;
      const { start } = sentence.span;
      const career = named.person === null ? undefined : playing.get(named.person);
      const club = clubs.findLast((mention) => mention.span.end <= named.span.start);
      if (!career || !club) return [];
      const gap = text.slice(club.span.end - start, named.span.start - start);
      const before = text.slice(Math.max(0, club.span.start - start - 16), club.span.start - start);
      if (!isDescription(gap)) return [];
      const whole = { start: club.span.start, end: named.span.end };
      const other = /\b(?:former|ex|then|future|one-time|old|from|against|to|by)[-\s](?:the\s)?$/iu.exec(before)?.[0];
      const then = /^,?\s(?:as he then was|then|at the time)\b/iu.test(text.slice(named.span.end - start));
      if (other !== undefined || then || isQuoted(sentence, named.span.start)) {
        const why = then
          ? 'it speaks of another time'
          : other === undefined
            ? inQuotes
            : `he need not be the club’s own now (“${other.trim()}”)`;
        refuse?.(whole, why);
        return [];
      }
      const days = /\bloanees?\b/iu.test(gap)
        ? daysOnLoan(career, club.entity, slack)
        : daysAt(career, new Set([club.entity]), slack);
      return days.map((known) => ({ span: whole, ...known }));
    }),
  );
};

/** "Liverpool’s Mohamed Salah", "the Napoli striker Victor Osimhen": written while that club had that player. */
export const playerClub: DatingRule = {
  name: 'player-club',
  weight: 3,
  weak: false,
  grace: 0,
  words: 'A player it speaks of as at a club',
  read,
};

/** "’s", "’s star striker", " and England captain": what makes the player the club's own. */
// Sixty characters and seven words hold any description there is: `npm run bench:dating` loses nothing from 200
// characters down to 60, and a day’s width at 20.
function isDescription(gap: string): boolean {
  if (gap.length > 60 || !/^(?:['’‘]s?)?[\s\p{L}\d-]*\s$/u.test(gap)) return false;
  const said = (gap.match(/[\p{L}\d]+/gu) ?? []).filter((word) => !roles.has(fold(word)));
  const told = (gap.match(/[\p{L}\d]+/gu) ?? []).filter(
    (word) => roles.has(fold(word)) && !/^(?:and|the)$/iu.test(word),
  );
  // Beside the role a country may stand: "Brighton’s Brazil forward".
  return (
    told.length > 0 &&
    told.length <= 7 &&
    said.length <= 1 &&
    said.every((word) => /^\p{Lu}/u.test(word)) &&
    !(told.length === 1 && told[0] === 's' && said.length > 0)
  );
}
