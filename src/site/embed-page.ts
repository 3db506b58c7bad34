import type { Timeline } from '../timeline/timeline.ts';
import { newestFirst } from './front-page.ts';
import { partsOf } from './saga-parts.ts';
import { type Teaser, teaser } from './teaser.ts';

/** Stories that stand in another page: as many as its frame holds, by eye. */
const shown = 4;

/** What others put into their pages: the newest stories on the saga's subject, newest first. */
export const embedded = (timeline: Timeline): readonly Teaser[] =>
  newestFirst(partsOf(timeline).own.stories).slice(0, shown).map(teaser);
