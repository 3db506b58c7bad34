import type { BeatWords } from '../../model/beat.ts';
import { wordedSeason } from './time/worded-season.ts';

/** What the site says in football’s own words. */
export const words: BeatWords = {
  time: 'the end of the season',
  worded: wordedSeason,
  facts: 'birthdays and match days',
  named:
    'A club counts as named by its name, by its ground, or by a nickname or description that the story itself makes clear: ' +
    '“the Reds” is Liverpool only in a story that names Liverpool. “The club” and “the Englishman” are left alone. What a ' +
    'club is in the saga, holding the player’s contract or wanting him, is said only where sentences say so, and they are ' +
    'quoted. What stands below a story about other players is folded away on its page, and said to be outside the story ' +
    'where it names a club.',
  others: 'Other players',
  unclear: '“the club”, “the Englishman”',
  relations: {
    heading: 'What a club is in the saga',
    rules: (player) =>
      `A club is said to hold ${player}’s contract, or to want him, where a sentence says so in words that a rule knows: ` +
      'that he is the club’s, that it offers him a new contract or will not sell; that it is interested in him, bids for ' +
      'him, plans to sign him. Denials, questions, former clubs and other players do not count. Such sentences are ' +
      'quoted, and counted.',
    none: (player) => `Named, but no story links the club to ${player}’s contract or transfer.`,
  },
  judged:
    'In 43 articles that a person had annotated, 49 of the 51 events told are right in every respect; one, in an article ' +
    'whose file gives a wrong date, is put at a wrong time.',
  compared: [
    'the year in which somebody’s contract ends',
    'a fee or a length of contract that two stories give for one event',
  ],
};
