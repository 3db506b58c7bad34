import { about } from './words/about.ts';
import { archive } from './words/archive.ts';
import { data } from './words/data.ts';
import { dates } from './words/dates.ts';
import { dating } from './words/dating.ts';
import { desk } from './words/desk.ts';
import { entity } from './words/entity.ts';
import { entityIndex } from './words/entity-index.ts';
import { follow } from './words/follow.ts';
import { frame } from './words/frame.ts';
import { front } from './words/front.ts';
import { list } from './words/list.ts';
import { method } from './words/method/method.ts';
import { notFound } from './words/not-found.ts';
import { people } from './words/people.ts';
import { search } from './words/search.ts';
import { share } from './words/share.ts';
import { sources } from './words/sources.ts';
import { story } from './words/story.ts';
import { theme } from './words/theme.ts';
import { tug } from './words/tug.ts';

/** Every word the site says of its own, beside those of its beat and of the calendar: a file for each page or part of one. */
export const words = {
  about,
  search,
  people,
  archive,
  data,
  dates,
  dating,
  desk,
  entity,
  follow,
  frame,
  front,
  index: entityIndex,
  list,
  method,
  notFound,
  share,
  sources,
  story,
  theme,
  tug,
} as const;
