import { saga } from '../../saga/saga.ts';
import { many, one } from '../kind-words.ts';
import { plural } from '../plural.ts';
import { type Chapter, link, prose } from '../prose.ts';

const { words } = saga.beat;

const made: Chapter = {
  heading: 'How it is made',
  text: [
    prose`
      The articles lie in a folder as plain text. When the site is built, each is read by rules: its date, its headline,
      its paragraphs and sections, the ${many} it names. The rules are code anyone can read and test. No sentence is
      generated and nothing is summarised. A few facts from outside, such as ${words.facts}, are used to work out dates;
      each is listed with its source. ${link('method', 'The rules and what they assume')}`,
    prose`
      A headline is the article’s own. Where the file has none, it is the opening words up to the end of a clause, or a
      heading inside the article that says more. It is never reworded. A date is the one the file gives; where the file
      gives only a month, the month is shown.`,
    prose`${words.named}`,
  ],
};

const leftUndone: Chapter = {
  heading: 'What it does not do',
  text: [
    prose`
      It does not say what is true. It shows what was written, when, and where. It never makes up a day: a story whose
      file gives none gets a period worked out from its words, with those words shown, or stands apart. It does not follow
      you: there are no cookies, and nothing is loaded from anywhere else. The only scripts beside
      the search are two lines that remember in your own browser whether you chose light or dark colours; everything else
      works without scripts.`,
  ],
};

const takeAway: Chapter = {
  heading: 'Take it with you',
  text: [
    prose`
      There is ${link('feed', 'a feed of all stories')}, one for each ${one},
      ${link('follow', 'a feed and a calendar of events')}, and ${link('data', 'everything on the site as data')}, with
      the place of every statement in its article.`,
  ],
};

const whose: Chapter = {
  heading: 'Whose words',
  text: [
    prose`
      The articles remain their publishers’. They are shown here as they stand, for reading and checking. The software
      that makes this site is free for anyone to use for another saga.`,
  ],
};

/** The page about the site. */
export const about = {
  title: 'About',
  description: `What ${saga.title} is, how it is made, and what it does not do.`,
  lead: (articles: number, named: string) => prose`
    This is the saga over ${saga.subject}’s future as ${plural(articles, 'article')} told it, in order, with a page for
    every story and for each of the ${named} they name. You can check every line: what is shown as a story’s is that
    story’s own text, and leads back to its sentence.`,
  chapters: [made, leftUndone, takeAway, whose],
} as const;
