import type { KindOfStatement } from './kind-of-statement.ts';
import { ofArchivePages } from './of-archive-pages.ts';
import { ofEntityPages } from './of-entity-pages.ts';
import { ofPeoplePages } from './of-people-pages.ts';
import { ofSourcePages } from './of-source-pages.ts';
import { ofStoryPages } from './of-story-pages.ts';
import { ofTimeline } from './of-timeline.ts';

/** THE LIST: every kind of what pages say of stories. */
export const kindsOfStatements: readonly KindOfStatement[] = [
  ...ofStoryPages,
  ...ofTimeline,
  ...ofEntityPages,
  ...ofPeoplePages,
  ...ofArchivePages,
  ...ofSourcePages,
];
