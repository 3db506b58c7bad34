import { link, prose } from '../prose.ts';

/** What stands around every page. */
export const frame = {
  skip: 'Skip to the page’s content',
  sections: 'Main',
  timeline: 'Timeline',
  sources: 'Sources',
  about: 'About',
  whose: (title: string) => prose`
    ${title} is made from articles other people wrote. Their words are shown as they stand and remain theirs. Only the
    wording of the dates, the headings and the labels are ours. ${link('method', 'How it is made')}`,
  onPaper: (host: string) => `Addresses that begin with a slash are on ${host}.`,
  follow: 'Follow by feed or calendar',
  feed: 'Feed of all stories',
} as const;
