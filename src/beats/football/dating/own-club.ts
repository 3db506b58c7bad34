import type { DatingRule } from '../../../model/dating-rule.ts';
import { isQuoted, mainSentences } from '../../../model/read-story.ts';
import { factIndex } from './fact-index.ts';
import { daysAt } from './stays-at.ts';

/**
 * Days by which the news gives a player to a club before the announcement and after the last day: a move is as good as
 * done for some. Every interval of `npm run bench:dating` holds its day from 0 to 90; they grow by a week in the
 * middle at 30.
 */
const slack = 10;
/**
 * What stands right before the name of the club one plays for: "leave Northport", "quit Northport", "exit from
 * Northport"; "his future at"; "stay at", "remaining with"; "contract with", "deal at"; "extend his contract with";
 * "prise him away from".
 */
const belonging =
  /\b(?:leave|leaving|quit|exit from|departure from|future (?:at|with)|(?:remain|stay|staying|remaining) (?:at|with)|contract (?:at|with)|deal (?:at|with)|extend \p{L}+ (?:contract|deal) (?:at|with)|prise (?:him|\p{Lu}[\p{L}-]+) (?:away )?from|sell(?:ing)? by)\s(?:the\s)?$/iu;
/** What makes it another time: "since", "former", "in 2019". */
const past =
  /\b(?:decision to|choice to|right to|regret\p{L}*|since|after|before|when|having|former|ex|in (?:19|20)\d\d)\b/iu;

const read: DatingRule['read'] = (story, beat) => {
  const sentences = mainSentences(story);
  const { mainPerson } = story;
  const career = mainPerson === null ? [] : (factIndex(beat).playing.get(mainPerson) ?? []);
  if (career.length === 0) return [];
  return sentences.flatMap((sentence) => {
    const { text, span, named: people, entities: clubs } = sentence;
    if (people.some(({ person }) => person !== mainPerson) || past.test(text)) return [];
    return clubs.flatMap((mention) => {
      const at = mention.span.start - span.start;
      const match = belonging.exec(text.slice(Math.max(0, at - 50), at));
      if (!match || isQuoted(sentence, mention.span.start)) return [];
      const words = { start: mention.span.start - match[0].length, end: mention.span.end };
      return daysAt(career, new Set([mention.entity]), slack).map((days) => ({ span: words, ...days }));
    });
  });
};

/** "wants to leave Manchester United", "his future at Liverpool": written while the one the story is about was there. */
export const ownClub: DatingRule = {
  name: 'own-club',
  weight: 2,
  weak: false,
  grace: 0,
  words: 'A club it calls a player’s own',
  read,
};
