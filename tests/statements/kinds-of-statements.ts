import type { KindOfStatement } from './kind-of-statement.ts';
import { ofEntityPages } from './of-entity-pages.ts';
import { ofSourcePages } from './of-source-pages.ts';
import { ofStoryPages } from './of-story-pages.ts';
import { ofTimeline } from './of-timeline.ts';

/** THE LIST: every kind of what pages say of stories. */
export const kindsOfStatements: readonly KindOfStatement[] = [
  ...ofStoryPages,
  ...ofTimeline,
  ...ofEntityPages,
  ...ofSourcePages,
];
