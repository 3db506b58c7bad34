import { saga } from '../saga/saga.ts';
import { escaped } from './html.ts';
import { absolute, urls } from './urls.ts';
import { words } from './words.ts';

/** The line of HTML that puts the newest stories into another page. */
export const embedCode = (): string =>
  `<iframe src="${absolute(urls.embed())}" title="${escaped(words.data.embedTitle(saga.title))}" width="100%" height="420" style="border:0" loading="lazy"></iframe>`;
