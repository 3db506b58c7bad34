import { saga } from '../saga/saga.ts';
import { dataWords } from './data-words.ts';
import { escaped } from './html.ts';
import { absolute, urls } from './urls.ts';

/** The line of HTML that puts the newest stories into another page. */
export const embedCode = (): string =>
  `<iframe src="${absolute(urls.embed())}" title="${escaped(dataWords.embedTitle(saga.title))}" width="100%" height="420" style="border:0" loading="lazy"></iframe>`;
