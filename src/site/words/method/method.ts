import { saga } from '../../../saga/saga.ts';
import { plural } from '../../plural.ts';
import { type Chapter, link, prose } from '../../prose.ts';
import { stories } from '../counts.ts';
import { dated } from './dated.ts';
import { moments, ofSubject, place } from './entries.ts';
import { happened } from './happened.ts';
import { picture } from './picture.ts';

const { words } = saga.beat;

const relations: readonly Chapter[] = words.relations
  ? [{ heading: words.relations.heading, text: [prose`${words.relations.rules(saga.subject)}`] }]
  : [];

const compared = [
  'an age, with the birthday of the person it is said of and with a story that states it rightly',
  ...words.compared,
  'the day on which two stories put what they tell in nearly the same words',
].join('; ');

const cited: Chapter = {
  heading: 'Who is cited',
  text: [
    prose`
      A source counts as cited where a story says that it has something from it: “reports”, “according to”, “told”. A name in
      passing is no citation. Sources that a story does not name are listed as unnamed. Being cited doesn’t make a source
      right. Quotations of four words or more stand on the story’s page.`,
  ],
};

const disagreements: Chapter = {
  heading: 'Where the stories disagree',
  text: [
    prose`
      Stories are compared only where it is plain that two of them speak of the same thing. What is compared: ${compared}. Both sentences are shown side by side, with the fact that settles
      it where there is one. Where stories agree, that is shown too: an event says how many tell it.`,
  ],
};

/** The page of the rules. */
export const method = {
  title: 'Method',
  description: `The rules by which ${saga.title} reads its stories, and what they assume.`,
  lead: prose`
    Everything on this site that is not a story’s own words follows from rules, the same for every story. These are the rules,
    what they take for granted, and what they do not know.`,
  /** With the list of rules behind it. */
  dated,
  chapters: [happened, ofSubject, place, moments, picture, ...relations, cited, disagreements],
  /** The facts that were used. */
  taken: {
    heading: 'What is taken for granted',
    none: 'Nothing in these stories rests on a fact from outside them.',
    these: 'These facts from outside the stories were used, each with its source:',
  },
  unknown: {
    heading: 'What this site does not know',
    truth: 'Whether what a story says is true.',
    undated: (count: number) => `When ${stories(count)} appeared.`,
    inferred: (count: number) => `The day on which ${stories(count)} appeared; an interval is all there is.`,
    expected: (count: number) => `What became of ${plural(count, 'thing')} that stories expected.`,
    unclear: `Whom ${words.unclear} and similar words mean, unless a rule makes it out.`,
  },
  check: {
    heading: 'Check it yourself',
    text: [
      prose`
        The build compares every line shown as a story’s with the file it is from, character by character, and fails on a single
        difference. ${link('data', 'timeline.json')} and ${link('evidence', 'evidence.json')} give every statement of these pages
        with its place and the hash of its file. They also give the rules and facts that each date rests on and what was set
        aside, every telling of each event, and what settles each disagreement. What these pages count can be counted again
        there, sentence by sentence. A test reads every page and both files, and fails where a page says more.`,
    ],
  },
} as const;
